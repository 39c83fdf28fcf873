// Random events and random small curricula for property tests.
import fc from "fast-check";
import type { Curriculum } from "../../curriculum/curriculum";
import type { Payload, ProgressEvent } from "../events/event";
import { PLACEMENT_ANSWERS, RESOURCE_STATES, REVIEW_GRADES, SKILL_STATES } from "../progress/progress";
import { eventId, NOON } from "./events";
import { type SkillSketch, smallCurriculum } from "./small-curriculum";

const MOST_EVENTS = 40;

/** Ids that break what is kept in plain objects, and one that no path has. */
export const HOSTILE_IDS = ["__proto__", "constructor", "to-string", "no-such-skill"];

/** What a learner may have said about this curriculum, hostile ids and undos of anything included. */
export function payloads(curriculum: Curriculum): fc.Arbitrary<Payload> {
  const from = (ids: readonly string[]) => fc.constantFrom(...ids, ...HOSTILE_IDS);
  const skill = from([...curriculum.skills.map(({ id }) => id), ...curriculum.changes.map((change) => change.from)]);
  const group = from(curriculum.groups.map(({ id }) => id));
  const criterion = from([...new Set(curriculum.skills.flatMap(({ criteria }) => criteria.map(({ id }) => id)))]);
  const resource = from([...new Set(curriculum.skills.flatMap(({ resources }) => resources.map(({ id }) => id)))]);
  const until = fc.integer({ min: -9, max: 9 }).map((days) => new Date(NOON + days * 864e5).toISOString());
  const run = fc.constantFrom(eventId(71), eventId(72));
  const of = <Kind extends Payload["kind"], Fields>(kind: Kind, fields: fc.Arbitrary<Fields>) =>
    fields.map((values) => ({ kind, ...values }) as unknown as Payload);
  return fc.oneof(
    { weight: 6, arbitrary: of("skill.set", fc.record({ skill, state: fc.constantFrom(...SKILL_STATES) })) },
    { weight: 4, arbitrary: of("criterion.set", fc.record({ skill, criterion, met: fc.boolean() })) },
    of("group.picked", fc.record({ group, skill: fc.option(skill) })),
    of("group.skipped", fc.record({ group, skipped: fc.boolean() })),
    of("skill.pinned", fc.record({ skill, pinned: fc.boolean() })),
    of("time.logged", fc.record({ skill, minutes: fc.integer({ min: 1, max: 600 }) })),
    of("review.graded", fc.record({ skill, grade: fc.constantFrom(...REVIEW_GRADES) })),
    of("goal.kept", fc.record({ stage: from(curriculum.stages.map(({ id }) => id)), kept: fc.boolean() })),
    of("week.paused", fc.record({ week: fc.constantFrom("2026-11-23", "2026-11-30"), paused: fc.boolean() })),
    of("placement.answered", fc.record({ run, skill, answer: fc.constantFrom(...PLACEMENT_ANSWERS) })),
    of("placement.applied", fc.record({ run, skills: fc.array(skill, { minLength: 1, maxLength: 5 }) })),
    of("skill.snoozed", fc.record({ skill, until: fc.option(until) })),
    of("resource.set", fc.record({ skill, resource, state: fc.constantFrom(...RESOURCE_STATES) })),
    of(
      "goal.set",
      fc.record({ stage: from(curriculum.stages.map(({ id }) => id)), hoursPerWeek: fc.integer({ min: 1, max: 80 }) }),
    ),
    of(
      "milestone.proofShown",
      fc.record({
        milestone: from(curriculum.milestones.map(({ id }) => id)),
        evidence: fc.option(fc.constant(eventId(99))),
      }),
    ),
    { weight: 4, arbitrary: of("undone", fc.record({ event: fc.nat(MOST_EVENTS).map(eventId) })) },
  );
}

/** Events whose times often coincide. Ids may repeat with other content, as only forged ones do. */
export function events(curriculum: Curriculum): fc.Arbitrary<ProgressEvent[]> {
  const event = fc.record({
    id: fc.nat(MOST_EVENTS).map(eventId),
    occurredAt: fc.integer({ min: -10, max: 10 }).map((minutes) => NOON + minutes * 60_000),
    payload: payloads(curriculum),
  });
  return fc.array(event, { maxLength: MOST_EVENTS });
}

/** The same, but every id once: what a database holds. */
export function keptEvents(curriculum: Curriculum): fc.Arbitrary<ProgressEvent[]> {
  return events(curriculum).map((all) => [...new Map(all.map((event) => [event.id, event])).values()]);
}

type EntrySketch = {
  members: number;
  isElective: boolean;
  hours: number;
  weight: number;
  area: string;
  needs: number[];
  milestone: number;
};

const entrySketch: fc.Arbitrary<EntrySketch> = fc.record({
  members: fc.constantFrom(1, 1, 1, 1, 2, 3),
  isElective: fc.constantFrom(true, false, false, false),
  hours: fc.integer({ min: 1, max: 60 }),
  weight: fc.integer({ min: 1, max: 5 }),
  area: fc.constantFrom("red", "green", "blue"),
  needs: fc.array(fc.nat(30), { maxLength: 3 }),
  milestone: fc.nat(4),
});

const MILESTONES = ["junior/one", "junior/two", "mid/three", "mid/four", "cloud/five"];

/** Curricula of up to twenty entries in five milestones of three stages, skills and choice groups needing each other. */
export const curricula: fc.Arbitrary<Curriculum> = fc
  .array(entrySketch, { minLength: 1, maxLength: 20 })
  .map((entries) => {
    const sorted = [...entries].sort((a, b) => a.milestone - b.milestone);
    const skills: Record<string, SkillSketch> = {};
    const milestones: Record<string, string[]> = Object.fromEntries(MILESTONES.map((name) => [name, []]));
    sorted.forEach((entry, position) => {
      const { hours, weight, area } = entry;
      const earlier = position === 0 ? [] : [...new Set(entry.needs.map((need) => need % position))];
      const needs = earlier.map((need) => nameOf(need, sorted[need]));
      const name = nameOf(position, entry);
      milestones[MILESTONES[entry.milestone] ?? ""]?.push(name);
      if (entry.members === 1) {
        skills[name] = { hours, weight, area, needs, ...(entry.isElective ? { elective: true } : {}) };
        return;
      }
      for (let member = 0; member < entry.members; member++) {
        skills[`m${position}-${member}`] = { hours: hours + member, weight, area, needs, group: `g${position}` };
      }
    });
    return smallCurriculum({ stages: { junior: ["mid"], mid: ["cloud"], cloud: [] }, milestones, skills });
  });

function nameOf(position: number, entry: EntrySketch | undefined): string {
  return (entry?.members ?? 1) > 1 ? `group:g${position}` : `s${position}`;
}
