import { v7 } from "uuid";
import { backEndPath } from "@/lib/curriculum/back-end";
import { plannerOf } from "@/lib/learning/plan/plan";
import { formatWeekday, isoDay } from "@/lib/shared/dates";
import { paths } from "@/lib/shared/urls";
import { Frame } from "../frame/frame";
import { keyBar } from "../keys/keys-markup";
import { UndoNotice } from "../live/undo-notice";
import { Markup } from "../ui/markup";
import type { Viewer } from "../viewer";
import { todayAside } from "./aside";
import { climb } from "./climb";

type Props = {
  viewer: Viewer;
  /** The event that was just recorded, which the page offers to undo. */
  last?: string | undefined;
};

/**
 * What to learn today. It is the page that learners open most, so that all but its outline is built as markup:
 * every element costs time on every request.
 */
export function TodayPage({ viewer, last }: Props) {
  const { progress, standing, now, timeZone } = viewer;
  const planAt = plannerOf(backEndPath, progress, standing, { now, timeZone });
  return (
    <Frame place="today" learner={viewer.learner}>
      <main id="main" className="wrap today">
        <div className="today-main">
          <UndoNotice viewer={viewer} last={last} back={paths.today} />
          <p className="today-date">
            <time dateTime={isoDay(viewer.now, viewer.timeZone)}>{formatWeekday(viewer.now, viewer.timeZone)}</time>
          </p>
          <Markup html={climb(backEndPath, viewer, { formId: v7(), forecasts: planAt().forecasts }).html} />
          <Markup html={keyBar("today")} />
        </div>
        <Markup as="aside" className="today-side" html={todayAside(backEndPath, viewer, planAt).html} />
      </main>
    </Frame>
  );
}
