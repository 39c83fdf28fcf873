import type { Curriculum } from "@/lib/curriculum/curriculum";
import { questionText } from "@/lib/learning/placement/criterion-question";
import type { Placement, Question } from "@/lib/learning/placement/placement";
import { MOST_QUESTIONS } from "@/lib/learning/placement/placement-of";
import { type Html, html } from "@/lib/shared/html";
import { paths } from "@/lib/shared/urls";
import { FocusFrame } from "../frame/frame";
import { Markup } from "../ui/markup";
import type { Viewer } from "../viewer";
import { answerRungs, backToQuestion } from "./answer-rungs";
import { placementGauge, placementStrip } from "./placement-gauge";
import { KeepPlacement } from "./placement-memory";
import { answersText, reviewPath } from "./placement-query";
import { type PlacementState, titlesOf } from "./placement-state";
import { settledBy } from "./placement-words";

type Props = {
  curriculum: Curriculum;
  viewer: Viewer;
  theme: string | undefined;
  state: PlacementState;
  placement: Placement;
  question: Question;
  /** Names the page's forms. */
  formId: string;
};

/** One question of a placement, with what each answer would settle. */
export function QuestionPage({ curriculum, viewer, theme, state, placement, question, formId }: Props) {
  const skill = curriculum.skillById.get(question.skill);
  const isLearner = viewer.learner !== null;
  const back = backToQuestion(state, placement, formId);
  return (
    <FocusFrame
      learner={viewer.learner}
      theme={theme}
      leave={{ href: isLearner ? paths.today : paths.path, text: leaveWords(state) }}
    >
      <main id="main" className="wrap placement">
        <div className="place-q">
          <p className="place-step sm num">
            <span>
              Question {placement.asked + 1} of {MOST_QUESTIONS} at most
            </span>
            <span className="mut">
              {placement.settled} of {placement.total} skills settled so far
            </span>
          </p>
          <Markup html={placementStrip(curriculum, viewer, placement).html} />
          <h1 id="question">{questionText(question.criterion)}</h1>
          <p className="lede mut">
            It stands for <b>{skill?.title}</b>. {skill?.summary}
          </p>
          <Markup
            html={answerRungs(state, question, { formId, headingId: "question", settled: placement.settled }).html}
          />
          <Markup html={whichSkills(curriculum, question).html} />
          <div className="btn-row place-foot">
            {back && <Markup as="span" html={back.html} />}
            <a className="sm" href={state.isInAddress ? reviewPath(state.answers) : paths.placementReview}>
              Stop here and see where you stand
            </a>
          </div>
        </div>
        <Markup as="figure" className="place-fig" html={figure(curriculum, viewer, placement, question).html} />
        {viewer.learner === null && <KeepPlacement answers={answersText(state.answers)} />}
      </main>
    </FocusFrame>
  );
}

function leaveWords({ isInAddress }: PlacementState): string {
  return isInAddress ? "Leave, this browser keeps your answers" : "Leave, your answers are kept";
}

function whichSkills(curriculum: Curriculum, { outcomes }: Question): Html {
  const lists = [
    ["A yes settles", outcomes.yes.known],
    ["A no rules out for now", outcomes.no.unknown],
  ] as const;
  return html`<details class="disclose"><summary>Which skills are these?</summary>${lists
    .map(
      ([lead, skills]) => skills.length > 0 && html`<p class="sm"><b>${lead}:</b> ${titlesOf(curriculum, skills)}.</p>`,
    )
    .filter((each) => each !== false)}</details>`;
}

function figure(curriculum: Curriculum, viewer: Viewer, placement: Placement, { outcomes }: Question): Html {
  const [yes, partly, no] = [outcomes.yes, outcomes.partly, outcomes.no].map((each) =>
    settledBy(each, placement.settled),
  );
  return html`${placementGauge(curriculum, viewer, placement)}<figcaption class="sm"><p class="pv pv-y"><b>${yes}</b> would be settled</p><p class="pv pv-p"><b>${partly}</b> would be settled</p><p class="pv pv-n"><b>${no}</b> would wait until later</p></figcaption>`;
}
