import { backEndPath } from "@/lib/curriculum/back-end";
import type { Skill } from "@/lib/curriculum/curriculum";
import { type HistoryEntry, historyOf } from "@/lib/learning/events/history";
import { formatShortDay, formatTime, isoDay } from "@/lib/shared/dates";
import { paths } from "@/lib/shared/urls";
import { Rung } from "../ui/rung";
import type { Viewer } from "../viewer";
import { skillHappening } from "./history-words";
import { RECORD_FORM, RecordFields } from "./record-fields";
import type { SkillParts } from "./skill-parts";

// The rest is on the history page.
const MOST_SHOWN = 8;

/** What happened to the skill, newest first, each of it with a way to take it back. */
export function SkillHistory({ viewer, skill, formId }: SkillParts) {
  const entries = happeningsOf(viewer, skill);
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby="history">
      <div className="section-head">
        <h2 id="history">History</h2>
        <a className="end" href={paths.history}>
          All of it
        </a>
      </div>
      <form {...RECORD_FORM} data-live="reload">
        <RecordFields formId={formId} back={paths.skill(skill.id)} />
        <ol className="ladder-list history">
          {entries.slice(0, MOST_SHOWN).map((entry) => (
            <HistoryRow key={entry.event.id} viewer={viewer} skill={skill} entry={entry} />
          ))}
        </ol>
      </form>
    </section>
  );
}

/** Undos are no lines of their own: what they undid says so. */
function happeningsOf(viewer: Viewer, skill: Skill): readonly HistoryEntry[] {
  if (viewer.events.length === 0) return [];
  return historyOf(backEndPath, viewer.events).filter(
    (entry) => entry.skill === skill.id && skillHappening(skill, entry.event.payload, viewer.timeZone) !== null,
  );
}

function HistoryRow({ viewer, skill, entry }: { viewer: Viewer; skill: Skill; entry: HistoryEntry }) {
  const { event, isUndone, undoneBy, canUndo } = entry;
  const { text = "", look = "ready" } = skillHappening(skill, event.payload, viewer.timeZone) ?? {};
  const toUndo = isUndone ? undoneBy : canUndo ? event.id : null;
  return (
    <li data-look={look}>
      <Rung look={isUndone ? "locked" : look} />
      <time dateTime={new Date(event.occurredAt).toISOString()}>{momentWords(viewer, event.occurredAt)}</time>
      <span>
        {isUndone ? (
          <>
            <s>{text}</s> undone
          </>
        ) : (
          text
        )}
      </span>
      {toUndo && (
        <button type="submit" name="do" value={`undo:${toUndo}`} className="btn-text">
          {isUndone ? "Restore" : "Undo"}
          <span className="vh">: {text}</span>
        </button>
      )}
    </li>
  );
}

/** "Today, 14:10" or "11 Nov". */
function momentWords({ now, timeZone }: Viewer, at: number): string {
  const isToday = isoDay(at, timeZone) === isoDay(now, timeZone);
  return isToday ? `Today, ${formatTime(at, timeZone)}` : formatShortDay(at, now, timeZone);
}
