import { v7 } from "uuid";
import { backEndPath } from "@/lib/curriculum/back-end";
import { describeEvent } from "@/lib/learning/events/describe-event";
import { historyOf } from "@/lib/learning/events/history";
import { isTakenBackWith } from "@/lib/learning/events/last-change";
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
  const history = historyOf(backEndPath, viewer.events);
  const entry = history.find(({ event }) => event.id === last);
  if (!entry) return null;
  const batch = history.filter(({ event, canUndo }) => canUndo && isTakenBackWith(event, entry.event));
  const payloadOf = (id: string) => viewer.events.find((event) => event.id === id)?.payload;
  const words = describeEvent(backEndPath, entry.event.payload, { timeZone: viewer.timeZone, payloadOf });
  const isUndo = entry.event.payload.kind === "undone";
  return (
    <form
      className="notice undo-notice"
      method="post"
      action={paths.record}
      data-live={batch.length > 1 ? undefined : "reload"}
    >
      <input type="hidden" name="form" value={v7()} />
      <input type="hidden" name="back" value={back} />
      <p role="status">
        {entry.isUndone ? "Undone: " : ""}
        {batch.length > 1 ? `${batch.length} changes, the last of them: ` : ""}
        <Words curriculum={backEndPath} words={words} />
      </p>
      {batch.length > 1 && batch.map(({ event }) => <input key={event.id} type="hidden" name="id" value={event.id} />)}
      {batch.length > 0 && (
        <button
          type="submit"
          className="btn-text"
          name="do"
          value={batch.length > 1 ? "undo" : `undo:${batch[0]?.event.id}`}
        >
          {isUndo ? "Redo" : "Undo"}
          {batch.length > 1 && " all"}
        </button>
      )}
    </form>
  );
}
