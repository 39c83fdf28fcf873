import { v7 } from "uuid";
import { backEndPath } from "@/lib/curriculum/back-end";
import { describeEvent } from "@/lib/learning/events/describe-event";
import { type HistoryEntry, historyOf } from "@/lib/learning/events/history";
import { plainWords } from "@/lib/learning/words";
import { formatDay, formatTime, isoDay } from "@/lib/shared/dates";
import { paths } from "@/lib/shared/urls";
import { Rung, type RungLook } from "../ui/rung";
import type { Viewer } from "../viewer";
import { Words } from "../words/words";

type Props = { viewer: Viewer; from: number; count: number; back: string };

/** Events by day, each with its undo. */
export function HistoryList({ viewer, from, count, back }: Props) {
  const entries = historyOf(backEndPath, viewer.events).slice(from, from + count);
  if (entries.length === 0) {
    return (
      <p className="lede">
        Nothing yet. What you check off, choose and open appears here. <a href={paths.skills}>Go to the skills</a>
      </p>
    );
  }
  const days = groupByDay(entries, viewer.timeZone);
  return (
    <form method="post" action={paths.record} data-live="reload">
      <input type="hidden" name="form" value={v7()} />
      <input type="hidden" name="back" value={back} />
      {[...days].map(([day, ofDay]) => (
        <section key={day} className="history-day" aria-labelledby={`day-${day}`}>
          <div className="section-head">
            <h2 id={`day-${day}`}>{formatDay(ofDay[0]?.event.occurredAt ?? 0, viewer.timeZone)}</h2>
          </div>
          <ol className="ladder-list history">
            {foldAnswers(ofDay).map((entries) => (
              <HistoryRows key={entries[0]?.event.id} entries={entries} viewer={viewer} />
            ))}
          </ol>
        </section>
      ))}
    </form>
  );
}

/** One row, or the answers of a placement folded into one. */
function HistoryRows({ entries, viewer }: { entries: readonly HistoryEntry[]; viewer: Viewer }) {
  const rows = entries.map((entry) => <HistoryRow key={entry.event.id} entry={entry} viewer={viewer} />);
  if (rows.length === 1) return rows;
  return (
    <li className="history-fold">
      <Rung look="ready" />
      <details className="disclose">
        <summary>Placement: {entries.length} answers</summary>
        <ol className="ladder-list history">{rows}</ol>
      </details>
    </li>
  );
}

function HistoryRow({ entry, viewer }: { entry: HistoryEntry; viewer: Viewer }) {
  const { event, isUndone, undoneBy, canUndo } = entry;
  const payloadOf = (id: string) => viewer.events.find((other) => other.id === id)?.payload;
  const words = describeEvent(backEndPath, event.payload, { timeZone: viewer.timeZone, payloadOf });
  const plain = plainWords(backEndPath, words);
  return (
    <li data-undone={isUndone ? "" : undefined} data-event={event.id}>
      <Rung look={lookOf(entry)} />
      <time dateTime={new Date(event.occurredAt).toISOString()}>{formatTime(event.occurredAt, viewer.timeZone)}</time>
      <span className="history-words">
        <Words curriculum={backEndPath} words={words} />
        {isUndone && <span className="mut"> (undone)</span>}
      </span>
      {canUndo && (
        <button type="submit" className="btn-text" name="do" value={`undo:${event.id}`} aria-label={`Undo: ${plain}`}>
          Undo
        </button>
      )}
      {undoneBy && (
        <button type="submit" className="btn-text" name="do" value={`undo:${undoneBy}`} aria-label={`Redo: ${plain}`}>
          Redo
        </button>
      )}
    </li>
  );
}

function lookOf({ event: { payload }, isUndone }: HistoryEntry): RungLook {
  if (isUndone) return "locked";
  if (payload.kind === "skill.set") return payload.state === "not-started" ? "ready" : payload.state;
  if (payload.kind === "milestone.proofShown") return "done";
  if (payload.kind === "group.skipped" && payload.skipped) return "skipped";
  return payload.kind === "criterion.set" && payload.met ? "learning" : "ready";
}

const MOST_UNFOLDED = 2;

/** Answers of placements that follow each other stand together; everything else stands alone. */
function foldAnswers(entries: readonly HistoryEntry[]): readonly (readonly HistoryEntry[])[] {
  const runs: HistoryEntry[][] = [];
  for (const entry of entries) {
    const isAnswer = entry.event.payload.kind === "placement.answered";
    const last = runs.at(-1);
    if (isAnswer && last?.[0]?.event.payload.kind === "placement.answered") last.push(entry);
    else runs.push([entry]);
  }
  return runs.flatMap((run) => (run.length > MOST_UNFOLDED ? [run] : run.map((entry) => [entry])));
}

function groupByDay(entries: readonly HistoryEntry[], timeZone: string): Map<string, HistoryEntry[]> {
  const days = new Map<string, HistoryEntry[]>();
  for (const entry of entries) {
    const day = isoDay(entry.event.occurredAt, timeZone);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return days;
}
