// The climb over time: what was settled, what likely comes, and how the plan stood before. Drawn three times, since what
// is legible on a wide screen is not on a phone; the style sheet shows the one that fits.
import { area, curveStepAfter, line } from "d3-shape";
import { settledBy } from "@/lib/learning/climb/climb";
import { escapeHtml, type Html, html, raw } from "@/lib/shared/html";
import { BURN_UP_SIZES, type Frame, frameOf } from "./burn-up-frame";
import { ladderAxis } from "./burn-up-ladder";
import { type ReachedBar, reachedBars } from "./burn-up-names";
import { burnUpText, type Point, pointsOf } from "./burn-up-text";
import { climbSentence } from "./climb-words";
import type { ProgressView } from "./progress-view";

/** The drawing in its three sizes. */
export function burnUp(view: ProgressView): Html {
  const label = climbSentence(view);
  const reached = reachedBars(view);
  return html`${BURN_UP_SIZES.map((size) => raw(drawing(view, reached, frameOf(size, view), label)))}`;
}

function drawing(view: ProgressView, reached: readonly ReachedBar[], frame: Frame, label: string): string {
  const { name, width, height } = frame;
  const { left, right, top, bottom } = frame.plot;
  const clip = `climb-${name}`;
  return `<svg class="burn-up bu-${name}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(label)}"><clipPath id="${clip}"><rect x="${left}" y="0" width="${right - left}" height="${bottom + 4}"/></clipPath>${timeAxis(frame)}<path class="bu-top" d="M${left} ${top}H${right}"/>${ladderAxis(view, frame)}<g clip-path="url(#${clip})">${forecast(view, frame)}${earlier(view, frame)}${climb(view, frame)}</g>${bars(view, reached, frame)}${burnUpText(view, reached, frame)}</svg>`;
}

/** Half of the longest label of the time axis, such as "Oct 2026". */
const HALF_LABEL = 28;

function timeAxis({ plot: { left, right, bottom }, marks }: Frame): string {
  const ticks = marks.map(({ x }) => `M${x} ${bottom}v6`).join("");
  const labels = marks.map(({ x, label }) => {
    const anchor = x > right - HALF_LABEL ? "end" : "middle";
    return `<text class="mut bu-detail" x="${x}" y="${bottom + 21}" text-anchor="${anchor}">${label}</text>`;
  });
  return `<path class="bu-axis" d="M${left} ${bottom}H${right}${ticks}"/>${labels.join("")}`;
}

function pathOf(points: readonly Point[], frame: Frame): string {
  return lineIn(frame)(points) ?? "";
}

function lineIn(frame: Frame) {
  return line<Point>(
    ({ day }) => frame.x(day),
    ({ settled }) => frame.y(settled),
  );
}

/** Solid: a step up for every day on which something was settled. */
function climb({ steps, from, today }: ProgressView, frame: Frame): string {
  const points: Point[] = [{ day: from, settled: settledBy(steps, from - 1) }];
  points.push(...steps.filter(({ day }) => day >= from));
  points.push({ day: today, settled: settledBy(steps, today) });
  return `<path class="bu-climb" d="${lineIn(frame).curve(curveStepAfter)(points) ?? ""}"/>`;
}

/** Dashed: as likely before as after. The band to its right ends where eight of ten are done. */
function forecast(view: ProgressView, frame: Frame): string {
  const { today, viewer } = view;
  if (view.line.length === 0) return "";
  const here = { likely: today, late: today, settled: viewer.standing.way.settled };
  const points = [here, ...view.line];
  const band = area<(typeof points)[number]>()
    .x0(({ likely }) => frame.x(likely))
    .x1(({ late }) => frame.x(late))
    .y(({ settled }) => frame.y(settled));
  return `<path class="bu-band" d="${band(points) ?? ""}"/><path class="bu-likely" d="${pathOf([{ day: today, settled: here.settled }, ...pointsOf(view.line)], frame)}"/>`;
}

/** Grey: the plan as it stood when the goal was chosen. */
function earlier({ firstPlan }: ProgressView, frame: Frame): string {
  if (firstPlan === null) return "";
  const points = [{ day: firstPlan.madeOn, settled: firstPlan.settled }, ...pointsOf(firstPlan.line)];
  return `<path class="bu-earlier" d="${pathOf(points, frame)}"/>`;
}

function bars(view: ProgressView, reached: readonly ReachedBar[], frame: Frame): string {
  const { today, to, goalPoint, viewer } = view;
  const wide = frame.bar;
  const past = reached.map(({ day, settled, hasProof }) => {
    const [x, y] = [frame.x(day), frame.y(settled)];
    const bolts = `<circle class="b-bolt" cx="${x - wide / 2 + 6}" cy="${y}" r="2"/><circle class="b-bolt" cx="${x + wide / 2 - 6}" cy="${y}" r="2"/>`;
    return `<rect class="r-ink bu-bar" x="${x - wide / 2}" y="${y - 5}" width="${wide}" height="10"/>${hasProof ? bolts : ""}`;
  });
  const ahead = view.line.filter(({ likely }) => likely <= to);
  const coming = ahead.map((point) => {
    const [x, y] = [frame.x(point.likely), frame.y(point.settled)];
    return point === goalPoint
      ? `<rect class="r-next" x="${x - wide / 2}" y="${y - 6}" width="${wide}" height="12"/>`
      : `<rect class="b-ahead" x="${x - wide / 2}" y="${y - 4.5}" width="${wide}" height="9"/>`;
  });
  const here = `<circle class="bu-today" cx="${frame.x(today)}" cy="${frame.y(viewer.standing.way.settled)}" r="5"/>`;
  return past.join("") + coming.join("") + here;
}
