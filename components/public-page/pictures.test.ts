import { describe, expect, test } from "vitest";
import { backEndPath } from "@/lib/curriculum/back-end";
import { badge } from "./badge";
import { card } from "./card";
import { hasOutlines, outlineWidth } from "./outlines/outline";
import { done, everything, sharedAfter } from "./testing/shared";

const ODD_NAMES = [
  "x".repeat(80),
  "W".repeat(80),
  "👩🏽‍💻".repeat(11),
  "محمد بن عبد الله ".repeat(4),
  "漢".repeat(80),
  `<img src=x onerror="alert(1)">`,
  `"'&<>]]>--><script>alert(1)</script>`,
  "Zoë Šimůnek-Łódź",
  "constructor",
  "\u0001\u000b\u202eNoor\uffff",
  "",
];
const card1 = (name: string, hasFonts = true) =>
  card(backEndPath, sharedAfter(done("command-line"), { name }), {
    theme: "auto",
    address: "rungs.example/u/noor",
    hasFonts,
  });

describe.each(ODD_NAMES)("the card of %j", (name) => {
  test.each([true, false])("is sound markup, with fonts: %s", (hasFonts) => {
    const svg = card1(name, hasFonts);
    expect(svg).not.toMatch(/NaN|undefined|null|Infinity|<script|<img|\p{Cc}|\uffff/u);
    expectBalanced(svg);
    if (!hasFonts) expect(svg).not.toContain("<text");
  });
});

test("every line of a card with the widest name stays on the card", () => {
  const [, scale = "1", d = ""] =
    card1("W".repeat(80)).match(/transform="translate\(300 150\) scale\(([\d.]+)\)" d="([^"]*)"/) ?? [];
  const furthest = Math.max(...[...d.matchAll(/M(\d+) 0/g)].map(([, x]) => Number(x)));
  expect(300 + furthest * Number(scale)).toBeLessThan(1160);
});

test("names in Latin letters are outlines, others are text that says so", () => {
  expect(hasOutlines("heading", "Zoë Šimůnek-Łódź")).toBe(true);
  expect(hasOutlines("heading", "Noor 👩")).toBe(false);
  expect(card1("محمد")).toMatch(/<text[^>]*unicode-bidi="plaintext">محمد<\/text>/);
});

test("outlines are as wide as the font draws them", () => {
  // Measured in Archivo, 1,000 units to the em: R is 873 wide at this width and weight.
  expect(outlineWidth("heading", "R", 1000)).toBe(873);
  expect(outlineWidth("heading", "AV", 1000)).toBeLessThan(
    outlineWidth("heading", "A", 1000) + outlineWidth("heading", "V", 1000),
  );
});

describe("the badge", () => {
  const text = (view: Parameters<typeof badge>[1]) =>
    badge(backEndPath, view, "light").match(/<title>(.*)<\/title>/)?.[1];

  test("says where one is", () => {
    expect(text(sharedAfter([]))).toMatch(/^Rungs: junior 0 of \d+$/);
    expect(text(sharedAfter(done("command-line")))).toMatch(/^Rungs: junior 1 of \d+$/);
    expect(text(sharedAfter(everything()))).toMatch(/^Rungs: senior (\d+) of \1$/);
  });

  test("says no more than the page", () => {
    expect(text(sharedAfter(done("command-line"), { shows: ["skills"] }))).toBe("Rungs: 1 skill done");
    expect(text(sharedAfter(done("command-line"), { shows: ["areas"] }))).toBe("Rungs: back-end developer path");
    expect(text(sharedAfter(done("command-line"), { shows: [] }))).toBe("Rungs: back-end developer path");
  });

  test.each(["light", "dark", "auto"] as const)("is an SVG that needs nothing else: %s", (theme) => {
    const svg = badge(backEndPath, sharedAfter([]), theme);
    expectBalanced(svg);
    expect(svg).not.toMatch(/href=|url\(|<text|<script|<foreignObject/);
    expect(svg.includes("prefers-color-scheme")).toBe(theme === "auto");
  });
});

/** Every element that opens closes, and no attribute stands twice. */
function expectBalanced(svg: string): void {
  const open: string[] = [];
  for (const [, closing, name = "", attributes = "", empty] of svg.matchAll(
    /<(\/?)([a-z]+)((?:\s[\w:-]+="[^"<]*")*)\s*(\/?)>/gi,
  )) {
    const names = [...attributes.matchAll(/\s([\w:-]+)=/g)].map(([, each]) => each);
    expect(new Set(names).size, attributes).toBe(names.length);
    if (closing) expect(open.pop()).toBe(name);
    else if (!empty) open.push(name);
  }
  expect(open).toEqual([]);
  // What is left over outside of elements is text and holds no markup.
  expect(svg.replace(/<\/?[a-z]+(?:\s[\w:-]+="[^"<]*")*\s*\/?>/gi, "")).not.toMatch(/[<>]/);
}
