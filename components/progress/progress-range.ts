// How far back the page looks. The address says it, so that a link chooses and nothing needs scripts.
import { type Day, dayOfIso, isoOfDay } from "@/lib/learning/plan/days";
import { type Html, html, raw } from "@/lib/shared/html";
import { paths } from "@/lib/shared/urls";

const RANGES = ["month", "3-months", "year", "all"] as const;
export type ProgressRange = (typeof RANGES)[number];

const NAMES: Record<ProgressRange, string> = {
  month: "This month",
  "3-months": "3 months",
  year: "A year",
  all: "All",
};

/** Reads the address; anything that is no range is all of it. */
export function readRange(typed: string | string[] | undefined): ProgressRange {
  return RANGES.find((range) => range === [typed].flat()[0]) ?? "all";
}

/** The first day of a range. Nothing is looked for before `firstDay`, on which the climb began. */
export function startOf(range: ProgressRange, today: Day, firstDay: Day): Day {
  if (range === "all") return firstDay;
  const [year = 0, month = 0, date = 0] = isoOfDay(today).split("-").map(Number);
  if (range === "month") return Math.max(firstDay, dayOfIso(`${isoOfDay(today).slice(0, 7)}-01`));
  const back = range === "year" ? 12 : 3;
  return Math.max(firstDay, Math.floor(Date.UTC(year, month - 1 - back, Math.min(date, 28)) / DAY));
}

const DAY = 24 * 60 * 60 * 1000;

/** The links that choose a range. */
export function rangeLinks(chosen: ProgressRange): Html {
  const links = RANGES.map(
    (range) =>
      html`<a href="${range === "all" ? paths.progressPage : `${paths.progressPage}?range=${range}`}"${
        range === chosen && raw(' aria-current="true"')
      }>${NAMES[range]}</a>`,
  );
  return html`<nav class="range" aria-label="How far back">${links}</nav>`;
}
