// Why this skill: the numbers that decided, in plain sentences. Nothing is said that did not count.
import type { Curriculum } from "../../curriculum/curriculum";
import { count, listed, type Part, type Words } from "../words";
import type { SettledNeed, Suggestion } from "./suggestion";

/** What a reason is about; without it the suggestion would score otherwise, or not be possible. */
export type Cause = "chain" | "milestone" | "needs" | "faded" | "pin" | "kept";

export type Reason = Readonly<{
  cause: Cause;
  /** A short sentence that stands in front. */
  lead: string;
  text: Words;
}>;

/** Reasons for the next skill, the weightiest first: where it leads for the hours, its milestone, what it rests on. */
export function reasonsFor(suggestion: Suggestion): readonly Reason[] {
  const reasons = [
    keptReason(suggestion) ?? chainReason(suggestion),
    pinReason(suggestion),
    milestoneReason(suggestion),
    needsReason(suggestion),
    fadedReason(suggestion),
  ];
  return reasons.filter((reason) => reason !== null);
}

/** Milestones count one after the other, so that a chain is held against those of its own milestone. */
function chainReason({ skill, chain, goal }: Suggestion): Reason {
  const weight = `weight ${goal.weight} of 5`;
  // A pin puts a chain in front that others may outdo.
  const isMost = !chain.isPinned;
  if (chain.goal === skill) {
    const most: Part[] = isMost
      ? [": nothing else in ", { milestone: goal.milestone }, " gives more for an hour."]
      : ["."];
    const lead = isMost ? "It gives the most for its hours." : "It is a step by itself.";
    return { cause: "chain", lead, text: [`It has ${weight} and takes ${hours(chain.hours)}`, ...most] };
  }
  const still = count(chain.skills.length - 1, "skill");
  const most: Part[] = isMost
    ? [", and nothing else in ", { milestone: goal.milestone }, " gives more for an hour."]
    : ["."];
  const text: Part[] = [
    { skill: chain.goal },
    ` has ${weight}. With ${still} that it still needs it takes ${hours(chain.hours)}`,
    ...most,
  ];
  return { cause: "chain", lead: "It is on the way to something that counts.", text };
}

function keptReason({ keptAgainst }: Suggestion): Reason | null {
  if (keptAgainst === null) return null;
  const percent = Math.max(1, Math.round(keptAgainst * 100));
  const text = `Something else comes to ${percent} % more for an hour by now. That is too little to change course.`;
  return { cause: "kept", lead: "It was your next skill before.", text: [text] };
}

function pinReason({ chain, skill }: Suggestion): Reason | null {
  if (!chain.isPinned) return null;
  const text: Part[] =
    chain.goal === skill
      ? ["So it counts in full, and half as much again."]
      : [{ skill: chain.goal }, " counts in full, and half as much again."];
  return { cause: "pin", lead: "You pinned it.", text };
}

function milestoneReason({ milestone, group, goal, ...suggestion }: Suggestion): Reason | null {
  const { id, settledThen, total } = milestone;
  const part: Part = { milestone: id };
  if (suggestion.isElective) return null;
  if (suggestion.isLastOfMilestone) {
    return {
      cause: "milestone",
      lead: "It completes a milestone.",
      text: ["It is the last skill that ", part, " waits for."],
    };
  }
  const start: Part[] = group === null ? ["With it, "] : [...choiceParts(group, suggestion.choice), "With it, "];
  const end: Part[] = [`${settledThen} of ${count(total, "skill")} of `, part, are(settledThen)];
  if (suggestion.isOfCurrentMilestone && goal.milestone === id) {
    return { cause: "milestone", lead: "It moves your milestone on.", text: [...start, ...end] };
  }
  const share = shareWords(goal.factor);
  const weighed: Part[] =
    share === null ? [] : [" ", { milestone: goal.milestone }, ` comes later, so that its skills count ${share}.`];
  return { cause: "milestone", lead: "It counts for another milestone.", text: [...start, ...end, ...weighed] };
}

function choiceParts(group: string, choice: Suggestion["choice"]): Part[] {
  if (choice === null || choice.isOwn || choice.members < 2) return ["It settles ", { group }, ". "];
  return [`It is one of ${choice.members} that settle `, { group }, ", the one that adds the fewest hours. "];
}

// A little less than the share itself: powers of a tenth are not exact.
const SHARES = [
  [0.09, "a tenth"],
  [0.009, "a hundredth"],
  [0.0009, "a thousandth"],
] as const;

function shareWords(factor: number): string | null {
  if (factor >= 1) return null;
  const [, words = "next to nothing"] = SHARES.find(([least]) => factor >= least) ?? [];
  return words;
}

function are(amount: number): string {
  return amount === 1 ? " is settled." : " are settled.";
}

function needsReason({ has }: Suggestion): Reason {
  const cause = "needs";
  if (has.length === 0) return { cause, lead: "You can start at once.", text: ["It needs no other skill first."] };
  const done = has.filter(({ isSkipped }) => !isSkipped).map(toPart);
  const skipped = has.filter(({ isSkipped }) => isSkipped).map(toPart);
  if (skipped.length === 0) {
    return { cause, lead: "You have what it needs.", text: ["You have done ", ...listed(done), "."] };
  }
  const text = done.length === 0 ? ["You skipped "] : ["You have done ", ...listed(done), " and skipped "];
  return { cause, lead: "Nothing stands in its way.", text: [...text, ...listed(skipped), "."] };
}

function toPart({ kind, id, skill }: SettledNeed): Part {
  if (skill !== null) return { skill };
  return kind === "group" ? { group: id } : { skill: id };
}

function fadedReason({ faded }: Suggestion): Reason | null {
  if (faded.length === 0) return null;
  const parts = listed(faded.map(({ skill }) => ({ skill })));
  const sum = faded.reduce((all, { hours }) => all + hours, 0);
  const text: Part[] = [
    ...parts,
    ` ${faded.length === 1 ? "was" : "were"} last shown long ago: ${hours(sum)} to refresh ${faded.length === 1 ? "it is" : "them are"} counted in.`,
  ];
  return { cause: "faded", lead: "It builds on what may have faded.", text };
}

/** Hours as people say them: whole ones, and halves below three. */
function hours(amount: number): string {
  return `${amount < 3 ? Math.round(amount * 2) / 2 : Math.round(amount)}\u00a0h`;
}

/** One sentence or two for an alternative: where it belongs beside the next skill, and where it leads. */
export function shortReason(curriculum: Curriculum, suggestion: Suggestion, next: Suggestion): Words {
  const isElsewhere = areaOf(curriculum, suggestion) !== areaOf(curriculum, next);
  return [...placeOf(suggestion, next), isElsewhere ? ", another subject." : ".", ...leadsTo(suggestion)];
}

function placeOf(suggestion: Suggestion, next: Suggestion): Part[] {
  const { id } = suggestion.milestone;
  if (suggestion.isLastOfMilestone) return ["The last skill that ", { milestone: id }, " waits for"];
  return next.milestone.id === id ? ["Same milestone"] : ["From ", { milestone: id }];
}

function leadsTo({ skill, chain }: Suggestion): Part[] {
  if (chain.goal === skill) return [];
  return [" It leads to ", { skill: chain.goal }, `, ${hours(chain.hours)} in all.`];
}

function areaOf(curriculum: Curriculum, { skill }: Suggestion): string | undefined {
  return curriculum.skillById.get(skill)?.area;
}
