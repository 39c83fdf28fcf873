// What a placement goes by: the answers, and what the learner had settled before.
import type { Curriculum } from "../../curriculum/curriculum";
import type { PlacementAnswer } from "../progress/progress";
import { resolveSkill } from "../progress/resolve-skill";
import { type CurriculumIndex, indexOf } from "../standing/curriculum-index";
import type { Standing } from "../standing/standing-types";
import type { Answers } from "./placement";

/** All by node. */
export type Evidence = Readonly<{
  answers: ReadonlyMap<number, PlacementAnswer>;
  /** Settled before, and not by a placement: nothing is concluded about it. */
  given: ReadonlySet<number>;
  /** Of these, the skills that the learner did: a yes to all they rest on. */
  done: readonly number[];
}>;

/**
 * Gathers the evidence. Answers about skills of an earlier edition count for their successors, those about skills that
 * the path never had are left out.
 */
export function evidenceOf(curriculum: Curriculum, { skills, groups }: Standing, said: Answers): Evidence {
  const index = indexOf(curriculum);
  const given = new Set<number>();
  const done: number[] = [];
  curriculum.skills.forEach(({ id }, node) => {
    const own = skills.get(id);
    // What an earlier placement concluded is no evidence for this one, and may be asked again.
    if (!own?.isSettled || own.isInferred) return;
    given.add(node);
    if (own.state === "done") done.push(node);
  });
  curriculum.groups.forEach(({ id }, position) => {
    const own = groups.get(id);
    if (own?.isSettled && !own.isInferred) given.add(index.skillCount + position);
  });
  return { answers: answersByNode(curriculum, index, said), given, done };
}

function answersByNode(curriculum: Curriculum, index: CurriculumIndex, said: Answers): Map<number, PlacementAnswer> {
  const answers = new Map<number, PlacementAnswer>();
  for (const { skill, answer } of said) {
    for (const id of resolveSkill(curriculum, skill)) {
      const node = index.nodeOfSkill.get(id);
      if (node !== undefined) answers.set(node, answer);
    }
  }
  return answers;
}
