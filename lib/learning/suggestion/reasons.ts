// Why this skill: a suggestion's numbers in plain sentences. Nothing is said that the numbers don't carry.
import type { Curriculum } from "../../curriculum/curriculum";
import { count, listed, type Part, type Words } from "../words";
import type { SettledNeed, Suggestion } from "./suggestion";

export type Reason = Readonly<{
  /** A short sentence that stands in front. */
  lead: string;
  text: Words;
}>;

/** Two or three reasons for the next skill: its milestone, what it needs, and what rests on it or how it fits. */
export function reasonsFor(suggestion: Suggestion): readonly Reason[] {
  const gain = gainReason(suggestion);
  return [milestoneReason(suggestion), needsReason(suggestion), ...(gain === null ? [] : [gain])];
}

function milestoneReason({ milestone, group, ...suggestion }: Suggestion): Reason {
  const { id, settledThen, total } = milestone;
  const part: Part = { milestone: id };
  if (suggestion.isElective) return { lead: "It is an elective.", text: [part, " is complete without it."] };
  if (suggestion.isLastOfMilestone) {
    return { lead: "It completes a milestone.", text: ["It is the last skill that ", part, " waits for."] };
  }
  const lead = suggestion.isOfCurrentMilestone ? "It moves your milestone on." : "It counts for another milestone.";
  const start: Part[] = group === null ? ["With it, "] : ["It settles ", { group }, ". With it, "];
  return { lead, text: [...start, `${settledThen} of ${count(total, "skill")} of `, part, are(settledThen)] };
}

function are(amount: number): string {
  return amount === 1 ? " is settled." : " are settled.";
}

function needsReason({ has }: Suggestion): Reason {
  if (has.length === 0) return { lead: "You can start at once.", text: ["It needs no other skill first."] };
  const done = has.filter(({ isSkipped }) => !isSkipped).map(toPart);
  const skipped = has.filter(({ isSkipped }) => isSkipped).map(toPart);
  if (skipped.length === 0) return { lead: "You have what it needs.", text: ["You have done ", ...listed(done), "."] };
  const text = done.length === 0 ? ["You skipped "] : ["You have done ", ...listed(done), " and skipped "];
  return { lead: "Nothing stands in its way.", text: [...text, ...listed(skipped), "."] };
}

function toPart({ kind, id, skill }: SettledNeed): Part {
  if (skill !== null) return { skill };
  return kind === "group" ? { group: id } : { skill: id };
}

function gainReason({ opens, above, hours, hoursPerWeek }: Suggestion): Reason | null {
  if (opens.length > 0) {
    const waits = opens.length === 1 ? " waits for nothing else" : " wait for nothing else";
    // What opens rests on it as well: the second number is only worth its words when it says more.
    const more = above > opens.length ? [`, and ${restOnIt(above)}`] : [];
    return {
      lead: "It opens the next step.",
      text: [...listed(opens.map((skill) => ({ skill }))), waits, ...more, "."],
    };
  }
  if (above > 0) return { lead: "Others build on it.", text: [`${capital(restOnIt(above))}.`] };
  if (hoursPerWeek === null || hours > hoursPerWeek) return null;
  return { lead: "It fits into a week.", text: [`It takes about ${hours} h of your ${hoursPerWeek} h a week.`] };
}

function restOnIt(above: number): string {
  return above === 1 ? "1 later skill on your way rests on it" : `${above} later skills on your way rest on it`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** One sentence or two for an alternative: where it belongs beside the next skill, and what rests on it. */
export function shortReason(curriculum: Curriculum, suggestion: Suggestion, next: Suggestion): Words {
  const { milestone, opens, above } = suggestion;
  const isElsewhere = areaOf(curriculum, suggestion) !== areaOf(curriculum, next);
  const subject = isElsewhere ? ", another subject" : "";
  return [...placeOf(suggestion, next, milestone.id), `${subject}.`, ...gainOf(opens, above)];
}

function placeOf(suggestion: Suggestion, next: Suggestion, milestone: string): Part[] {
  if (suggestion.isLastOfMilestone) return ["The last skill that ", { milestone }, " waits for"];
  return next.milestone.id === milestone ? ["Same milestone"] : ["From ", { milestone }];
}

function gainOf(opens: Suggestion["opens"], above: number): Part[] {
  const [only, ...others] = opens;
  if (only !== undefined && others.length === 0 && above <= 1)
    return [" ", { skill: only }, " waits for nothing else."];
  return above === 0 ? [] : [` ${capital(restOnIt(above))}.`];
}

function areaOf(curriculum: Curriculum, { skill }: Suggestion): string | undefined {
  return curriculum.skillById.get(skill)?.area;
}
