import type { Curriculum } from "@/lib/curriculum/curriculum";
import { MOST_QUESTIONS, placementOf } from "@/lib/learning/placement/placement-of";
import { paths } from "@/lib/shared/urls";
import { Frame } from "../frame/frame";
import { UndoNotice } from "../live/undo-notice";
import { Markup } from "../ui/markup";
import type { Viewer } from "../viewer";
import { placementGauge } from "./placement-gauge";
import { ResumePlacement } from "./placement-memory";
import { newPlacementPath, placementPath } from "./placement-query";
import { openRun } from "./placement-state";

type Props = {
  curriculum: Curriculum;
  viewer: Viewer;
  theme?: string | undefined;
  /** The event that brought the reader here. */
  last?: string | string[] | undefined;
};

/** What a placement is, and where it begins. */
export function IntroPage({ curriculum, viewer, theme = viewer.learner?.theme, last }: Props) {
  const open = openRun(viewer);
  const placement = placementOf(curriculum, viewer.standing, open?.answers ?? []);
  const nothingToAsk = placement.question === null && open === null;
  return (
    <Frame place="placement" learner={viewer.learner} theme={theme} isLive>
      <main id="main" className="wrap placement">
        <div className="place-intro">
          {last !== undefined && <UndoNotice viewer={viewer} last={last} back={paths.placement} />}
          <h1>Find your rung</h1>
          <p className="lede mut">
            At most {MOST_QUESTIONS} questions, one at a time, each about something you can do or can't do yet. Each
            settles as many skills as it can. It takes two to four minutes.
          </p>
          {viewer.learner === null && <ResumePlacement />}
          <ul>
            <li>What it concludes is shown to you at the end, and you correct it there.</li>
            <li>You can stop, go back and go on later.</li>
            <li>
              {viewer.learner
                ? "Nothing is marked done before you say so, and all of it can be undone later at once."
                : "No account is needed. With one, it is kept; until then this browser keeps it."}
            </li>
          </ul>
          <p className="btn-row">
            {nothingToAsk ? (
              <span>There is nothing to ask: everything on the path is settled.</span>
            ) : placement.question === null ? (
              <a className="btn btn-next btn-lg" href={paths.placementReview}>
                See where you stand
              </a>
            ) : (
              <a className="btn btn-next btn-lg" href={placementPath([])}>
                {open ? `Go on with question ${open.answers.length + 1}` : "Start"}
              </a>
            )}
            {open && <a href={newPlacementPath}>Begin anew</a>}
            <a href={paths.skills}>Tick what you know in the checklist instead</a>
          </p>
        </div>
        <Markup as="figure" className="place-fig" html={placementGauge(curriculum, viewer, placement).html} />
      </main>
    </Frame>
  );
}
