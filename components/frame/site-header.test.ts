import { describe, expect, it } from "vitest";
import { initialsOf, learnerHeader } from "./site-header";

describe("initialsOf", () => {
  it.each([
    ["Noor Haddad", "NH"],
    ["noor", "N"],
    ["  ana   maria  silva ", "AS"],
    ["👩‍💻 Ada", "👩‍💻A"],
    ["محمد علي", "مع"],
    ["", "?"],
  ])("of %s are %s", (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

describe("learnerHeader", () => {
  it("escapes a name and keeps its direction to itself", () => {
    expect(learnerHeader("today", '<img src=x onerror="a()">')).not.toContain("<img");
    expect(learnerHeader("today", "محمد")).toContain("<bdi>محمد</bdi>");
  });

  it("marks the page one is on", () => {
    expect(learnerHeader("skills", "Noor")).toContain('<a href="/skills" aria-current="page">');
  });
});
