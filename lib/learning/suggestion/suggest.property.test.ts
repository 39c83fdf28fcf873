import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { backEndPath } from "../../curriculum/back-end";
import type { Curriculum } from "../../curriculum/curriculum";
import type { ProgressEvent } from "../events/event";
import { foldEvents } from "../progress/fold-events";
import type { Goal, Progress } from "../progress/progress";
import { type Standing, standingOf } from "../standing/standing";
import { curricula, keptEvents } from "../testing/arbitraries";
import { event, NOON } from "../testing/events";
import { suggest } from "./suggest";

type Situation = Readonly<{ curriculum: Curriculum; events: ProgressEvent[]; goal: Goal | null }>;

const situationsOf = (curriculum: Curriculum): fc.Arbitrary<Situation> =>
  fc.record({
    curriculum: fc.constant(curriculum),
    events: keptEvents(curriculum),
    goal: fc.option(
      fc.record({
        stage: fc.constantFrom(...curriculum.stages.map(({ id }) => id)),
        hoursPerWeek: fc.constant(6),
        since: fc.constant(NOON),
      }),
    ),
  });

// The real path, but a failure prints its name and not all of it.
const realPath: Curriculum = Object.create(backEndPath, { [fc.toStringMethod]: { value: () => "backEndPath" } });

// On the real path a few events touch little; a random part of it is done first.
const realSituations: fc.Arbitrary<Situation> = fc
  .tuple(
    situationsOf(realPath),
    fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 241, maxLength: 241 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([situation, rolls, share]) => {
    const done = backEndPath.skills.flatMap(({ id }, n) =>
      (rolls[n] ?? 1) < share ? [event(1000 + n, { kind: "skill.set", skill: id, state: "done" }, NOON - 1e9 + n)] : [],
    );
    return { ...situation, events: [...done, ...situation.events] };
  });

const rooms: [string, fc.Arbitrary<Situation>, number][] = [
  ["small random paths", curricula.chain(situationsOf), 400],
  ["the back-end path", realSituations, 60],
];

describe.each(rooms)("suggest on %s", (_, situations, numRuns) => {
  const holds = (check: (situation: Situation, progress: Progress) => void): void =>
    fc.assert(
      fc.property(situations, (situation) => check(situation, foldEvents(situation.curriculum, situation.events))),
      { numRuns },
    );

  test("offers only what can be begun: never locked, done, skipped, in progress or put off", () => {
    holds(({ curriculum, goal }, progress) => {
      for (const { skill: id } of offered(curriculum, progress, goal)) {
        const own = progress.skills.get(id);
        expect(own?.state ?? "not-started").toBe("not-started");
        expect(own?.snoozedUntil ?? 0).toBeLessThanOrEqual(NOON);
        for (const need of curriculum.skillById.get(id)?.needs ?? [])
          expect(isSettled(curriculum, progress, need)).toBe(true);
      }
    });
  });

  test("offers no second member of a settled group, and never two of one group", () => {
    holds(({ curriculum, goal }, progress) => {
      const groups = offered(curriculum, progress, goal).flatMap(({ group }) => group ?? []);
      expect(new Set(groups).size).toBe(groups.length);
      for (const group of groups) expect(isSettled(curriculum, progress, `group:${group}`)).toBe(false);
    });
  });

  test("offers three different skills at most, all of them on the way", () => {
    holds(({ curriculum, goal }, progress) => {
      const standing = standingOf(curriculum, progress, NOON, { goal });
      const { way } = standing;
      const all = offered(curriculum, progress, goal);
      expect(all.length).toBeLessThanOrEqual(3);
      expect(new Set(all.map(({ skill }) => skill)).size).toBe(all.length);
      const onWay = new Set(way.stages.map(({ id }) => id));
      const needed = new Set(way.elsewhere.map(({ id }) => id));
      for (const { skill, group, chain } of all) {
        const isOnWay = onWay.has(curriculum.skillById.get(skill)?.stage ?? "");
        // A pin leads off the way, together with all that the pinned skill needs.
        expect(isOnWay || needed.has(group ?? skill) || chain.isPinned).toBe(true);
      }
    });
  });

  test("each begins a chain of its own: the goal and all it still needs, nothing of which is settled", () => {
    holds(({ curriculum, goal }, progress) => {
      const standing = standingOf(curriculum, progress, NOON, { goal });
      for (const { skill, chain } of offered(curriculum, progress, goal)) {
        expect(chain.first).toBe(skill);
        expect(chain.skills).toContain(skill);
        expect(chain.skills).toContain(chain.goal);
        for (const id of chain.skills) expect(standing.skills.get(id)?.isSettled).toBe(false);
        const hours = chain.skills.reduce((sum, id) => sum + (standing.skills.get(id)?.hoursLeft ?? 0), 0);
        expect(chain.hours).toBeGreaterThanOrEqual(hours - 1e-6);
        expect(chain.density).toBeCloseTo((chain.value / chain.hours) * (chain.isPinned ? 1.5 : 1), 9);
      }
    });
  });

  test("no electives that nobody pinned while anything the way asks for can be begun", () => {
    holds(({ curriculum, goal }, progress) => {
      const standing = standingOf(curriculum, progress, NOON, { goal });
      const needed = new Set(curriculum.skills.flatMap(({ needs }) => needs));
      if (readyOnWay(curriculum, standing).length === 0) return;
      for (const { skill, isElective, chain } of offered(curriculum, progress, goal)) {
        expect(isElective && !chain.isPinned && !needed.has(skill)).toBe(false);
      }
    });
  });

  test("stays with what was suggested before, unless something is more than 15 % denser", () => {
    holds(({ curriculum, goal }, progress) => {
      const { next: raw, ranking } = suggestFor(curriculum, { ...progress, suggested: null }, goal);
      if (raw === null) return;
      for (const { skill: suggested } of offered(curriculum, { ...progress, suggested: null }, goal)) {
        const own = ranking.find(({ skills }) => skills.includes(suggested));
        const { next } = suggestFor(curriculum, { ...progress, suggested }, goal);
        if (own === undefined) continue;
        const isClose = raw.chain.density <= own.density * 1.15;
        expect(next?.skill).toBe(isClose ? suggested : raw.skill);
        expect(next?.keptAgainst ?? 0).toBeLessThanOrEqual(0.15 + 1e-9);
      }
    });
  });

  test("says numbers that come true: what opens is ready, and the milestone stands as said, once it is done", () => {
    holds(({ curriculum, goal, events }, progress) => {
      for (const suggestion of offered(curriculum, progress, goal)) {
        const tick = event(5000, { kind: "skill.set", skill: suggestion.skill, state: "done" }, NOON + 1e9);
        const then = standingOf(curriculum, foldEvents(curriculum, [...events, tick]), NOON, { goal });
        for (const id of suggestion.opens) expect(then.skills.get(id)?.look).toBe("ready");
        const milestone = then.milestones.get(suggestion.milestone.id);
        expect(milestone).toMatchObject({
          settled: suggestion.milestone.settledThen,
          total: suggestion.milestone.total,
        });
        if (suggestion.isLastOfMilestone) expect(milestone?.look).toBe("reached");
      }
    });
  });

  test("has a reason exactly when there is no next, and no alternative without a next", () => {
    holds(({ curriculum, goal }, progress) => {
      const { next, alternatives, ranking, reason, snoozedUntil } = suggestFor(curriculum, progress, goal);
      expect(reason === null).toBe(next !== null);
      if (next === null) expect(alternatives).toEqual([]);
      expect(ranking.length > 0).toBe(next !== null);
      expect(snoozedUntil !== null).toBe(reason === "all-snoozed");
    });
  });

  test("the same input gives the same output, and a tick off the way changes nothing", () => {
    holds(({ curriculum, goal, events }, progress) => {
      const before = suggestFor(curriculum, progress, goal);
      expect(suggestFor(curriculum, foldEvents(curriculum, [...events].reverse()), goal)).toEqual(before);
      const { way } = standingOf(curriculum, progress, NOON, { goal });
      const related = new Set([...way.stages, ...way.elsewhere].map(({ id }) => id));
      const unrelated = curriculum.skills.find(
        ({ id, stage, group }) =>
          !related.has(stage) && !related.has(group ?? id) && progress.skills.get(id)?.state !== "learning",
      );
      // What is pinned may rest on anything.
      if (unrelated === undefined || [...progress.skills.values()].some(({ isPinned }) => isPinned)) return;
      const tick = event(5000, { kind: "skill.set", skill: unrelated.id, state: "done" }, NOON + 1e9);
      expect(suggestFor(curriculum, foldEvents(curriculum, [...events, tick]), goal)).toEqual(before);
    });
  });
});

