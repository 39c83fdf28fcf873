// Numbers from a seed, the same on every machine.
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

export type Random = Readonly<{
  /** From 0 up to, but not including, 1. */
  unit: () => number;
  /** A whole number from `low` to `high`, both included. */
  whole: (low: number, high: number) => number;
  /** Normally distributed with mean 0 and deviation 1 (Box and Muller 1958). */
  normal: () => number;
  pick: <T>(from: readonly T[]) => T;
  shuffle: <T>(items: readonly T[]) => T[];
}>;

export function randomFrom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  // Small seeds begin alike: that many numbers later they have nothing in common any more.
  for (let skipped = 0; skipped < 64; skipped++) generator.next();
  const whole = (low: number, high: number): number => uniformInt(generator, low, high);
  const unit = (): number => whole(0, 0x7fffffff) / 0x80000000;
  return {
    unit,
    whole,
    normal: () => Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit()),
    pick: (from) => from[whole(0, from.length - 1)] as never,
    shuffle: (items) => {
      const shuffled = [...items];
      for (let last = shuffled.length - 1; last > 0; last--) {
        const other = whole(0, last);
        [shuffled[last], shuffled[other]] = [shuffled[other] as never, shuffled[last] as never];
      }
      return shuffled;
    },
  };
}
