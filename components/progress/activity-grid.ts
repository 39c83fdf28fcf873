// The days as rungs: a column for each week, a row for each day of the week, and length for how much it was.
import type { ActiveDay } from "@/lib/learning/climb/active-days";
import { type Day, isoOfDay, mondayOf } from "@/lib/learning/plan/days";
import { escapeHtml, type Html, html, raw } from "@/lib/shared/html";

/** What the length of a day's rung says. */
export type Measure = Readonly<{
  kind: "minutes" | "things";
  /** The most that each of the first three lengths stands for; the fourth is all above. */
  steps: readonly [number, number, number];
  words: readonly [string, string, string, string];
}>;

const MINUTES: Measure = {
  kind: "minutes",
  steps: [30, 60, 120],
  words: ["up to 30 min", "to 1 h", "to 2 h", "over 2 h"],
};
const THINGS: Measure = { kind: "things", steps: [1, 3, 7], words: ["1 thing", "2 or 3", "4 to 7", "8 and more"] };

/** Time where it was noted on half of the days at least, else how many things were done. */
export function measureOf(days: readonly ActiveDay[]): Measure {
  const noted = days.filter(({ minutes }) => minutes > 0).length;
  return noted > 0 && 2 * noted >= days.length ? MINUTES : THINGS;
}

const LENGTHS = [3, 6, 9, 12] as const;
const ROW = 14;
const LEFT = 34;
const TOP = 18;
const NAMES = ["Mon", "", "Wed", "", "Fri", "", ""];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** From week to week: as much as there is room for, and no closer than that lengths can still be told apart. */
const ROOM = 626;
const STEPS = { least: 11.8, most: 17 } as const;

type GridDays = Readonly<{ days: readonly ActiveDay[]; from: Day; today: Day }>;

/** The grid as SVG markup; `label` says in a sentence what it shows. */
export function activityGrid({ days, from, today }: GridDays, measure: Measure, label: string): Html {
  const start = mondayOf(from);
  const weeks = (mondayOf(today) - start) / 7 + 1;
  const step = Math.max(STEPS.least, Math.min(STEPS.most, Math.floor((10 * ROOM) / weeks) / 10));
  const width = round(LEFT + weeks * step);
  const byDay = new Map(days.map((day) => [day.day, day]));
  let dots = "";
  let rungs = "";
  let hollow = "";
  for (let day = from; day <= today; day++) {
    const x = round(LEFT + Math.floor((day - start) / 7) * step);
    const y = TOP + ((day - start) % 7) * ROW;
    const active = byDay.get(day);
    if (active === undefined) dots += `M${x} ${y + 5.5}h2.4`;
    else if (measure.kind === "minutes" && active.minutes === 0) hollow += `M${x + 0.5} ${y + 2.5}h3v6h-3z`;
    else
      rungs += `M${x} ${y + 2}h${lengthOf(active[measure.kind], measure, step)}v7h-${lengthOf(active[measure.kind], measure, step)}z`;
  }
  const names = NAMES.map((name, row) => name && `<text class="mut" x="0" y="${TOP + row * ROW + 10}">${name}</text>`);
  return raw(
    `<svg class="activity" viewBox="0 0 ${width} ${TOP + 7 * ROW}" width="${width}" height="${TOP + 7 * ROW}" role="img" aria-label="${escapeHtml(label)}">${names.join("")}${monthNames(from, weeks, step)}<path class="a-none" d="${dots}"/><path class="a-rung" d="${rungs}"/><path class="a-open" d="${hollow}"/></svg>`,
  );
}

function lengthOf(amount: number, { steps }: Measure, step: number): number {
  const index = steps.filter((most) => amount > most).length;
  return Math.round(((LENGTHS[index] ?? 12) * Math.min(step - 2.6, 12) * 10) / 12) / 10;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The name of a month over the first week that begins in it, unless the one before is too close. */
function monthNames(from: Day, weeks: number, step: number): string {
  const start = mondayOf(from);
  let names = "";
  let month = "";
  let last = Number.NEGATIVE_INFINITY;
  for (let week = 0; week < weeks; week++) {
    const name = MONTHS[Number(isoOfDay(Math.max(from, start + 7 * week)).slice(5, 7)) - 1] ?? "";
    const x = round(LEFT + week * step);
    if (name !== month && x - last >= 30) {
      names += `<text class="mut" x="${x}" y="10">${name}</text>`;
      last = x;
    }
    month = name;
  }
  return names;
}

/** What the lengths mean. */
export function activityKey(measure: Measure): Html {
  const items = measure.words.map(
    (words, index) =>
      html`<span>${raw(`<svg width="14" height="8" viewBox="0 0 14 8" aria-hidden="true"><path class="a-rung" d="M0 0h${LENGTHS[index]}v7h-${LENGTHS[index]}z"/></svg>`)}${words}</span>`,
  );
  const open =
    measure.kind === "minutes" &&
    html`<span>${raw('<svg width="8" height="8" viewBox="0 0 8 8" aria-hidden="true"><path class="a-open" d="M.5 .5h3v6h-3z"/></svg>')}no time noted</span>`;
  return html`<p class="activity-key num">${items}${open}</p>`;
}
