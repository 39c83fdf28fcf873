// Small literal curricula for tests: only what a test is about has to be written down.
import { buildCurriculum } from "../../curriculum/build-path";
import type { Change, Curriculum } from "../../curriculum/curriculum";

export type SkillSketch = {
  needs?: string[];
  hours?: number;
  weight?: number;
  area?: string;
  group?: string;
  elective?: true;
  since?: string;
  title?: string;
  aliases?: string[];
  criteria?: string[];
  resources?: ResourceSketch[];
};

export type ResourceSketch = {
  id: string;
  kind?: "docs" | "tutorial" | "course" | "book" | "video" | "exercise" | "article" | "spec" | "tool";
  cost?: "free" | "freemium" | "paid";
};

export type CurriculumSketch = {
  /** Stage id to the stages that follow; the first one has rank 0. Core, unless named in `specializations`. */
  stages?: Record<string, string[]>;
  specializations?: string[];
  /** "stage/milestone" to its entries: skill ids and group:<id>. */
  milestones: Record<string, string[]>;
  skills: Record<string, SkillSketch>;
  changes?: Change[];
};

const ONE_STAGE = { junior: [] };

/** The curriculum of a sketch: one area unless a skill names another, one hour and weight 1 unless it says more. */
export function smallCurriculum(sketch: CurriculumSketch): Curriculum {
  const skills = Object.entries(sketch.skills);
  const areas = [...new Set(["basics", ...skills.map(([, { area }]) => area ?? "basics")])];
  const milestones = Object.entries(sketch.milestones).map(([name, entries]) => ({ ...placed(name), entries }));
  const stageOf = (id: string): string =>
    milestones.find(({ entries }) => entries.includes(id) || entries.includes(`group:${sketch.skills[id]?.group}`))
      ?.stage ?? "";
  return buildCurriculum({
    guide: null,
    path: {
      id: "small",
      title: "Small",
      summary: "A small path.",
      edition: "1.0",
      revised: "2026-01-01",
      stages: Object.entries(sketch.stages ?? ONE_STAGE).map(([id, next], rank) => ({
        id,
        title: titleOf(id),
        track: sketch.specializations?.includes(id) ? ("specialization" as const) : ("core" as const),
        rank,
        summary: "A stage.",
        expects: ["Learns."],
        next,
      })),
      areas: areas.map((id) => ({ id, title: titleOf(id), summary: "An area." })),
      groups: [...new Set(skills.flatMap(([, { group }]) => group ?? []))].map((id) => ({
        id,
        title: titleOf(id),
        summary: "A choice.",
        advice: "Take one.",
      })),
      milestones: milestones.map(({ id, stage, entries }) => ({
        id,
        stage,
        title: titleOf(id),
        summary: "A milestone.",
        proof: "Something to show.",
        skills: entries,
      })),
      changes: (sketch.changes ?? []) as never,
    },
    skills: areas.map((area) => ({
      area,
      skills: skills
        .filter(([, skill]) => (skill.area ?? "basics") === area)
        .map(([id, skill]) => skillEntry(id, stageOf(id), skill)),
    })),
  });
}

function placed(name: string): { stage: string; id: string } {
  const [stage = "", id = ""] = name.split("/");
  return { stage, id };
}

function titleOf(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1).replaceAll("-", " ");
}

function skillEntry(id: string, stage: string, skill: SkillSketch) {
  const likely = skill.hours ?? 1;
  return {
    id,
    title: skill.title ?? titleOf(id),
    stage,
    hours: [likely / 2, likely, likely * 2] as [number, number, number],
    weight: skill.weight ?? 1,
    needs: skill.needs ?? [],
    ...(skill.group === undefined ? {} : { group: skill.group }),
    ...(skill.elective === undefined ? {} : { elective: skill.elective }),
    ...(skill.since === undefined ? {} : { since: skill.since }),
    aliases: skill.aliases ?? [],
    summary: "A skill.",
    why: "It matters.",
    criteria: (skill.criteria ?? ["first", "second"]).map((criterion) => ({
      id: criterion,
      text: `Show ${criterion}.`,
    })),
    resources: (skill.resources ?? [{ id: "manual" }, { id: "course", kind: "course" as const }]).map((resource) => ({
      id: resource.id,
      title: titleOf(resource.id),
      by: "Somebody",
      url: `https://example.org/${resource.id}`,
      kind: resource.kind ?? ("docs" as const),
      cost: resource.cost ?? ("free" as const),
      hours: 1,
      level: "intro" as const,
    })),
  };
}
