import fc from "fast-check";
import { expect, test } from "vitest";
import { type Label, placeLabels } from "./burn-up-labels";

const bounds = { left: 0, right: 400, top: 0, bottom: 300 };
const label = (x: number, y: number, title: string): Label => ({
  x,
  y,
  reach: 5,
  title,
  detail: "1 Jan 2027",
  places: ["below", "above"],
});

test("a label that finds no room is left out, the first one first", () => {
  const drawn = placeLabels(
    [label(100, 100, "First"), label(102, 101, "Second"), label(104, 102, "Third")],
    bounds,
    [],
  );
  expect(drawn).toContain("First");
  expect(drawn).toContain("Second");
  expect(drawn).not.toContain("Third");
  expect(placeLabels([label(398, 290, "A rather long title of a milestone")], { ...bounds, left: 300 }, [])).toBe("");
});

test("nothing is written over what is there", () => {
  const all = { left: 0, right: 400, top: 0, bottom: 300 };
  expect(placeLabels([label(100, 100, "First")], bounds, [all])).toBe("");
});

test("a goal at the edge is named within the drawing, and what is named is escaped", () => {
  const goal: Label = { ...label(395, 60, "<Goal> & more"), places: ["over"] };
  const drawn = placeLabels([goal], bounds, []);
  expect(drawn).toContain("&lt;Goal&gt; &amp; more");
  expect(drawn).toContain('x="400" text-anchor="end"');
});

test("no two lines of text stand on each other", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(400), fc.nat(300)), { maxLength: 30 }), (points) => {
      const drawn = placeLabels(
        points.map(([x, y], n) => label(x, y, `Milestone ${n}`)),
        bounds,
        [],
      );
      const texts = [...drawn.matchAll(/x="([\d.]+)" text-anchor="(\w+)" y="([\d.]+)"/g)].map(([, x, anchor, y]) => {
        const width = 60;
        const left = anchor === "end" ? Number(x) - width : Number(x);
        return { left, right: left + width, y: Number(y) };
      });
      texts.forEach((one, n) => {
        for (const other of texts.slice(n + 1)) {
          const isApart = one.right <= other.left || other.right <= one.left || Math.abs(one.y - other.y) >= 12;
          expect(isApart).toBe(true);
        }
      });
    }),
  );
});
