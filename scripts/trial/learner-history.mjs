import { v7 } from "uuid";

const DAY = 24 * 60 * 60 * 1000;
const DONE = 60;
const LEARNING = 3;

/**
 * What a learner of three months has said: a goal, 60 skills begun and done, three in hand with a criterion met each,
 * one put off, and some corrections: 150 events, in order.
 *
 * @param {import("../../lib/curriculum/curriculum").Curriculum} curriculum
 * @param {number} now milliseconds since 1970
 * @returns {object[]} events as the JSON API takes them
 */
export function learnerHistory(curriculum, now) {
  const skills = skillsInOrder(curriculum);
  const done = skills.slice(0, DONE);
  const learning = skills.slice(DONE, DONE + LEARNING);
  const later = skills[DONE + LEARNING];
  const payloads = [
    { kind: "goal.set", stage: "senior", hoursPerWeek: 6 },
    ...done.flatMap(({ id }) => [setSkill(id, "learning"), setSkill(id, "done")]),
    ...done.slice(0, 11).flatMap(({ id }) => [setSkill(id, "not-started"), setSkill(id, "done")]),
    ...learning.map(({ id }) => setSkill(id, "learning")),
    ...learning.map(({ id, criteria }) => ({ kind: "criterion.set", skill: id, criterion: criteria[0].id, met: true })),
    { kind: "skill.snoozed", skill: later.id, until: new Date(now + 7 * DAY).toISOString() },
  ];
  return payloads.map((payload, index) => ({
    id: v7(),
    occurredAt: new Date(now - 90 * DAY * (1 - index / payloads.length)).toISOString(),
    ...payload,
  }));
}

/** Skills as the ladder has them, of a choice the first member. */
function skillsInOrder({ milestones, groupById, skillById }) {
  const entries = milestones.flatMap((milestone) => milestone.entries);
  return entries.map(({ kind, id }) => skillById.get(kind === "group" ? groupById.get(id).members[0] : id));
}

function setSkill(skill, state) {
  return { kind: "skill.set", skill, state };
}
