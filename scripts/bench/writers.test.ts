import { expect, test } from "vitest";
import { checkOffs } from "./writers.mjs";

type Request = { body: string; headers: { cookie: string } };

test("learners take turns, and every event is new", () => {
  const next = checkOffs("http://localhost:1", ["a", "b"], ["git", "http"]);
  const requests = Array.from({ length: 8 }, () => next({ path: "/x" }) as Request);
  const events = requests.map(({ body }) => JSON.parse(body).events[0]);
  expect(new Set(events.map(({ id }) => id)).size).toBe(8);
  expect(requests.map(({ headers }) => headers.cookie)).toEqual([..."abababab"]);
  expect(events.map(({ skill, state }) => `${skill} ${state}`)).toEqual([
    ...["git done", "git done", "http not-started", "http not-started"],
    ...["git done", "git done", "http not-started", "http not-started"],
  ]);
  expect(requests[0]).toMatchObject({ path: "/x", method: "POST", headers: { origin: "http://localhost:1" } });
});
