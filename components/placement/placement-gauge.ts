// The core of the path as a ladder with a line for each entry: what is settled, and what each answer would settle.
import type { Curriculum, Entry, Stage } from "@/lib/curriculum/curriculum";
import type { Placement } from "@/lib/learning/placement/placement";
import type { PlacementAnswer } from "@/lib/learning/progress/progress";
import { type Html, html, raw } from "@/lib/shared/html";
import { count } from "@/lib/shared/text";
import { requiredEntries } from "../ladder/required-entries";
import type { Viewer } from "../viewer";

type Rung = Readonly<{ stage: string | null; classes: string }>;

const STEP = 3.4;
const LEFT = 40;
const RIGHT = 104;

/** The ladder at the side of the page, standing. */
export function placementGauge(curriculum: Curriculum, viewer: Viewer, placement: Placement): Html {
  const rungs = rungsOf(curriculum, viewer, placement);
  const height = rungs.length * STEP + 40;
  let y = height - 16;
  const lines = rungs.map(({ stage, classes }) => {
    y -= STEP;
    const line = `<path class="${classes}" d="M${LEFT} ${y.toFixed(1)}h${RIGHT - LEFT}"/>`;
    if (stage === null) return line;
    const base = y + STEP;
    return `<path class="pg-stage" d="M${LEFT - 9} ${base.toFixed(1)}h82"/><text x="${RIGHT + 22}" y="${(base - 10).toFixed(1)}" font-size="14">${stage}</text>${line}`;
  });
  const rails = `<path class="pg-rail" d="M${LEFT} ${height - 8}V4M${RIGHT} ${height - 8}V4"/>`;
  const label = `${count(placement.settled, "skill")} of ${placement.total} settled so far.`;
  return html`<svg class="place-gauge" viewBox="0 0 230 ${height}" width="230" height="${height}" role="img" aria-label="${label}">${raw(rails + lines.join(""))}</svg>`;
}

/** The same lying, for narrow screens. */
export function placementStrip(curriculum: Curriculum, viewer: Viewer, placement: Placement): Html {
  const rungs = rungsOf(curriculum, viewer, placement);
  const width = rungs.length * STEP + 10;
  const ticks = rungs.map(({ stage, classes }, position) => {
    const x = (5 + position * STEP).toFixed(1);
    return `${stage === null ? "" : `<path class="pg-stage" d="M${x} 0v28"/>`}<path class="${classes}" d="M${x} 5v18"/>`;
  });
  return html`<svg class="place-strip" viewBox="0 0 ${width} 28" preserveAspectRatio="none" aria-hidden="true">${raw(`<path class="pg-rail" d="M0 6H${width}M0 22H${width}"/>${ticks.join("")}`)}</svg>`;
}

function rungsOf(curriculum: Curriculum, viewer: Viewer, placement: Placement): readonly Rung[] {
  const classesOf = classesFor(curriculum, viewer, placement);
  const core = curriculum.stages.filter(({ track }) => track === "core");
  return core.flatMap((stage: Stage) => {
    const entries = (curriculum.milestonesOf.get(stage.id) ?? []).flatMap((each) => requiredEntries(curriculum, each));
    return entries.map((entry, position) => ({
      stage: position === 0 ? stage.title : null,
      classes: classesOf(entry),
    }));
  });
}

const MARKS: Record<PlacementAnswer, string> = { yes: "y", partly: "p", no: "n", unknown: "u" };

/** "b" for what is known, "o" for what is ruled out; a letter for every answer that would change it. */
function classesFor(curriculum: Curriculum, { standing }: Viewer, placement: Placement): (entry: Entry) => string {
  const known = new Set([...placement.known, ...placement.groups]);
  const unknown = new Set(placement.unknown);
  const changes = Object.entries(placement.question?.outcomes ?? {}).map(
    ([answer, outcome]) =>
      [MARKS[answer as PlacementAnswer], new Set([...outcome.known, ...outcome.groups, ...outcome.unknown])] as const,
  );
  return ({ kind, id }) => {
    const ids = kind === "group" ? [id, ...(curriculum.groupById.get(id)?.members ?? [])] : [id];
    const isGiven = (kind === "group" ? standing.groups : standing.skills).get(id)?.isSettled === true;
    const isKnown = isGiven || ids.some((each) => known.has(each));
    const state = isKnown ? " b" : ids.some((each) => unknown.has(each)) ? " o" : "";
    const marks = changes.flatMap(([mark, changed]) => (ids.some((each) => changed.has(each)) ? [` ${mark}`] : []));
    return `pg${state}${marks.join("")}`;
  };
}
