import { v7 } from "uuid";
import type { Curriculum, StageId } from "@/lib/curriculum/curriculum";
import { compareDirections } from "@/lib/learning/directions/compare";
import { defaultDirections } from "@/lib/learning/directions/default-directions";
import { USUAL_HOURS } from "@/lib/learning/plan/plan";
import { html } from "@/lib/shared/html";
import { paths } from "@/lib/shared/urls";
import { Frame } from "../frame/frame";
import { UndoNotice } from "../live/undo-notice";
import { Markup } from "../ui/markup";
import type { Viewer } from "../viewer";
import { type Column, directionColumn } from "./direction-column";
import { countedWords } from "./direction-words";
import { DirectionsForm } from "./directions-form";
import { type DirectionsQuery, directionsPath } from "./directions-query";
import { forkFigure } from "./fork-figure";
import { sharedSection } from "./shared-section";

type Props = { curriculum: Curriculum; viewer: Viewer; query: DirectionsQuery; theme?: string | undefined };

/** Two or three directions side by side: what they share, what each adds, and when one would be there. */
export function DirectionsPage({ curriculum, viewer, query, theme = viewer.learner?.theme }: Props) {
  const { progress, now, timeZone, hasRefreshers } = viewer;
  const stages = query.stages.length > 0 ? query.stages : defaultDirections(curriculum, progress);
  const hoursOfGoal = progress.goal?.hoursPerWeek ?? USUAL_HOURS;
  const hoursPerWeek = query.hoursPerWeek ?? hoursOfGoal;
  const comparison = compareDirections(curriculum, progress, stages, {
    now,
    timeZone,
    hasReviews: hasRefreshers,
    hoursPerWeek,
  });
  const back = directionsPath(stages, query.hoursPerWeek);
  const figure = comparison && forkFigure(curriculum, viewer, comparison);
  return (
    <Frame place="path" learner={viewer.learner} theme={theme}>
      <main id="main" className="directions">
        <div className="wrap directions-head">
          <div>
            <UndoNotice viewer={viewer} last={query.last} back={back} />
            <h1>Compare directions</h1>
            <p className="lede">
              A goal is any stage or specialization. See what two or three of them share, what each asks for besides,
              and when you could be there.
            </p>
            <DirectionsForm
              curriculum={curriculum}
              stages={stages}
              hours={query.wrongHours ?? String(hoursPerWeek)}
              isWrong={query.wrongHours !== null}
            />
          </div>
          {figure && <Markup html={figure.html} />}
        </div>
        {comparison && (
          <div className="wrap">
            <section aria-labelledby="side-by-side">
              <div className="section-head">
                <h2 id="side-by-side">{stages.length > 1 ? "Side by side" : "One direction so far"}</h2>
                <span className="end">{countedWords(comparison)}</span>
              </div>
              <Note text={noteOf(curriculum, stages, query.tooMany)} />
              <Markup
                className="direction-cols"
                html={columnsMarkup({ curriculum, viewer, comparison, hoursPerWeek, formId: v7(), back })}
              />
            </section>
            {stages.length > 1 && <Markup html={sharedSection(curriculum, viewer, comparison).html} />}
            {!viewer.learner && <CreateAccount />}
          </div>
        )}
      </main>
    </Frame>
  );
}

function columnsMarkup(column: Column): string {
  return html`${column.comparison.directions.map((direction) => directionColumn(column, direction))}`.html;
}

/** What was asked for and could not be done; null when all was. */
function noteOf(curriculum: Curriculum, stages: readonly StageId[], tooMany: number): string | null {
  if (tooMany > 0)
    return `Only three fit side by side. These are the first three of the ${stages.length + tooMany} you chose.`;
  if (stages.length > 1) return null;
  return `Choose a second one to compare ${curriculum.stageById.get(stages[0] ?? "")?.title} with.`;
}

function Note({ text }: { text: string | null }) {
  return text && <p className="notice direction-note">{text}</p>;
}

function CreateAccount() {
  return (
    <div className="next-rung path-end">
      <h2>Keep a direction, and tick what you know</h2>
      <span className="end">
        <a href={paths.signUp}>Create account</a>
      </span>
    </div>
  );
}
