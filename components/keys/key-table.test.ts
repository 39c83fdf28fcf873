import { describe, expect, test } from "vitest";
import { escapeHtml } from "@/lib/shared/html";
import { KEY_PLACES } from "./key-table";
import { keyBar, keysMarkup } from "./keys-markup";

describe.each(KEY_PLACES.map((place) => [place.id, place] as const))("the keys of %s", (id, { keys }) => {
  const names = keys.flatMap((key) => key.keys);

  test("each do one thing, also beside those that hold anywhere", () => {
    const anywhere = KEY_PLACES.find((place) => place.id === "anywhere")?.keys.flatMap((key) => key.keys) ?? [];
    const all = id === "anywhere" ? names : [...names, ...anywhere];
    expect(new Set(all).size).toBe(all.length);
    // The first of two would never come to its second.
    expect(all.filter((name) => all.some((other) => other.startsWith(`${name} `)))).toEqual([]);
  });

  test("are named as a press is named", () => {
    for (const name of names)
      expect(name).toMatch(/^(Enter|Escape|Arrow(Up|Down|Left|Right)|Shift\+[a-z]|[a-z]|[a-z] [a-z]|[0-9]|[^\w\s])$/);
  });

  test("are all told", () => {
    for (const { does } of keys) expect(keysMarkup(2)).toContain(escapeHtml(does));
  });
});

test("a bar has the keys of its page and those that hold anywhere, those of one meaning together", () => {
  const bar = keyBar("milestone");
  expect(bar).toContain("<kbd>j</kbd><kbd>k</kbd> move");
  expect(bar).toContain("<kbd>?</kbd> all keys");
  expect(bar).not.toContain("tick a criterion");
});
