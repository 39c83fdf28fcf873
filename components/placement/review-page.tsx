import type { ReactNode } from "react";
import type { Curriculum } from "@/lib/curriculum/curriculum";
import type { Placement } from "@/lib/learning/placement/placement";
import { type PlacementResult, placementResult } from "@/lib/learning/placement/placement-result";
import { count } from "@/lib/shared/text";
import { paths } from "@/lib/shared/urls";
import { Frame } from "../frame/frame";
import { RECORD_FORM, RecordFields } from "../skill/record-fields";
import { Markup } from "../ui/markup";
import type { Viewer } from "../viewer";
import { KeepPlacement } from "./placement-memory";
import { answersText, placementPath, reviewPath } from "./placement-query";
import type { PlacementState } from "./placement-state";
import { keptSkills, reviewList, reviewNotes } from "./review-list";

type Props = {
  curriculum: Curriculum;
  viewer: Viewer;
  theme: string | undefined;
  state: PlacementState;
  placement: Placement;
  /** Names the page's forms. */
  formId: string;
};

/** What a placement concluded: where the learner stands by it, and a list to correct and take over. */
export function ReviewPage({ curriculum, viewer, theme, state, placement, formId }: Props) {
  const kept = keptSkills(viewer.standing, placement);
  const taken = [...placement.known, ...placement.likely, ...kept];
  const result = placementResult(curriculum, viewer.standing, placement, taken);
  const goOn = placement.question && (
    <a href={state.isInAddress ? placementPath(state.answers) : placementPath([])}>
      Go on with question {placement.asked + 1}
    </a>
  );
  return (
    <Frame place="placement" learner={viewer.learner} theme={theme} isLive>
      <main id="main" className="wrap place-review">
        <div className="page-head">
          <h1>{headline(curriculum, placement, result)}</h1>
          <p>{standingWords(curriculum, placement, result)}</p>
          {placement.asked > 0 && <p>{goalWords(curriculum, result)}</p>}
        </div>
        <Markup html={reviewNotes(curriculum, placement).html} />
        {taken.length + placement.groups.length === 0 ? (
          <Nothing viewer={viewer} goOn={goOn} />
        ) : (
          <form {...RECORD_FORM} className="review-form" data-live={viewer.learner ? undefined : ""}>
            <RecordFields formId={formId} back={paths.placement} />
            {state.isInAddress &&
              state.answers.map(({ skill, answer }) => (
                <input key={skill} type="hidden" name="answered" value={`answer:${state.run}:${skill}:${answer}`} />
              ))}
            <div className="section-head">
              <h2>What follows from your answers</h2>
              <span className="end">Untick what is not right</span>
            </div>
            <p className="sm mut review-hint">
              These skills count as done from then on, and are marked as concluded by a placement until you confirm them
              or a refresher does. You can undo all of it at once, also later.
            </p>
            <Markup className="review-list" html={reviewList(curriculum, placement, kept).html} />
            <TakeOver viewer={viewer} state={state} goOn={goOn} />
          </form>
        )}
        {viewer.learner === null && state.answers.length > 0 && <KeepPlacement answers={answersText(state.answers)} />}
      </main>
    </Frame>
  );
}

function headline(
  curriculum: Curriculum,
  { asked, question }: Placement,
  { milestone, stage }: PlacementResult,
): string {
  if (asked === 0) return question === null ? "Nothing to ask" : "Nothing answered yet";
  const title = curriculum.stageById.get(stage ?? "")?.title ?? "The path";
  return milestone === null ? `${title}: behind you` : `You stand at ${title}`;
}

function standingWords(
  curriculum: Curriculum,
  { asked, known, likely, unknown, question }: Placement,
  { milestone, gaps }: PlacementResult,
): string {
  if (asked === 0) {
    return question === null
      ? "Everything on the path is settled."
      : "Answer a question or two, and this page says where you stand.";
  }
  const questions = `${count(asked, "question")} answered.`;
  if (known.length + likely.length === 0) {
    const ruledOut = unknown.length > 0 ? `, and ${count(unknown.length, "skill")} wait for later` : "";
    return `${questions} By them nothing is behind you yet${ruledOut}.`;
  }
  if (milestone === null) return `${questions} Everything on the ladder is behind you.`;
  const title = curriculum.milestoneById.get(milestone.id)?.title;
  const behind =
    milestone.known === 0 ? `none of its ${milestone.total}` : `${milestone.known} of its ${milestone.total}`;
  const next = `Next is “${title}”, with ${behind} skills behind you.`;
  const left =
    gaps > 0 ? ` Of the milestones before it ${count(gaps, "skill")} ${gaps === 1 ? "is" : "are"} open.` : "";
  return `${questions} ${next}${left}`;
}

function goalWords(curriculum: Curriculum, { goal }: PlacementResult): string | null {
  const title = curriculum.stageById.get(goal ?? "")?.title;
  return title === undefined ? null : `The stage to head for is ${title}.`;
}

function Nothing({ viewer, goOn }: { viewer: Viewer; goOn: ReactNode }) {
  return (
    <p className="btn-row">
      <a className="btn btn-next" href={viewer.learner ? paths.today : paths.path}>
        {viewer.learner ? "See the next skill" : "See where the path begins"}
      </a>
      {goOn}
    </p>
  );
}

type TakeOverProps = { viewer: Viewer; state: PlacementState; goOn: ReactNode };

/** Taking it over marks the ticked skills as done and as concluded; without an account the browser keeps it. */
function TakeOver({ viewer, state, goOn }: TakeOverProps) {
  const command = { name: "do", value: `apply:${state.run}` };
  return (
    <div className="btn-row review-end">
      {viewer.learner ? (
        <button type="submit" className="btn btn-next" {...command}>
          Take these as done
        </button>
      ) : (
        <>
          <button
            type="submit"
            className="btn btn-next with-scripts"
            {...command}
            data-next={`${paths.signUp}?then=${paths.placement}`}
          >
            Keep these in an account
          </button>
          <button type="submit" className="btn with-scripts" {...command} data-next={paths.skills}>
            Keep them in this browser
          </button>
          <a className="btn btn-next without-scripts" href={`${paths.signUp}?then=${returnTo(state)}`}>
            Create an account, then take these over
          </a>
        </>
      )}
      {goOn}
    </div>
  );
}

function returnTo({ answers }: PlacementState): string {
  return encodeURIComponent(reviewPath(answers));
}
