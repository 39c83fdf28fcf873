// What the fork is drawn with: lines of skills and bars of milestones across two rails, as SVG paths.
import type { Viewer } from "../viewer";
import type { ForkBar } from "./fork-rails";

/** From the middle of a ladder to its rails, in units of the drawing. */
export const HALF = 28;

/** To the tenth of a pixel. */
export function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

/** Skills across the rails, each a step from the one before. */
export function lines(look: string, x: number, heights: readonly number[]): string {
  if (heights.length === 0) return "";
  const steps = heights.map((height, index) => {
    const before = heights[index - 1];
    const move = before === undefined ? `M${x - HALF} ${height}` : `m${-2 * HALF} ${rounded(height - before)}`;
    return `${move}h${2 * HALF}`;
  });
  return `<path class="${look}" d="${steps.join("")}"/>`;
}

/** A learner's milestones are dashed, the current one filled as far as it is settled; a visitor sees all in ink. */
export function bars(viewer: Viewer, x: number, all: readonly ForkBar[], at: (hours: number) => number): string {
  const shapes = (some: readonly ForkBar[]) => some.map((bar) => box(x, at(bar.at), sizeOf(bar))).join("");
  if (!viewer.learner) return bar("", shapes(all));
  const current = all.filter(({ share }) => share !== null);
  const ahead = all.filter(({ share }) => share === null);
  const filled = current.map((own) => box(x, at(own.at), sizeOf(own), own.share ?? 0)).join("");
  return bar(" ahead", shapes(ahead)) + bar(" current", shapes(current)) + bar("", filled);
}

/** What a rail ends with: ink when it is reached, yellow when it is the goal, else a bar like the others. */
export function endBar(
  viewer: Viewer,
  x: number,
  y: number,
  { isReached, isGoal }: { isReached: boolean; isGoal: boolean },
) {
  const look = isGoal && !isReached ? " goal" : isReached || !viewer.learner ? "" : " ahead";
  return bar(look, box(x, y, END));
}

function bar(look: string, shape: string): string {
  return shape === "" ? "" : `<path class="fork-bar${look}" d="${shape}"/>`;
}

type Size = readonly [half: number, height: number];

const MILESTONE: Size = [HALF + 6, 7];
const END: Size = [HALF + 12, 11];

function sizeOf({ ends }: ForkBar): Size {
  return ends === null ? MILESTONE : END;
}

function box(x: number, middle: number, [half, height]: Size, share = 1): string {
  const width = rounded(2 * half * share);
  return `M${x - half} ${rounded(middle - height / 2)}h${width}v${height}h${-width}z`;
}
