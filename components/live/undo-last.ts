// Takes back the last change: the one that the page offers to undo, else the last of the account or of this browser.
import { paths } from "@/lib/shared/urls";
import { visible } from "../keys/visible";
import { type Recorder, recordEvents, undoing, whenRecorded } from "./record-commands";
import type { LocalEvent } from "./send-events";
import { visitorTicks } from "./visitor-ticks";
import { withoutUndone } from "./without-undone";

const NOTHING = "There is nothing to undo.";
/** What a page can show of an undo without being loaded anew. */
const MENDED = new Set(["skill.set", "criterion.set", "group.picked", "group.skipped"]);

type LastChange = Readonly<{ events: readonly Readonly<{ id: string; kind: string }>[]; words: string }>;

/** One undo after the other goes back in time; "Redo" beside the notice brings back what was taken. */
export async function undoLast(recorder: Recorder): Promise<void> {
  const { options, outbox } = recorder;
  // What is on its way is the last change, and not what the page still offers.
  await whenRecorded();
  const offered = visible("[data-offers=undo]") ?? visible(".undo-now");
  if (offered) return offered.click();
  const waiting = withoutUndone(outbox?.waiting() ?? []).at(-1);
  if (waiting) return recordEvents([undoing(waiting)], recorder, document.createElement("form"));
  const last = outbox ? await askLastChange() : lastTick();
  if (last === null) return options.say({ tone: "bad", text: "The last change could not be asked for. Try again." });
  if (last.events.length === 0) return options.say({ tone: "plain", text: last.words || NOTHING });
  const canMend = last.events.every(({ kind }) => MENDED.has(kind)) && !document.querySelector("[data-live=reload]");
  const next = canMend || !outbox ? undefined : thisPage();
  await recordEvents(last.events.map(undoing), recorder, document.createElement("form"), next, last.words);
}

/** Most of a page can hang on what was undone: it is loaded anew, without what it was told before. */
function thisPage(): string {
  const url = new URL(location.href);
  url.searchParams.delete("last");
  // An address with a place in it would only be scrolled to.
  return url.pathname + url.search;
}

async function askLastChange(): Promise<LastChange | null> {
  const response = await fetch(paths.lastChange).catch(() => null);
  return response?.ok ? ((await response.json()) as LastChange) : null;
}

/** The last thing said in this browser that still counts. */
function lastTick(): LastChange {
  const ticks = withoutUndone(visitorTicks());
  const last = ticks.at(-1);
  if (!last) return { events: [], words: "" };
  const together = ticks.filter((tick) => tick.kind === last.kind && tick.occurredAt === last.occurredAt);
  return { events: together, words: `Undone: ${titleOf(last)}.` };
}

function titleOf(tick: LocalEvent): string {
  const id = "skill" in tick && tick.skill ? tick.skill : "";
  const shown = document.querySelector(`[data-skill="${CSS.escape(id)}"] :is(.sr-title, h1)`);
  return shown?.firstChild?.textContent?.trim() || "your last tick";
}
