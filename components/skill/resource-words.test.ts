import { expect, test } from "vitest";
import { hostOf, hoursWords, resourceSummary } from "./resource-words";

test("hours are said in hours and minutes", () => {
  expect([0.25, 0.5, 1, 1.5, 12].map(hoursWords)).toEqual(["15 min", "30 min", "1 h", "1 h 30 min", "12 h"]);
});

test("a host is named without its www", () => {
  expect(hostOf("https://www.postgresql.org/docs/current/using-explain.html")).toBe("postgresql.org");
  expect(hostOf("https://developer.mozilla.org/en-US/")).toBe("developer.mozilla.org");
});

test("a resource is summed up in one line", () => {
  const resource = {
    id: "plans",
    title: "Using EXPLAIN",
    by: "PostgreSQL",
    url: "https://www.postgresql.org/docs/current/using-explain.html",
    kind: "docs",
    cost: "freemium",
    hours: 0.5,
    level: "working",
  } as const;
  expect(resourceSummary(resource)).toBe("Docs, free part, about 30 min");
});
