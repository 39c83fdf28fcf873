// Where things stand in the drawing of the climb, for each of its three sizes.
import { scaleLinear, scaleUtc } from "d3-scale";
import type { Day } from "@/lib/learning/plan/days";
import type { ProgressView } from "./progress-view";

const DAY = 24 * 60 * 60 * 1000;
/** A shorter time is no time axis. */
const LEAST_DAYS = 28;

type Size = Readonly<{
  name: string;
  width: number;
  height: number;
  /** Left edge of the ladder, its width, and how far its bars reach past it. */
  ladder: Readonly<{ x: number; width: number; past: number }>;
  plot: Readonly<{ left: number; right: number; top: number; bottom: number }>;
  /** How many marks the time axis is wanted to have. */
  ticks: number;
  /** Of the bars of milestones. */
  bar: number;
  /** Whether milestones are named in the drawing, or only the goal. */
  hasNames: boolean;
}>;

export const BURN_UP_SIZES: readonly Size[] = [
  {
    name: "wide",
    width: 1152,
    height: 440,
    ladder: { x: 38, width: 32, past: 6 },
    plot: { left: 96, right: 1112, top: 62, bottom: 406 },
    ticks: 11,
    bar: 34,
    hasNames: true,
  },
  {
    name: "mid",
    width: 640,
    height: 400,
    ladder: { x: 34, width: 26, past: 5 },
    plot: { left: 84, right: 622, top: 62, bottom: 366 },
    ticks: 8,
    bar: 26,
    hasNames: true,
  },
  {
    name: "narrow",
    width: 320,
    height: 340,
    ladder: { x: 34, width: 18, past: 4 },
    plot: { left: 70, right: 312, top: 62, bottom: 308 },
    ticks: 2,
    bar: 18,
    hasNames: false,
  },
];

export type Frame = Size &
  Readonly<{
    x: (day: Day) => number;
    /** Of so many settled. */
    y: (settled: number) => number;
    marks: readonly Readonly<{ x: number; label: string }>[];
  }>;

/** The scales of a size: days from the left, the ladder from the ground up. */
export function frameOf(size: Size, { from, to, total }: Pick<ProgressView, "from" | "to" | "total">): Frame {
  const { left, right, top, bottom } = size.plot;
  const time = scaleUtc([new Date(from * DAY), new Date(Math.max(to, from + LEAST_DAYS) * DAY)], [left + 12, right]);
  const ladder = scaleLinear([0, Math.max(1, total)], [bottom, top]);
  const round = (value: number): number => Math.round(value * 10) / 10;
  const marks = time.ticks(size.ticks);
  const isByDay = marks.some((at) => at.getUTCDate() !== 1);
  return {
    ...size,
    x: (day) => round(time(new Date(day * DAY))),
    y: (settled) => round(ladder(settled)),
    marks: marks.map((at, position) => ({
      x: round(time(at)),
      label: isByDay ? `${at.getUTCDate()} ${MONTHS[at.getUTCMonth()]}` : monthWords(at, position === 0),
    })),
  };
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "Apr", with the year in January and at the first mark. */
function monthWords(at: Date, isFirst: boolean): string {
  const month = MONTHS[at.getUTCMonth()] ?? "";
  return isFirst || at.getUTCMonth() === 0 ? `${month} ${at.getUTCFullYear()}` : month;
}
