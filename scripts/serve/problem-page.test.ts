import { expect, test } from "vitest";
import { fillProblemPage, plainPage } from "./problem-page.mjs";

const html =
  '<main><p class="lede" data-message=""></p><div data-again=""></div><p>Reference: <span class="num" data-reference=""></span></p></main>';

test("fills the places and takes out those with nothing to say", () => {
  expect(fillProblemPage(html, { reference: "abc" })).toBe(
    '<main><p>Reference: <span class="num" data-reference="">abc</span></p></main>',
  );
  const full = fillProblemPage(html, { reference: "abc", message: "<Too> large $&", again: "<form></form>" });
  expect(full).toContain('<p class="lede" data-message="">&lt;Too&gt; large $&amp;</p>');
  expect(full).toContain('<div data-again=""><form></form></div>');
});

test("the plain page escapes what it is told", () => {
  const page = plainPage({ title: "A & B", message: "<b>", reference: "abc" });
  expect(page).toContain("<h1>A &amp; B</h1><p>&lt;b&gt;</p>");
  expect(page).toContain("Reference: abc");
});
