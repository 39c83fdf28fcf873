import fc from "fast-check";
import { expect, test } from "vitest";
import { foldEvents } from "../progress/fold-events";
import { standingOf } from "../standing/standing";
import { curricula, keptEvents } from "../testing/arbitraries";
import { NOON } from "../testing/events";
import { areasOnWay } from "./area-way";

test("the areas of a way add up to the way, the one with most hours left first", () => {
  fc.assert(
    fc.property(
      curricula.chain((curriculum) => fc.tuple(fc.constant(curriculum), keptEvents(curriculum))),
      ([curriculum, events]) => {
        const standing = standingOf(curriculum, foldEvents(curriculum, events), NOON);
        const areas = areasOnWay(curriculum, standing);
        const sum = (of: (area: (typeof areas)[number]) => number) => areas.reduce((all, area) => all + of(area), 0);
        expect(sum(({ total }) => total)).toBe(standing.way.total);
        expect(sum(({ settled }) => settled)).toBe(standing.way.settled);
        expect(sum(({ hoursLeft }) => hoursLeft)).toBeCloseTo(standing.way.hoursLeft, 6);
        expect(sum(({ stages }) => [...stages.values()].flat().length)).toBe(standing.way.total);
        areas.forEach(({ hoursLeft }, n) => {
          expect(hoursLeft).toBeLessThanOrEqual(areas[n - 1]?.hoursLeft ?? Infinity);
        });
      },
    ),
  );
});
