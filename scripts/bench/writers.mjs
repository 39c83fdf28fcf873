import { v7 } from "uuid";

/**
 * Makes one check-off after another, each by the next of several learners with an id of its own: were it always the
 * same one, that learner would soon have ticked thousands of times, which nobody does.
 *
 * @param {string} origin
 * @param {readonly string[]} cookies of the learners
 * @param {readonly string[]} skills to tick and untick
 * @returns {(request: object) => object} for autocannon's setupRequest
 */
export function checkOffs(origin, cookies, skills) {
  let count = 0;
  return (request) => {
    const round = Math.floor(count / cookies.length);
    const now = new Date().toISOString();
    const event = {
      id: v7(),
      kind: "skill.set",
      skill: skills[round % skills.length],
      state: round % 2 === 0 ? "done" : "not-started",
      occurredAt: now,
    };
    const cookie = cookies[count++ % cookies.length];
    return {
      ...request,
      method: "POST",
      headers: { origin, cookie, "content-type": "application/json" },
      body: JSON.stringify({ events: [event], show: [], sentAt: now }),
    };
  };
}
