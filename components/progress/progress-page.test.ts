// The whole page of odd learners: sensible words, no wrong figure, and the same figures as everywhere else.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { viewOfEvents } from "@/app/viewer";
import { backEndPath } from "@/lib/curriculum/back-end";
import type { Payload, ProgressEvent } from "@/lib/learning/events/event";
import { payloads } from "@/lib/learning/testing/arbitraries";
import { DAY, event, eventId, NOON } from "@/lib/learning/testing/events";
import { dayWords } from "../plan/forecast-words";
import { progressMarkup } from "./progress-markup";
import type { ProgressRange } from "./progress-range";
import { progressViewOf } from "./progress-view";

const RANGES = ["month", "3-months", "year", "all"] as const;
const WRONG = /NaN|Infinity|undefined|null|Invalid|\[object/;

const settings = { timeZone: "Europe/Berlin", hasRefreshers: true };
const viewOf = (events: readonly ProgressEvent[], range: ProgressRange = "all") =>
  progressViewOf(backEndPath, viewOfEvents(events, settings, NOON), range);
const pageOf = (events: readonly ProgressEvent[], range: ProgressRange = "all") =>
  progressMarkup(viewOf(events, range)).html;
const textOf = (markup: string) => markup.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");

const set = (skill: string, state: "learning" | "done" | "skipped"): Payload => ({ kind: "skill.set", skill, state });
const goal = (stage: string, hoursPerWeek: number): Payload => ({ kind: "goal.set", stage, hoursPerWeek });
const ago = (days: number, n: number, payload: Payload) => event(n, payload, NOON - days * DAY);
/** Of every choice the first member. */
const junior = (backEndPath.milestonesOf.get("junior") ?? [])
  .flatMap(({ entries }) => entries)
  .map(({ kind, id }) => (kind === "skill" ? id : (backEndPath.groupById.get(id)?.members[0] ?? "")))
  .filter((id) => !backEndPath.skillById.get(id)?.isElective);

/** Half a year: a skill begun and done every week, an hour noted for each on every third day. */
const steady = [
  ago(182, 1, goal("junior", 6)),
  ...junior
    .slice(0, 25)
    .flatMap((skill, n) => [
      ago(180 - 7 * n, 10 + 4 * n, set(skill, "learning")),
      ago(178 - 7 * n, 11 + 4 * n, { kind: "time.logged", skill, minutes: 240 }),
      ago(174 - 7 * n, 12 + 4 * n, set(skill, "done")),
    ]),
];

describe("a page", () => {
  test("of somebody new says what it needs, and still draws the way", () => {
    const text = textOf(pageOf([]));
    expect(text).toContain("Nothing is settled yet.");
    expect(text).toContain("needs 3 weeks of data");
    expect(text).toContain("No day of study yet");
    expect(text).toContain("You have not said where you head for");
    expect(pageOf([]).match(/role="img"/g)).toHaveLength(4);
  });

  test("of half a year says the figures of the standing and the plan", () => {
    const view = viewOf(steady);
    const { way } = view.viewer.standing;
    const text = textOf(pageOf(steady));
    expect(text).toContain(
      `${way.milestonesReached} of 5 milestones reached and ${way.settled} of ${view.total} skills settled in`,
    );
    expect(text).toContain(`about ${dayWords(view.plan.goal?.likely ?? 0)}`);
    expect(text).toContain("In the last four weeks you settled 4 skills, noted 12 h of study and the forecast");
    expect(text).toContain(`Plan of ${dayWords(view.today - 182)}`);
    expect(text).toContain("Against estimates");
    expect(text).not.toContain("needs");
  });

  test("of a goal that is reached, and of everything skipped, has no forecast", () => {
    const all = backEndPath.skills.map(({ id }, n) => ago(3, 10 + n, set(id, "skipped")));
    const reached = junior.map((id, n) => ago(200 - n, 10 + n, set(id, "done")));
    for (const events of [all, [ago(300, 1, goal("junior", 6)), ...reached]]) {
      const page = pageOf(events);
      expect(textOf(page)).toContain("Every milestone on the way is reached.");
      expect(page).not.toMatch(/bu-band|bu-likely|8 times in 10/);
    }
  });

  test("of somebody whose goal lies beyond all counting has dates for what comes first, and none for the rest", () => {
    const text = textOf(pageOf([ago(30, 1, goal("distinguished", 1)), ago(2, 2, set("command-line", "done"))]));
    expect(text).toContain("no date");
    expect(text).toMatch(/about \d+ \w+ 20\d\d/);
  });

  test("of clocks gone wrong begins where somebody lived, and ends today", () => {
    const odd = [
      event(1, set(junior[0] ?? "", "done"), 0),
      event(2, set(junior[1] ?? "", "done"), NOON + 4000 * DAY),
      ago(40, 3, set(junior[2] ?? "", "done")),
      ago(9, 4, { kind: "time.logged", skill: junior[3] ?? "", minutes: 30, on: "1999-01-01" }),
    ];
    const view = viewOf(odd);
    expect(view.today - view.firstDay).toBe(40);
    expect(textOf(pageOf(odd))).toContain("3 of 160 skills settled in 6 weeks");
    expect(pageOf(odd)).toContain("1 before");
  });

  test("leaves out what was undone", () => {
    const undone = [ago(9, 1, set("command-line", "done")), ago(8, 2, { kind: "undone", event: eventId(1) })];
    expect(textOf(pageOf(undone))).toContain("No day of study yet");
  });
});

test("whatever was said, on any range, no figure is wrong and every drawing has its label and its scales", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(payloads(backEndPath), fc.integer({ min: -1500, max: 60 })), { maxLength: 60 }),
      fc.constantFrom(...RANGES),
      (said, range) => {
        const page = pageOf(
          said.map(([payload, days], n) => event(n, payload, NOON + days * DAY)),
          range,
        );
        expect(page).not.toMatch(WRONG);
        expect(page.match(/role="img" aria-label="[^"]{20,}"/g)).toHaveLength(4);
        expect(page.match(/class="mut bu-detail" x=/g)?.length).toBeGreaterThan(3);
      },
    ),
    { numRuns: 60 },
  );
});

test("5,000 events over three years are a page in under 150 ms, also on a busy machine", () => {
  const many = Array.from({ length: 5000 }, (_, n) => {
    const skill = backEndPath.skills[n % 200];
    const payload: Payload =
      n % 4 === 0
        ? { kind: "time.logged", skill: skill?.id ?? "", minutes: 1 + (n % 90) }
        : n % 4 === 1
          ? { kind: "criterion.set", skill: skill?.id ?? "", criterion: skill?.criteria[0]?.id ?? "", met: true }
          : set(skill?.id ?? "", n % 8 === 2 ? "learning" : "done");
    return event(n + 2, payload, NOON - 1095 * DAY * (1 - n / 5000));
  });
  const events = [event(1, goal("senior", 6), NOON - 1100 * DAY), ...many];
  const viewer = viewOfEvents(events, settings, NOON);
  const times = Array.from({ length: 11 }, () => {
    const start = performance.now();
    progressMarkup(progressViewOf(backEndPath, viewer, "all"));
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(150);
});
