import { describe, expect, test } from "vitest";
import type { Payload } from "../events/event";
import { foldEvents } from "../progress/fold-events";
import { inOrder, NOON } from "../testing/events";
import { smallCurriculum } from "../testing/small-curriculum";
import { standingOf } from "./standing";

// Languages and frameworks: the cheapest framework alone belongs to the dearest language.
const path = smallCurriculum({
  milestones: { "junior/one": ["base", "group:language", "deep", "group:framework"] },
  skills: {
    base: { hours: 1 },
    ruby: { group: "language", hours: 40, needs: ["base"] },
    rust: { group: "language", hours: 100, needs: ["base"] },
    java: { group: "language", hours: 70, needs: ["base"] },
    deep: { hours: 200 },
    rails: { group: "framework", hours: 50, needs: ["ruby"] },
    axum: { group: "framework", hours: 20, needs: ["rust"] },
    spring: { group: "framework", hours: 45, needs: ["java", "deep"] },
  },
});

const choices = (...payloads: Payload[]) => {
  const { groups } = standingOf(path, foldEvents(path, inOrder(...payloads)), NOON);
  return [groups.get("language")?.choice, groups.get("framework")?.choice];
};
const set = (skill: string, state: "learning" | "done" | "skipped"): Payload => ({ kind: "skill.set", skill, state });
const pick = (group: string, skill: string): Payload => ({ kind: "group.picked", group, skill });

describe("the member that counts", () => {
  test("the framework follows the language that is cheapest", () => {
    expect(choices()).toEqual(["ruby", "rails"]);
  });

  test("the framework follows the language that was picked, begun or done", () => {
    expect(choices(pick("language", "rust"))).toEqual(["rust", "axum"]);
    expect(choices(set("rust", "learning"))).toEqual(["rust", "axum"]);
    expect(choices(set("rust", "done"))).toEqual(["rust", "axum"]);
  });

  test("a framework that was picked first brings its language", () => {
    expect(choices(pick("framework", "axum"))).toEqual(["rust", "axum"]);
  });

  test("what is required anyway is no cost of a member", () => {
    expect(choices(pick("language", "java"))).toEqual(["java", "spring"]);
  });

  test("of two begun the later one counts, of two done the earlier", () => {
    expect(choices(set("java", "learning"), set("rust", "learning"))[0]).toBe("rust");
    expect(choices(set("java", "done"), set("ruby", "done"))[0]).toBe("java");
  });

  test("a skipped member is chosen only where all are skipped", () => {
    expect(choices(set("ruby", "skipped"))[0]).toBe("java");
    expect(choices(set("ruby", "skipped"), set("rust", "skipped"), set("java", "skipped"))[0]).toBe("ruby");
  });

  test("equally cheap members go by path order", () => {
    const even = smallCurriculum({
      milestones: { "junior/one": ["group:g"] },
      skills: { first: { group: "g", hours: 5 }, second: { group: "g", hours: 5 } },
    });
    expect(standingOf(even, foldEvents(even, []), NOON).groups.get("g")?.choice).toBe("first");
  });
});
