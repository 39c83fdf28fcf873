// An event in plain words: "Done: Unit tests", "Goal: Senior, 6 h a week".
import type { Curriculum } from "../../curriculum/curriculum";
import { count, durationWords, type Part, skillPart, type Words } from "../words";
import type { Payload } from "./event";

export type DescribeOptions = Readonly<{
  /** The learner's IANA time zone, in which days are said. */
  timeZone: string;
  /** Finds the payload of another event, so that an undo can say what it undid. */
  payloadOf?: (eventId: string) => Payload | undefined;
}>;

const STATE_WORDS = { "not-started": "Reopened", learning: "Started", done: "Done", skipped: "Skipped" } as const;
const RESOURCE_WORDS = {
  none: "Taken off the list",
  saved: "Saved",
  started: "Opened",
  finished: "Finished",
} as const;

const ANSWER_WORDS = { yes: "yes", partly: "partly", no: "no", unknown: "don't know" } as const;
/** How well somebody still knew a skill, in a word. */
export const GRADE_WORDS = { again: "not any more", hard: "with effort", good: "well", easy: "easily" } as const;

/** Says what an event says. Skills that left the path are called by the title they had. */
export function describeEvent(curriculum: Curriculum, payload: Payload, options: DescribeOptions): Words {
  switch (payload.kind) {
    case "skill.set":
      return [`${STATE_WORDS[payload.state]}: `, skillPart(curriculum, payload.skill)];
    case "criterion.set":
      return criterionWords(curriculum, payload);
    case "group.picked":
      return pickWords(curriculum, payload);
    case "group.skipped":
      return [payload.skipped ? "Skipped: " : "Reopened: ", groupPart(curriculum, payload.group)];
    case "skill.snoozed":
      return snoozeWords(curriculum, payload, options.timeZone);
    case "resource.set":
      return resourceWords(curriculum, payload);
    case "goal.set":
      return [`Goal: ${stageTitle(curriculum, payload.stage)}, ${payload.hoursPerWeek} h a week`];
    case "skill.pinned":
      return [payload.pinned ? "Pinned: " : "No longer pinned: ", skillPart(curriculum, payload.skill)];
    case "time.logged":
      return timeWords(curriculum, payload);
    case "goal.kept":
      return [`${payload.kept ? "Kept as a direction" : "No longer kept"}: ${stageTitle(curriculum, payload.stage)}`];
    case "week.paused":
      return [`${payload.paused ? "No study" : "Study again"} in the week of ${dayOf(payload.week, "UTC")}`];
    case "placement.answered":
      return [`Placement, ${ANSWER_WORDS[payload.answer]}: `, skillPart(curriculum, payload.skill)];
    case "placement.applied":
      return [`Placement: ${count(payload.skills.length, "skill")} taken as done`];
    case "review.graded":
      return [`Self-check, ${GRADE_WORDS[payload.grade]}: `, skillPart(curriculum, payload.skill)];
    case "milestone.proofShown":
      return [payload.evidence === null ? "Proof taken back: " : "Proof shown: ", milestonePart(curriculum, payload)];
    case "undone":
      return undoneWords(curriculum, payload, options);
  }
}

type Of<Kind extends Payload["kind"]> = Extract<Payload, { kind: Kind }>;

function criterionWords(curriculum: Curriculum, { skill, criterion, met }: Of<"criterion.set">): Words {
  const text = curriculum.skillById.get(skill)?.criteria.find(({ id }) => id === criterion)?.text;
  const said = text === undefined ? "" : `: ${text.replace(/\.$/, "")}`;
  return [met ? "Criterion met of " : "Criterion no longer met of ", skillPart(curriculum, skill), said];
}

function pickWords(curriculum: Curriculum, { group, skill }: Of<"group.picked">): Words {
  const part = groupPart(curriculum, group);
  return skill === null ? ["No choice any more: ", part] : ["Chosen for ", part, ": ", skillPart(curriculum, skill)];
}

function snoozeWords(curriculum: Curriculum, { skill, until }: Of<"skill.snoozed">, timeZone: string): Words {
  const part = skillPart(curriculum, skill);
  return until === null ? ["Back again: ", part] : [`Not now until ${dayOf(until, timeZone)}: `, part];
}

/** The day is said where it is another than that of the saying. */
function timeWords(curriculum: Curriculum, { skill, minutes, on }: Of<"time.logged">): Words {
  const lead = on === undefined ? "" : `On ${dayOf(on, "UTC")}: `;
  return [`${lead}${durationWords(minutes)} spent on `, skillPart(curriculum, skill)];
}

function resourceWords(curriculum: Curriculum, { skill, resource, state }: Of<"resource.set">): Words {
  const title = curriculum.skillById.get(skill)?.resources.find(({ id }) => id === resource)?.title;
  return [`${RESOURCE_WORDS[state]}: ${title ?? "a resource"}, for `, skillPart(curriculum, skill)];
}

// Undos of undos are said as what they come to: an odd chain undoes the event at its end, an even one restores it.
function undoneWords(curriculum: Curriculum, payload: Of<"undone">, options: DescribeOptions): Words {
  const seen = new Set<string>();
  let named: Payload | undefined = payload;
  let undos = 0;
  while (named?.kind === "undone" && !seen.has(named.event)) {
    seen.add(named.event);
    undos++;
    named = options.payloadOf?.(named.event);
  }
  const lead = undos % 2 === 1 ? "Undone" : "Restored";
  if (named === undefined || named.kind === "undone") return [`${lead}: an earlier change`];
  return [`${lead}: `, ...describeEvent(curriculum, named, options)];
}

function groupPart(curriculum: Curriculum, group: string): Part {
  return curriculum.groupById.has(group) ? { group } : "a choice that is not in this path";
}

function milestonePart(curriculum: Curriculum, { milestone }: Of<"milestone.proofShown">): Part {
  return curriculum.milestoneById.has(milestone) ? { milestone } : "a milestone that is not in this path";
}

function stageTitle(curriculum: Curriculum, stage: string): string {
  return curriculum.stageById.get(stage)?.title ?? "a stage that is not in this path";
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The learner's day of an ISO time, as "3 Dec 2026". */
function dayOf(time: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat("en-GB", { timeZone, day: "numeric", month: "numeric", year: "numeric" });
  const part = Object.fromEntries(format.formatToParts(new Date(time)).map(({ type, value }) => [type, value]));
  return `${Number(part.day)} ${MONTHS[Number(part.month) - 1]} ${part.year}`;
}
