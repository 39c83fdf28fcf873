import { expect, test } from "vitest";
import { hasSession, themeOf } from "./cookies.mjs";

test.each([
  ["rungs-session=abc", true],
  ["a=b; rungs-session=abc; c=d", true],
  ["__Host-rungs-session=abc", true],
  ["a=b; __Host-rungs-session=abc", true],
  [undefined, false],
  ["", false],
  ["rungs-session=", false],
  ["not-rungs-session=abc", false],
  ["a=rungs-session", false],
])("the cookie %j carries a session: %s", (cookie, expected) => {
  expect(hasSession(cookie)).toBe(expected);
});

test.each([
  ["rungs-theme=dark", "dark"],
  ["a=b; rungs-theme=light; c=d", "light"],
  ["rungs-theme=darker", null],
  ['rungs-theme="><script>', null],
  ["x-rungs-theme=dark", null],
  [undefined, null],
])("the cookie %j chooses the theme %s", (cookie, expected) => {
  expect(themeOf(cookie)).toBe(expected);
});
