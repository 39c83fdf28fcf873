// Random learning paths in the likeness of the real one: areas, layers, one to three prerequisites, hours that spread.
import { type Jobs, plainJobs } from "../suggestion/jobs";
import { type Random, randomFrom } from "./random";

const AREAS = 10;
const LAYERS = 12;
const MOST_HOURS = 80;

type Spot = Readonly<{ area: number; layer: number }>;

/**
 * A path of so many skills without milestones. They are listed area by area, within one from simple to advanced, as
 * checklists often are. Of the prerequisites six in ten are of the same area, the others of the layer below; with 150
 * skills each rests on 13 others on average (18 on the real path).
 */
export function syntheticJobs(seed: number, count = 150): Jobs {
  const random = randomFrom(seed);
  const spots = Array.from({ length: count }, () => ({
    area: random.whole(0, AREAS - 1),
    layer: random.whole(0, LAYERS - 1),
  })).sort((a, b) => a.area - b.area || a.layer - b.layer);
  return plainJobs({
    hours: spots.map(() => likelyHours(random)),
    importance: spots.map(() => importanceOf(random)),
    prerequisites: spots.map((spot) => prerequisitesOf(random, spots, spot)),
  });
}

/** Four in ten matter by themselves. Of the others half matter a little, half only for what rests on them. */
function importanceOf(random: Random): number {
  if (random.unit() < 0.4) return random.whole(3, 5);
  return random.unit() < 0.5 ? 1 : 0;
}

/** Log-normal around eight hours. */
function likelyHours(random: Random): number {
  const hours = Math.round(8 * Math.exp(0.9 * random.normal()));
  return Math.max(1, Math.min(MOST_HOURS, hours));
}

function prerequisitesOf(random: Random, spots: readonly Spot[], { area, layer }: Spot): number[] {
  const lower = spots.flatMap((spot, job) => (spot.layer < layer ? [job] : []));
  const sameArea = lower.filter((job) => spots[job]?.area === area);
  const layerBelow = lower.filter((job) => spots[job]?.layer === layer - 1);
  const chosen = new Set<number>();
  for (let left = random.whole(1, 3); left > 0; left--) {
    const wanted = random.unit() < 0.6 ? sameArea : layerBelow;
    const pool = wanted.length > 0 ? wanted : lower;
    if (pool.length > 0) chosen.add(random.pick(pool));
  }
  return [...chosen];
}
