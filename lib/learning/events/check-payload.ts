// Whether what an event names is in the path. The shape is checked by `payloadSchema` before.
import type { Curriculum, SkillId } from "../../curriculum/curriculum";
import { changeOf, resolveSkill } from "../progress/resolve-skill";
import type { Payload } from "./event";

export type PayloadProblem =
  | "unknown-skill"
  | "unknown-criterion"
  | "unknown-resource"
  | "unknown-group"
  | "not-a-member"
  | "unknown-stage"
  | "unknown-milestone";

export type PayloadCheck = Readonly<{ ok: true }> | Readonly<{ ok: false; code: PayloadProblem; message: string }>;

const MESSAGES: Record<PayloadProblem, string> = {
  "unknown-skill": "There is no such skill in this path.",
  "unknown-criterion": "This skill has no such criterion.",
  "unknown-resource": "This skill has no such resource.",
  "unknown-group": "There is no such choice in this path.",
  "not-a-member": "This skill is not one of those to choose from.",
  "unknown-stage": "There is no such stage in this path.",
  "unknown-milestone": "There is no such milestone in this path.",
};

const FINE: PayloadCheck = { ok: true };

/**
 * Checks every id of a payload against the curriculum. Ids that were renamed, split, merged or retired are accepted,
 * with whatever criterion or resource they had: an event made offline in an earlier edition must not be lost. Whether
 * the event that an `undone` names exists is for the caller to know.
 */
export function checkPayload(curriculum: Curriculum, payload: Payload): PayloadCheck {
  const code = problemOf(curriculum, payload);
  return code === null ? FINE : { ok: false, code, message: MESSAGES[code] };
}

function problemOf(curriculum: Curriculum, payload: Payload): PayloadProblem | null {
  switch (payload.kind) {
    case "skill.set":
    case "skill.snoozed":
    case "skill.pinned":
    case "time.logged":
    case "review.graded":
    case "placement.answered":
      return skillProblem(curriculum, payload.skill);
    case "placement.applied":
      return firstProblem([
        ...payload.skills.map((skill) => skillProblem(curriculum, skill)),
        ...(payload.groups ?? []).map((group) => groupProblem(curriculum, group)),
      ]);
    case "criterion.set":
      return partProblem(curriculum, payload.skill, "criteria", payload.criterion, "unknown-criterion");
    case "resource.set":
      return partProblem(curriculum, payload.skill, "resources", payload.resource, "unknown-resource");
    case "group.picked":
      return groupProblem(curriculum, payload.group) ?? memberProblem(curriculum, payload.group, payload.skill);
    case "group.skipped":
      return groupProblem(curriculum, payload.group);
    case "goal.set":
    case "goal.kept":
      return curriculum.stageById.has(payload.stage) ? null : "unknown-stage";
    case "milestone.proofShown":
      return curriculum.milestoneById.has(payload.milestone) ? null : "unknown-milestone";
    case "week.paused":
    case "undone":
      return null;
  }
}

function firstProblem(problems: readonly (PayloadProblem | null)[]): PayloadProblem | null {
  return problems.find((problem) => problem !== null) ?? null;
}

function skillProblem(curriculum: Curriculum, id: SkillId): PayloadProblem | null {
  return curriculum.skillById.has(id) || changeOf(curriculum, id) !== undefined ? null : "unknown-skill";
}

function partProblem(
  curriculum: Curriculum,
  skillId: SkillId,
  list: "criteria" | "resources",
  id: string,
  problem: PayloadProblem,
): PayloadProblem | null {
  const skill = curriculum.skillById.get(skillId);
  if (skill === undefined) return skillProblem(curriculum, skillId);
  return skill[list].some((part) => part.id === id) ? null : problem;
}

function groupProblem(curriculum: Curriculum, id: string): PayloadProblem | null {
  return curriculum.groupById.has(id) ? null : "unknown-group";
}

function memberProblem(curriculum: Curriculum, group: string, skill: SkillId | null): PayloadProblem | null {
  if (skill === null) return null;
  const unknown = skillProblem(curriculum, skill);
  if (unknown !== null) return unknown;
  const members = curriculum.groupById.get(group)?.members ?? [];
  return resolveSkill(curriculum, skill).some((id) => members.includes(id)) ? null : "not-a-member";
}