test("following every suggestion reaches the goal", () => {
  for (const stage of ["senior", "cloud", "devops-sre", "vp"]) {
    const goal = { stage, hoursPerWeek: 6, since: NOON };
    const events: ProgressEvent[] = [];
    let milestones = 0;
    for (let turn = 0; turn <= backEndPath.skills.length; turn++) {
      const progress = foldEvents(backEndPath, events);
      const { way } = standingOf(backEndPath, progress, NOON, { goal });
      expect(way.milestonesReached).toBeGreaterThanOrEqual(milestones);
      milestones = way.milestonesReached;
      const { next, reason } = suggestFor(backEndPath, progress, goal);
      if (next === null) {
        expect(reason).toBe("goal-reached");
        break;
      }
      events.push(event(turn, { kind: "skill.set", skill: next.skill, state: "done" }));
    }
    expect(milestones).toBe(standingOf(backEndPath, foldEvents(backEndPath, []), NOON, { goal }).way.milestonesTotal);
  }
});

function suggestFor(curriculum: Curriculum, progress: Progress, goal: Goal | null) {
  return suggest(curriculum, progress, standingOf(curriculum, progress, NOON, { goal }), NOON);
}

function offered(curriculum: Curriculum, progress: Progress, goal: Goal | null) {
  const { next, alternatives } = suggestFor(curriculum, progress, goal);
  return next === null ? [] : [next, ...alternatives];
}

function isSettled(curriculum: Curriculum, progress: Progress, need: string): boolean {
  const stateOf = (id: string) => progress.skills.get(id)?.state;
  if (!need.startsWith("group:")) return stateOf(need) === "done" || stateOf(need) === "skipped";
  const group = curriculum.groupById.get(need.slice(6));
  const isSkipped = (progress.groups.get(need.slice(6))?.skippedAt ?? null) !== null;
  const isAllSkipped = group?.members.every((id) => stateOf(id) === "skipped") === true;
  return isSkipped || isAllSkipped || group?.members.some((id) => stateOf(id) === "done") === true;
}

// Required skills of the way that can be begun and are not put off, of open groups their choice.
function readyOnWay(curriculum: Curriculum, { way, groups, skills }: Standing): string[] {
  return way.milestones.flatMap(({ entries }) =>
    entries.flatMap(({ kind, id }) => {
      const group = kind === "group" ? groups.get(id) : undefined;
      const skill = skills.get(group?.choice ?? id);
      const isRequired = kind === "group" || curriculum.skillById.get(id)?.isElective === false;
      const canBegin = isRequired && group?.isSettled !== true && skill?.look === "ready" && !skill.isSnoozed;
      return canBegin ? [skill.id] : [];
    }),
  );
}
