// The words in the drawing of the climb, kept clear of its lines.
import type { Day } from "@/lib/learning/plan/days";
import { dayWords } from "../plan/forecast-words";
import type { Frame } from "./burn-up-frame";
import { type Box, type Label, placeLabels } from "./burn-up-labels";
import { namesOf, type ReachedBar } from "./burn-up-names";
import type { ProgressView } from "./progress-view";

export type Point = Readonly<{ day: Day; settled: number }>;

/** The labels as SVG markup. */
export function burnUpText(view: ProgressView, reached: readonly ReachedBar[], frame: Frame): string {
  const { plot, bar } = frame;
  const bounds = { left: plot.left, right: frame.width, top: 0, bottom: plot.bottom - 2 };
  const bars = [...pointsOf(view.line), ...reached];
  const taken = bars.map(({ day, settled }) => boxAround(frame.x(day), frame.y(settled), bar / 2, 6));
  return placeLabels([...namesOf(view, reached, frame), ...earlierName(view, frame)], bounds, [
    ...taken,
    ...linesOf(view, frame),
  ]);
}

/** Small boxes along every line of the drawing: a label must not be struck through. */
function linesOf({ line, firstPlan, today, viewer }: ProgressView, frame: Frame): Box[] {
  const here = { day: today, settled: viewer.standing.way.settled };
  const of = (points: readonly Point[]): Box[] =>
    points.slice(1).flatMap((point, position) => {
      const [x, y] = [frame.x(points[position]?.day ?? 0), frame.y(points[position]?.settled ?? 0)];
      const [across, up] = [frame.x(point.day) - x, frame.y(point.settled) - y];
      const count = Math.ceil(Math.hypot(across, up) / STRIDE);
      return Array.from({ length: count }, (_, n) => boxAround(x + (across * n) / count, y + (up * n) / count, 1, 1));
    });
  const earlier = pointsOf(firstPlan?.line ?? []);
  return [
    ...of([here, ...pointsOf(line)]),
    ...of([here, ...line.map(({ late: day, settled }) => ({ day, settled }))]),
    ...of(firstPlan === null ? [] : [{ day: firstPlan.madeOn, settled: firstPlan.settled }, ...earlier]),
  ];
}

const STRIDE = 8;

function boxAround(x: number, y: number, across: number, up: number): Box {
  return { left: x - across, right: x + across, top: y - up, bottom: y + up };
}

/** Named at its end, or where it leaves the picture. */
function earlierName({ firstPlan, to }: ProgressView, frame: Frame): Label[] {
  if (!frame.hasNames || firstPlan === null) return [];
  const points = [{ day: firstPlan.madeOn, settled: firstPlan.settled }, ...pointsOf(firstPlan.line)];
  const outside = points.findIndex(({ day }) => day > to);
  const [before, after] = [points[outside - 1], points[outside]];
  const share = before && after ? (to - before.day) / (after.day - before.day) : 0;
  const end =
    before && after ? { day: to, settled: before.settled + share * (after.settled - before.settled) } : points.at(-1);
  if (end === undefined) return [];
  return [
    {
      ...{ x: frame.x(end.day), y: frame.y(end.settled), detail: "", tone: "muted", reach: 5 },
      title: `Plan of ${dayWords(firstPlan.madeOn)}`,
      places: ["above", "under", "below"],
    },
  ];
}

/** The likely days. */
export function pointsOf(line: ProgressView["line"]): Point[] {
  return line.map(({ likely: day, settled }) => ({ day, settled }));
}
