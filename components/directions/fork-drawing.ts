// The lines of the fork: rails that climb from the ground and part.
import { type Html, raw } from "@/lib/shared/html";
import type { Viewer } from "../viewer";
import type { Fork, ForkRail } from "./fork-rails";
import { bars, endBar, HALF, lines, rounded } from "./fork-shapes";

/** Units of the drawing: across they stretch with the page, upwards they are pixels. */
const WIDTH = 420;
const MIDDLE = WIDTH / 2;
const CURVE = 60;
const FOOT = 26;
const TOP = 12;
/** What the longest of the directions is high. */
const LONGEST = 400;
const HEIGHT = FOOT + LONGEST + CURVE + TOP;
const GROUND = HEIGHT - FOOT;

/** Where things lie, in pixels from the bottom, so that labels can stand beside them. */
export type Place = Readonly<{
  ground: number;
  fork: number;
  /** So many hours above the ground, and above the fork. */
  onTrunk: (hours: number) => number;
  onRail: (hours: number) => number;
}>;

/** @param longest hours of the longest direction; more than 0. */
export function placeOf({ hours }: Fork, longest: number): Place {
  const scale = LONGEST / longest;
  const fork = FOOT + hours * scale;
  return {
    ground: FOOT,
    fork,
    onTrunk: (at) => FOOT + at * scale,
    onRail: (at) => fork + CURVE + at * scale,
  };
}

/** The drawing as markup. Screen readers are told nothing of it: what is around it says the same in words. */
export function forkDrawing(viewer: Viewer, fork: Fork, place: Place): Html {
  const onTrunk = (hours: number) => fromTop(place.onTrunk(hours));
  const parts = [
    `<path class="fork-ground" d="M${MIDDLE - 120} ${GROUND}h240"/>`,
    viewer.standing.overall.settled > 0 ? settled() : "",
    lines("fork-line", MIDDLE, fork.lines.map(onTrunk)),
    `<path class="fork-rail" d="${bothRails(GROUND, fromTop(place.fork))}"/>`,
    bars(viewer, MIDDLE, fork.bars, onTrunk),
    ...fork.rails.map((rail, index) => railDrawing(viewer, fork, place, rail, index)),
  ];
  return raw(
    `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">${parts.join("")}</svg>`,
  );
}

function fromTop(fromBottom: number): number {
  return rounded(HEIGHT - fromBottom);
}

function bothRails(from: number, to: number): string {
  return `M${MIDDLE - HALF} ${from}V${to}M${MIDDLE + HALF} ${from}V${to}`;
}

/** What is settled lies below the ground, in ink. */
function settled(): string {
  const rungs = [8, 14, 20].map((below) => GROUND + below);
  return `<path class="fork-rail" d="${bothRails(GROUND, HEIGHT)}"/>${lines("fork-done", MIDDLE, rungs)}`;
}

function railDrawing(viewer: Viewer, { rails }: Fork, place: Place, rail: ForkRail, index: number): string {
  const { direction, hours, together } = rail;
  const x = (WIDTH * (index + 0.5)) / rails.length;
  const goal = viewer.progress.goal?.stage;
  const isGoal = direction.stage === goal;
  const isAside = !isGoal && rails.some((other) => other.direction.stage === goal);
  const onRail = (at: number) => fromTop(place.onRail(at));
  const skillsAt = (isTogether: boolean) => rail.lines.filter((at) => at <= together === isTogether).map(onRail);
  const below = rail.bars.filter(({ at }) => at < hours);
  const hasEnd = below.length < rail.bars.length;
  return [
    lines("fork-line dotted", x, skillsAt(true)),
    lines("fork-line", x, skillsAt(false)),
    `<path class="fork-rail${isAside ? " aside" : ""}" d="${twoRails(place, rail, x, [index, rails.length])}"/>`,
    bars(viewer, x, isGoal ? below : rail.bars, onRail),
    isGoal || !hasEnd ? endBar(viewer, x, onRail(hours), { isReached: direction.way.isGoalReached, isGoal }) : "",
  ].join("");
}

/** From the trunk to the top. The trunk's width is shared out among all, so that no rail crosses another. */
function twoRails(place: Place, { hours }: ForkRail, x: number, [index, count]: readonly [number, number]): string {
  const [foot, bend, shoulder] = [0, CURVE / 2, CURVE].map((above) => fromTop(place.fork + above));
  const end = fromTop(place.onRail(hours) + TOP / 2);
  return [0, 1]
    .map((side) => {
      const from = rounded(MIDDLE - HALF + (2 * HALF * (index + side)) / count);
      const to = x - HALF + 2 * HALF * side;
      return `M${from} ${foot}C${from} ${bend} ${to} ${bend} ${to} ${shoulder}V${end}`;
    })
    .join("");
}
