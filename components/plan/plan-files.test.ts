// The plan as other programs read it.
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { backEndPath } from "@/lib/curriculum/back-end";
import type { Curriculum } from "@/lib/curriculum/curriculum";
import type { Payload } from "@/lib/learning/events/event";
import { isoOfDay } from "@/lib/learning/plan/days";
import { planOf } from "@/lib/learning/plan/plan";
import { foldEvents } from "@/lib/learning/progress/fold-events";
import { standingOf } from "@/lib/learning/standing/standing";
import { inOrder, NOON } from "@/lib/learning/testing/events";
import { smallCurriculum } from "@/lib/learning/testing/small-curriculum";
import { planCalendar } from "./plan-calendar";
import { planMarkdown } from "./plan-markdown";
import { piecesOf } from "./plan-sections";

const goal: Payload = { kind: "goal.set", stage: "junior", hoursPerWeek: 6 };

function planFor(curriculum: Curriculum, ...payloads: Payload[]) {
  const progress = foldEvents(curriculum, inOrder(goal, ...payloads));
  return planOf(curriculum, progress, standingOf(curriculum, progress, NOON), { now: NOON, timeZone: "UTC" });
}

function eventsOf(curriculum: Curriculum, plan: ReturnType<typeof planFor>) {
  const text = planCalendar(curriculum, { plan, goal: "Junior", origin: "https://rungs.example.org", now: NOON });
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}

describe("the calendar", () => {
  test("is read by another library: weeks with what they are for, milestones on their likely days", () => {
    const plan = planFor(backEndPath);
    const events = eventsOf(backEndPath, plan);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    const weeks = events.filter(({ uid }) => uid.startsWith("week-"));
    expect(weeks).toHaveLength(12);
    // The first one begins today, a Friday, and all end with their Sunday.
    expect(weeks[0]?.startDate.toString()).toBe("2026-11-20");
    expect(weeks[0]?.endDate.toString()).toBe("2026-11-23");
    expect(weeks[1]?.duration.toSeconds()).toBe(7 * 24 * 60 * 60);
    const milestones = events.filter(({ uid }) => uid.startsWith("milestone-"));
    expect(milestones.map(({ uid }) => uid)).toEqual([...plan.forecasts.keys()].map((id) => `milestone-${id}@rungs`));
    for (const event of milestones) {
      const id = event.uid.slice("milestone-".length, -"@rungs".length);
      expect(event.startDate.isDate).toBe(true);
      expect(event.startDate.toString()).toBe(isoOfDay(plan.forecasts.get(id)?.likely ?? 0));
      expect(event.component.getFirstPropertyValue("url")).toBe(`https://rungs.example.org/milestones/${id}`);
    }
  });

  test("says the same days wherever it is made", () => {
    const before = process.env.TZ;
    try {
      process.env.TZ = "Pacific/Apia";
      expect(eventsOf(backEndPath, planFor(backEndPath))[0]?.startDate.toString()).toBe("2026-11-20");
    } finally {
      process.env.TZ = before;
    }
  });

  test("brings characters that mean something in calendars back as they were", () => {
    const title = "C#; commas, back\\slashes and new\nlines: BEGIN:VEVENT";
    const odd = smallCurriculum({ milestones: { "junior/one": ["a"] }, skills: { a: { title } } });
    const [week] = eventsOf(odd, planFor(odd));
    expect(week?.summary).toBe(`Learn: ${title}`);
    expect(eventsOf(odd, planFor(odd))).toHaveLength(2);
  });

  test("leaves weeks without study out, and is a calendar also when nothing is left", () => {
    const paused: Payload = { kind: "week.paused", week: "2026-11-23", paused: true };
    const uids = eventsOf(backEndPath, planFor(backEndPath, paused)).map(({ uid }) => uid);
    expect(uids).not.toContain("week-2026-11-23@rungs");
    const small = smallCurriculum({ milestones: { "junior/one": ["a"] }, skills: { a: {} } });
    expect(eventsOf(small, planFor(small, { kind: "skill.set", skill: "a", state: "done" }))).toEqual([]);
  });
});

describe("Markdown", () => {
  test("lists the skills under their milestones, with days", () => {
    const text = planMarkdown(backEndPath, { plan: planFor(backEndPath), goal: "Junior" }).replaceAll("\u00a0", " ");
    expect(text.split("\n").slice(0, 7)).toEqual([
      "# Plan: Junior",
      "",
      expect.stringMatching(/^About \d+ \w+ \d{4}, 8 times in 10 by \d+ \w+ \d{4}, at 6 h a week\.$/),
      "Made on 20 Nov 2026.",
      "",
      "## A program of your own",
      "",
    ]);
    expect(text.match(/^- \[ \] /gm)).toHaveLength(planFor(backEndPath).order.length);
    expect(text).not.toMatch(/undefined|NaN|Invalid/);
  });

  test("escapes what means something in Markdown", () => {
    const odd = smallCurriculum({
      milestones: { "junior/one": ["a"] },
      skills: { a: { title: "C# [x](y) <b> _z_ `k`" } },
    });
    const text = planMarkdown(odd, { plan: planFor(odd), goal: "J|r" });
    expect(text).toContain("- [ ] C\\# \\[x\\](y) \\<b\\> \\_z\\_ \\`k\\` (1 h");
    expect(text).toContain("# Plan: J\\|r");
  });
});

test("the pieces of a plan end with the skill that reaches their milestone; what is pinned comes after", () => {
  const path = smallCurriculum({
    milestones: { "junior/one": ["a", "b"], "junior/two": ["c", "extra"] },
    skills: { a: {}, b: {}, c: {}, extra: { elective: true, hours: 90 } },
  });
  const pinned: Payload = { kind: "skill.pinned", skill: "extra", pinned: true };
  const pieces = piecesOf(planFor(path, pinned)).map(({ milestone, skills }) => [
    milestone,
    skills.map(({ skill }) => skill),
  ]);
  expect(pieces).toEqual([
    ["one", ["a", "b"]],
    ["two", ["c"]],
    [null, ["extra"]],
  ]);
});
