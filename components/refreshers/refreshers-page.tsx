import { backEndPath } from "@/lib/curriculum/back-end";
import { paths } from "@/lib/shared/urls";
import { Frame } from "../frame/frame";
import { UndoNotice } from "../live/undo-notice";
import { Markup } from "../ui/markup";
import type { Viewer } from "../viewer";
import { readingAfter } from "./at-hand";
import { dueList } from "./due-list";
import { TurnedOff } from "./turned-off";

type Props = {
  viewer: Viewer;
  /** The answer that was just given, which the page offers to undo. */
  last?: string | undefined;
};

/** Which done skills are worth a look now, and what such a look is. */
export function RefreshersPage({ viewer, last }: Props) {
  const reading = readingAfter(backEndPath, viewer, last);
  return (
    <Frame place="today" learner={viewer.learner}>
      <main id="main" className="wrap refreshers">
        <div className="page-head">
          <h1>Refreshers</h1>
          <p>
            A refresher is a minute of honest looking: could you still do today what you once showed? Nothing is ever
            un-ticked by it. Your answer only decides when the skill comes up again.
          </p>
        </div>
        <UndoNotice viewer={viewer} last={last} back={paths.refreshers} />
        {reading && <Markup className="reading-after sm" html={reading.html} />}
        {viewer.hasRefreshers ? <Markup html={dueList(backEndPath, viewer).html} /> : <TurnedOff />}
      </main>
    </Frame>
  );
}
