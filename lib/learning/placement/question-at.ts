// A question with all that each answer would change: what the page prints on the buttons and previews on the gauge.
import type { Curriculum } from "../../curriculum/curriculum";
import { PLACEMENT_ANSWERS, type PlacementAnswer } from "../progress/progress";
import { type Conclusions, conclusionsOf } from "./conclusions";
import { criterionFor } from "./criterion-question";
import type { Evidence } from "./evidence";
import { judge } from "./judge";
import type { Outcome, Question } from "./placement";
import type { PlacementGraph } from "./placement-graph";

/** The question about the skill of a node. Each outcome is found by judging anew, as if that answer had been given. */
export function questionAt(
  curriculum: Curriculum,
  graph: PlacementGraph,
  evidence: Evidence,
  before: Conclusions,
  node: number,
): Question | null {
  const skill = curriculum.skills[node];
  if (skill === undefined) return null;
  const outcomeOf = (answer: PlacementAnswer): Outcome => {
    const then = { ...evidence, answers: new Map(evidence.answers).set(node, answer) };
    return changes(curriculum, before, conclusionsOf(curriculum, graph, then, judge(graph, then)));
  };
  const outcomes = PLACEMENT_ANSWERS.map((answer) => [answer, outcomeOf(answer)] as const);
  return {
    skill: skill.id,
    criterion: criterionFor(skill),
    outcomes: Object.fromEntries(outcomes) as Record<PlacementAnswer, Outcome>,
  };
}

function changes({ skills }: Curriculum, before: Conclusions, after: Conclusions): Outcome {
  const concluded = new Set([...before.known, ...before.unknown]);
  const still = new Set([...after.known, ...after.unknown]);
  return {
    known: added(before.known, after.known),
    unknown: added(before.unknown, after.unknown),
    reopened: skills.flatMap(({ id }) => (concluded.has(id) && !still.has(id) ? [id] : [])),
    groups: added(before.groups, after.groups),
    settled: after.settled,
  };
}

function added(before: readonly string[], after: readonly string[]): readonly string[] {
  const known = new Set(before);
  return after.filter((id) => !known.has(id));
}
