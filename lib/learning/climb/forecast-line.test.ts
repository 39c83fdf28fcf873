import fc from "fast-check";
import { expect, test } from "vitest";
import { backEndPath } from "../../curriculum/back-end";
import { planOf } from "../plan/plan";
import { foldEvents } from "../progress/fold-events";
import { EMPTY_PROGRESS } from "../progress/progress";
import { standingOf } from "../standing/standing";
import { curricula, keptEvents } from "../testing/arbitraries";
import { NOON } from "../testing/events";
import { forecastLine } from "./forecast-line";

const when = { now: NOON, timeZone: "UTC" };

test("of the built-in path to any stage, the line ends at all that the way asks for, on the day of the plan", () => {
  for (const { id } of backEndPath.stages) {
    const goal = { stage: id, hoursPerWeek: 60, since: NOON };
    const standing = standingOf(backEndPath, EMPTY_PROGRESS, NOON, { goal });
    const plan = planOf(backEndPath, EMPTY_PROGRESS, standing, { ...when, hoursPerWeek: 60 });
    const line = forecastLine(backEndPath, standing, plan);
    expect(line).toHaveLength(standing.way.milestones.length);
    expect(line.at(-1)).toMatchObject({ ...plan.goal, settled: standing.way.skillsToGoal });
    // Nothing is counted twice on the way there, and what comes before is not the end.
    expect(line.at(-2)?.settled ?? 0).toBeLessThan(standing.way.skillsToGoal);
  }
});

test("of a way that is done there is none", () => {
  const payloads = backEndPath.skills.map(({ id }) => ({ kind: "skill.set", skill: id, state: "skipped" }) as const);
  const progress = foldEvents(
    backEndPath,
    payloads.map((payload, n) => ({ id: String(n), occurredAt: NOON, payload })),
  );
  const standing = standingOf(backEndPath, progress, NOON);
  expect(forecastLine(backEndPath, standing, planOf(backEndPath, progress, standing, when))).toEqual([]);
});

test("a pinned member of a choice that was skipped adds nothing", () => {
  const [group] = backEndPath.groups;
  if (!group) throw new Error("The path has no choice.");
  const { id, members } = group;
  const payloads = [
    { kind: "group.skipped", group: id, skipped: true },
    { kind: "time.logged", skill: members[1] ?? "", minutes: 1 },
    { kind: "skill.pinned", skill: members[1] ?? "", pinned: true },
  ] as const;
  const progress = foldEvents(
    backEndPath,
    payloads.map((payload, n) => ({ id: String(n), occurredAt: NOON, payload })),
  );
  const standing = standingOf(backEndPath, progress, NOON);
  const plan = planOf(backEndPath, progress, standing, when);
  expect(plan.order.map(({ skill }) => skill)).toContain(members[1]);
  const { settled, skillsToGoal } = standing.way;
  expect(forecastLine(backEndPath, standing, plan).at(-1)?.settled).toBe(settled + skillsToGoal);
});

test("of any progress, it rises from what is settled and never above what the way asks for", () => {
  fc.assert(
    fc.property(
      curricula.chain((curriculum) => fc.tuple(fc.constant(curriculum), keptEvents(curriculum))),
      ([curriculum, events]) => {
        const progress = foldEvents(curriculum, events);
        const standing = standingOf(curriculum, progress, NOON);
        const plan = planOf(curriculum, progress, standing, when);
        const { settled, skillsToGoal } = standing.way;
        let before = { settled, likely: plan.today, late: plan.today };
        for (const point of forecastLine(curriculum, standing, plan)) {
          expect(point.settled).toBeGreaterThanOrEqual(before.settled);
          expect(point.settled).toBeLessThanOrEqual(settled + skillsToGoal);
          expect(point.likely).toBeGreaterThanOrEqual(before.likely);
          expect(point.late).toBeGreaterThanOrEqual(point.likely);
          before = point;
        }
        if (plan.goal !== null) expect(before.settled).toBe(settled + skillsToGoal);
      },
    ),
    { numRuns: 300 },
  );
});
