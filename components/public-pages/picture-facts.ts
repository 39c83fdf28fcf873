// What stands on the picture of a public page.
import type { Curriculum, MilestoneId, SkillId } from "@/lib/curriculum/curriculum";
import { partOf } from "../guide/guide-parts";
import { stageName } from "../stage/stage-words";
import type { Viewer } from "../viewer";
import type { PublicPage } from "./public-page";

export type PictureFacts = Readonly<{
  title: string;
  line: string;
  /** What one does first: a label and its text, on the yellow rung. */
  first: readonly [label: string, text: string];
  /** At most three figures, each with what it counts. */
  figures: readonly (readonly [figure: string, of: string])[];
  /** The milestone whose rung is yellow on the ladder. */
  milestone: MilestoneId;
}>;

/** The facts of a page, as a visitor's viewer counts them. */
export function pictureFacts(curriculum: Curriculum, viewer: Viewer, page: PublicPage): PictureFacts {
  const { about } = page;
  switch (about.kind) {
    case "skill":
      return factsOfSkill(curriculum, about.id, page);
    case "milestone":
      return factsOfMilestone(curriculum, viewer, about.id, page);
    case "stage":
      return factsOfStage(curriculum, viewer, about.id, page);
    case "guide-page":
      return factsOfGuidePage(curriculum, about.id, page);
    case "path":
      return { ...factsOfPlace(curriculum, page), title: `${curriculum.title} path`, line: curriculum.summary };
    case "place":
      return factsOfPlace(curriculum, page);
  }
}

function factsOfSkill(curriculum: Curriculum, id: SkillId, page: PublicPage): PictureFacts {
  const skill = curriculum.skillById.get(id);
  const milestone = curriculum.milestoneById.get(skill?.milestone ?? "");
  return {
    title: page.title,
    line: page.description,
    first: [curriculum.stageById.get(skill?.stage ?? "")?.title ?? "", milestone?.title ?? ""],
    figures: [
      [`${skill?.hours[1] ?? 0} h`, "to learn it"],
      counted(skill?.criteria.length ?? 0, "criterion", "criteria"),
      counted(skill?.resources.length ?? 0, "resource"),
    ],
    milestone: milestone?.id ?? "",
  };
}

function factsOfMilestone(curriculum: Curriculum, viewer: Viewer, id: MilestoneId, page: PublicPage): PictureFacts {
  const milestone = curriculum.milestoneById.get(id);
  const standing = viewer.standing.milestones.get(id);
  return {
    title: page.title,
    line: milestone?.summary ?? page.description,
    first: [curriculum.stageById.get(milestone?.stage ?? "")?.title ?? "", firstOf(curriculum, id)],
    figures: [counted(standing?.total ?? 0, "skill"), [`${standing?.hours ?? 0} h`, "in all"], ["1", "proof"]],
    milestone: id,
  };
}

function factsOfStage(curriculum: Curriculum, viewer: Viewer, id: string, page: PublicPage): PictureFacts {
  const stage = curriculum.stageById.get(id);
  const standing = viewer.standing.stages.get(id);
  const [first] = curriculum.milestonesOf.get(id) ?? [];
  return {
    title: stage ? stageName(curriculum, stage) : page.title,
    line: stage?.summary ?? page.description,
    first: ["First", first?.title ?? ""],
    figures: [
      counted(standing?.milestonesTotal ?? 0, "milestone"),
      counted(standing?.total ?? 0, "skill"),
      [`${(standing?.hours ?? 0).toLocaleString("en")} h`, "in all"],
    ],
    milestone: first?.id ?? "",
  };
}

function factsOfGuidePage(curriculum: Curriculum, id: string, page: PublicPage): PictureFacts {
  const guidePage = curriculum.guidePageById.get(id);
  const named = new Set(guidePage?.skills);
  return {
    title: page.title,
    line: page.description,
    first: ["The guide", guidePage ? partOf(guidePage) : ""],
    figures: [],
    milestone: curriculum.skills.find((skill) => named.has(skill.id))?.milestone ?? "",
  };
}

function factsOfPlace(curriculum: Curriculum, page: PublicPage): PictureFacts {
  const [first] = curriculum.milestones;
  return {
    title: page.title,
    line: page.description,
    first: ["First", first?.title ?? ""],
    figures: [
      counted(curriculum.stages.length, "stage"),
      counted(curriculum.milestones.length, "milestone"),
      counted(curriculum.skills.length, "skill"),
    ],
    milestone: first?.id ?? "",
  };
}

function firstOf(curriculum: Curriculum, id: MilestoneId): string {
  const [entry] = curriculum.milestoneById.get(id)?.entries ?? [];
  const of = entry?.kind === "group" ? curriculum.groupById : curriculum.skillById;
  return of.get(entry?.id ?? "")?.title ?? "";
}

function counted(amount: number, one: string, many = `${one}s`): readonly [string, string] {
  return [amount.toLocaleString("en"), amount === 1 ? one : many];
}
