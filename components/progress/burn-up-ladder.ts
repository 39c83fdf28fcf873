// The y axis of the climb is the ladder: a line for every skill of the way, a bar where a milestone is full.

import { LOWEST_FIRST } from "../ladder/lowest-first";
import { requiredEntries } from "../ladder/required-entries";
import { lookOf } from "../skill/state-words";
import type { RungLook } from "../ui/rung";
import type { Frame } from "./burn-up-frame";
import type { ProgressView } from "./progress-view";

/** Lines closer than this run into each other: then only what is settled is drawn. */
const LEAST_STEP = 3;
const DRAWN_THIN: ReadonlySet<RungLook> = new Set(["done", "refresh", "skipped", "next"]);
const LEAST_LABEL_STEP = 14;

type FullAt = Readonly<{ id: string; full: number }>;

/** How many entries lie below the top of each milestone, in the order of the way. The last one ends at the total. */
function milestonesOnLadder({ viewer, total }: Pick<ProgressView, "viewer" | "total">): readonly FullAt[] {
  const { way, milestones } = viewer.standing;
  let full = 0;
  return way.milestones.map(({ id }, position) => {
    full += milestones.get(id)?.total ?? 0;
    return { id, full: position === way.milestones.length - 1 ? total : full };
  });
}

/** The ladder at the left edge, as SVG markup. */
export function ladderAxis(view: ProgressView, frame: Frame): string {
  const { x, width } = frame.ladder;
  const { top, bottom } = frame.plot;
  const rails = `<path class="bu-rail" d="M${x} ${bottom + 2}V${top - 14}M${x + width} ${bottom + 2}V${top - 14}"/>`;
  const ground = `<path class="bu-ground" d="M${x - 7} ${bottom}h${width + 14}"/>`;
  return rails + ground + lines(view, frame) + bars(view, frame);
}

function lines(view: ProgressView, frame: Frame): string {
  const { curriculum, viewer } = view;
  const step = frame.y(0) - frame.y(1);
  const isThin = step < LEAST_STEP;
  const tops = milestonesOnLadder(view);
  const byLook = new Map<RungLook, string>();
  viewer.standing.way.milestones.forEach((milestone, position) => {
    const looks = requiredEntries(curriculum, milestone).map((entry) => lookOf(viewer, entry));
    const foot = (tops[position]?.full ?? 0) - looks.length;
    const sorted = LOWEST_FIRST.flatMap((look) => looks.filter((each) => each === look));
    sorted.forEach((look, above) => {
      if (isThin && !DRAWN_THIN.has(look)) return;
      byLook.set(look, (byLook.get(look) ?? "") + line(look, frame, frame.y(foot + above + 0.5)));
    });
  });
  return [...byLook]
    .map(([look, d]) => `<path class="bu-line bu-${look}${isThin ? " bu-thin" : ""}" d="${d}"/>`)
    .join("");
}

function line(look: RungLook, { ladder: { x, width } }: Frame, y: number): string {
  const at = Math.round(y * 10) / 10;
  if (look === "skipped") return `M${x} ${at}h${width * 0.3}m${width * 0.4} 0h${width * 0.3}`;
  if (look === "learning") return `M${x} ${at}h${width / 2}`;
  if (look === "next") return `M${x - 4} ${at - 2.5}h${width + 8}v5h-${width + 8}z`;
  if (look === "refresh") return `M${x} ${at - 1}q${width / 2} 4 ${width} 0`;
  return `M${x} ${at}h${width}`;
}

function bars(view: ProgressView, frame: Frame): string {
  const { x, width, past } = frame.ladder;
  // From the top: the goal always has its number.
  let labelled = Number.NEGATIVE_INFINITY;
  const fromTop = [...milestonesOnLadder(view)].reverse().map(({ id, full }) => {
    const y = frame.y(full);
    const isRoomy = y - labelled >= LEAST_LABEL_STEP;
    if (isRoomy) labelled = y;
    const label = isRoomy ? `<text class="mut" x="${x - past - 5}" y="${y + 4}" text-anchor="end">${full}</text>` : "";
    return bar(view.viewer.standing.milestones.get(id), x - past, y - 3, width + 2 * past) + label;
  });
  return fromTop.reverse().join("");
}

type Counted = Readonly<{ look: string; settled: number; total: number }>;

function bar(standing: Counted | undefined, x: number, y: number, width: number): string {
  if (standing?.look === "reached") return `<rect class="r-ink" x="${x}" y="${y}" width="${width}" height="6"/>`;
  const outline = `x="${x + 0.75}" y="${y + 0.75}" width="${width - 1.5}" height="4.5"`;
  if (standing?.look !== "current") return `<rect class="b-ahead" ${outline}/>`;
  const share = Math.round((width * 10 * standing.settled) / Math.max(1, standing.total)) / 10;
  return `<rect class="r-half" ${outline}/><rect class="r-ink" x="${x}" y="${y}" width="${share}" height="6"/>`;
}
