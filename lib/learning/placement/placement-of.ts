// Where a placement stands after some answers: the next question, and what was concluded so far.
import type { Curriculum } from "../../curriculum/curriculum";
import type { Standing } from "../standing/standing-types";
import { chooseQuestion } from "./choose-question";
import { conclusionsOf } from "./conclusions";
import { evidenceOf } from "./evidence";
import { judge } from "./judge";
import type { Answers, Placement } from "./placement";
import { placementGraphOf } from "./placement-graph";
import { questionAt } from "./question-at";

export type * from "./placement";

/** However much is left: nobody is asked more than this. */
export const MOST_QUESTIONS = 25;

/**
 * Derives a placement from its answers (docs/engine.md). The same answers in any order give the same placement, but for
 * two about one skill, of which the later stands; so to go back is to leave the last one out.
 *
 * @param standing what the learner has settled is not asked again, and what they did speaks for what it rests on.
 * @param answers whatever was said, also about skills that were never asked or are not in the path any more.
 */
export function placementOf(curriculum: Curriculum, standing: Standing, answers: Answers): Placement {
  const graph = placementGraphOf(curriculum);
  const evidence = evidenceOf(curriculum, standing, answers);
  const judgement = judge(graph, evidence);
  const conclusions = conclusionsOf(curriculum, graph, evidence, judgement);
  const asked = evidence.answers.size;
  const node = asked < MOST_QUESTIONS ? chooseQuestion(graph, evidence, judgement) : null;
  const question = node === null ? null : questionAt(curriculum, graph, evidence, conclusions, node);
  return { question, end: question === null ? endOf(asked, conclusions) : null, asked, ...conclusions };
}

function endOf(asked: number, { settled, total }: Pick<Placement, "settled" | "total">): Placement["end"] {
  if (settled === total) return "all-settled";
  return asked < MOST_QUESTIONS ? "little-left" : "most-asked";
}
