import type { Curriculum, StageId } from "@/lib/curriculum/curriculum";
import type { Plan } from "@/lib/learning/plan/plan";
import { paths } from "@/lib/shared/urls";
import { Frame } from "../frame/frame";
import { UndoNotice } from "../live/undo-notice";
import { Markup } from "../ui/markup";
import type { Viewer } from "../viewer";
import { type Calendar, CalendarForm } from "./calendar-form";
import { pauseForm } from "./pause-form";
import { planAnswer } from "./plan-answer";
import type { PlanQuery } from "./plan-query";
import { WhatIfForm } from "./what-if-form";

type Props = {
  curriculum: Curriculum;
  query: PlanQuery;
  /** Standing on the way that is planned. */
  viewer: Viewer;
  plan: Plan;
  stage: StageId;
  isWhatIf: boolean;
  /** Names the page's forms. */
  formId: string;
  /** The event that brought the reader here. */
  last: string | string[] | undefined;
  calendar: Calendar;
};

const ANSWER = "plan-answer";

/** The way to the goal in weeks, what other hours or another goal would change, and the plan to take along. */
export function PlanPage({ curriculum, query, viewer, plan, stage, isWhatIf, formId, last, calendar }: Props) {
  const answer = planAnswer(curriculum, viewer, { plan, stage, isWhatIf, formId });
  return (
    <Frame place="plan" learner={viewer.learner}>
      <main id="main" className="wrap plan">
        <div className="plan-main">
          <UndoNotice viewer={viewer} last={last} back={paths.plan} />
          <h1>Plan</h1>
          <WhatIfForm
            goals={curriculum.stages.map(({ id, title }) => ({ id, title }))}
            stage={stage}
            hours={query.typedHours ?? String(plan.hoursSet)}
            hoursError={query.hoursError}
            answerId={ANSWER}
          />
          <Markup id={ANSWER} className="plan-answer" html={answer.html} />
        </div>
        <aside className="plan-side">
          <section aria-labelledby="pauses">
            <div className="section-head">
              <h2 id="pauses">Weeks off</h2>
            </div>
            <Markup html={pauseForm(viewer, plan, formId).html} />
          </section>
          <section aria-labelledby="calendar">
            <div className="section-head">
              <h2 id="calendar">Take it along</h2>
            </div>
            <ul className="plan-take">
              <li>
                <a href={paths.planCalendar}>Calendar file</a> <span className="mut sm">as it is now</span>
              </li>
              <li>
                <a href={paths.planMarkdown}>Markdown</a> <span className="mut sm">as a list to tick</span>
              </li>
              <li className="sm mut">Printed, this page is a list as well.</li>
            </ul>
            <CalendarForm {...calendar} />
          </section>
        </aside>
      </main>
    </Frame>
  );
}
