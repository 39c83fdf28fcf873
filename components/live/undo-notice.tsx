import { v7 } from "uuid";
import { backEndPath } from "@/lib/curriculum/back-end";
import { describeEvent } from "@/lib/learning/describe-event";
import { historyOf } from "@/lib/learning/history";
import { paths } from "@/lib/shared/urls";
import type { Viewer } from "../viewer";
import { Words } from "../words/words";

type Props = {
  viewer: Viewer;
  /** The event that brought the reader here; from the address, so it may be anything. */
  last: string | string[] | undefined;
  /** The page's own path. */
  back: string;
};

/** Says what was just recorded and offers to take it back. Nothing for an event that is not there. */
export function UndoNotice({ viewer, last, back }: Props) {
  if (typeof last !== "string" || !viewer.learner) return null;
  const entry = historyOf(backEndPath, viewer.events).find(({ event }) => event.id === last);
  if (!entry) return null;
  const payloadOf = (id: string) => viewer.events.find((event) => event.id === id)?.payload;
  const words = describeEvent(backEndPath, entry.event.payload, { timeZone: viewer.timeZone, payloadOf });
  return (
    <form className="notice undo-notice" method="post" action={paths.record} data-live="reload">
      <input type="hidden" name="form" value={v7()} />
      <input type="hidden" name="back" value={back} />
      <p role="status">
        {entry.isUndone ? "Undone: " : ""}
        <Words curriculum={backEndPath} words={words} />
      </p>
      {entry.canUndo && (
        <button type="submit" className="btn-text" name="do" value={`undo:${entry.event.id}`}>
          Undo
        </button>
      )}
    </form>
  );
}
