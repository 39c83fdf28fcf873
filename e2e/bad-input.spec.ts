// The JSON API and bad input: always refused with a plain word, and nothing half-written.
import type { APIResponse } from "@playwright/test";
import { v7 } from "uuid";
import { expectPlainRefusal } from "./support/expect-plain";
import { countEvents, createAccount, eventsOf, postEvents } from "./support/people";
import { expect, test } from "./support/test";

const good = () => eventsOf("done:debugging")[0];
const withFields = (fields: object) => ({ events: [good(), { ...good(), ...fields }] });
const manyEvents = (count: number) => ({ events: eventsOf(...new Array<string>(count).fill("done:debugging")) });

// Each batch begins with an event that is right by itself: it must not be kept either.
const REFUSED: readonly [what: string, body: unknown, statuses: readonly number[]][] = [
  ["no object", [], [400]],
  ["a text", '"events"', [400]],
  ["nothing", "", [400]],
  ["broken JSON", '{"events":[', [400]],
  ["JSON nested a hundred thousand deep", "[".repeat(100_000), [400]],
  ["no events", {}, [400]],
  ["an empty batch", { events: [] }, [400]],
  ["events that are no list", { events: { 0: good() } }, [400]],
  ["null for an event", { events: [good(), null] }, [400]],
  ["a number for an event", { events: [good(), 7] }, [400]],
  ["an id that is no UUID", withFields({ id: "1" }), [400]],
  ["an id with a null byte", withFields({ id: `${v7()}\0` }), [400]],
  ["an unknown kind", withFields({ kind: "skill.erase" }), [400]],
  ["an unknown state", withFields({ state: "finished" }), [400]],
  ["a list for a skill", withFields({ skill: ["debugging"] }), [400]],
  ["an unknown skill", withFields({ skill: "no-such-skill" }), [422]],
  ["a skill of every object", withFields({ skill: "constructor" }), [422]],
  ["__proto__ for a skill", withFields({ skill: "__proto__" }), [400]],
  ["a skill with a null byte", withFields({ skill: "debug\0ging" }), [400]],
  ["half a character", `{"events":[{"id":"${v7()}","kind":"skill.set","skill":"\\ud800","state":"done"}]}`, [400]],
  ["an endless skill", withFields({ skill: "a".repeat(100_000) }), [400]],
  ["an unknown criterion", withFields({ kind: "criterion.set", criterion: "no-such", met: true }), [422]],
  ["a criterion met maybe", withFields({ kind: "criterion.set", criterion: "no-such", met: "maybe" }), [400]],
  ["an unknown resource", withFields({ kind: "resource.set", resource: "no-such", state: "started" }), [422]],
  ["somebody else's choice", withFields({ kind: "group.picked", group: "web-framework" }), [422]],
  ["an unknown stage", withFields({ kind: "goal.set", stage: "no-such", hoursPerWeek: 5 }), [422]],
  ["endless hours", '{"events":[{"kind":"goal.set","stage":"mid","hoursPerWeek":1e999}]}', [400]],
  ["an unreadable time", withFields({ occurredAt: "yesterday" }), [400]],
  ["a day that is not", withFields({ occurredAt: "2026-02-31T00:00:00Z" }), [400]],
  ["a number for a time", withFields({ occurredAt: 1_700_000_000 }), [400]],
  ["an unreadable time of sending", { events: [good()], sentAt: "32.13." }, [400]],
  ["a wrong show", { events: [good()], show: [1] }, [400]],
  ["five hundred and one events", manyEvents(501), [413]],
  ["ten thousand events", manyEvents(10_000), [413]],
  ["a body of megabytes", `{"events":[],"more":"${"x".repeat(4_000_000)}"}`, [413]],
];

test("the API refuses whole batches, says why, and keeps nothing", async ({ request }) => {
  await createAccount(request);
  for (const [what, body, statuses] of REFUSED) {
    const answer = await postEvents(request, body);
    expect(statuses, `${what}: ${answer.status()}`).toContain(answer.status());
    await expectProblem(answer, what);
  }
  expect(await countEvents(request)).toBe(0);
  await postEvents(request, manyEvents(500));
  expect(await countEvents(request)).toBe(500);
});

async function expectProblem(answer: APIResponse, what: string): Promise<void> {
  expect(answer.headers()["content-type"], what).toContain("application/problem+json");
  const problem = await answer.json();
  expect(problem.status, what).toBe(answer.status());
  expect(problem.detail, what).toMatch(/^[A-Z].*\.$/);
  expectPlainRefusal(JSON.stringify(problem), what);
}

test("what does no harm is taken as it is meant", async ({ request, newBrowser }) => {
  await createAccount(request);
  const [event] = eventsOf("done:debugging");
  const id = event?.id ?? "";
  const polluted = `{"__proto__":{"isAdmin":true},"events":[{"__proto__":{"state":"done"},"id":"${id.toUpperCase()}","kind":"skill.set","skill":"debugging","state":"done","user":"somebody"}]}`;
  const taken = await postEvents(request, polluted);
  expect([taken.status(), (await taken.json()).recorded]).toEqual([200, [id]]);
  // The same id again, twice in one batch, and by somebody else, who has a list of their own.
  const again = await postEvents(request, { events: [event, { ...event, state: "skipped" }] });
  expect(await again.json()).toMatchObject({ recorded: [], known: [id, id] });
  const other = (await newBrowser()).request;
  await createAccount(other);
  expect(await (await postEvents(other, { events: [event] })).json()).toMatchObject({ recorded: [id] });
  // Times of any year, and an undo of nothing.
  for (const more of [
    { occurredAt: "0001-01-01T00:00:00Z" },
    { occurredAt: "9999-12-31T23:59:59.999999999Z" },
    { kind: "undone", event: v7() },
  ]) {
    expect((await postEvents(request, { events: [{ ...event, id: v7(), ...more }] })).status()).toBe(200);
  }
  expect(await countEvents(request)).toBe(4);
  expect(await countEvents(other)).toBe(1);
  for (const page of ["/today", "/history", "/skills/debugging"]) expect((await request.get(page)).status()).toBe(200);
});

test("the API takes nothing in disguise and nothing from nobody", async ({ request, newBrowser, baseURL }) => {
  await createAccount(request);
  const data = JSON.stringify({ events: eventsOf("done:debugging") });
  for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/xml"]) {
    const headers = { Origin: baseURL ?? "", "Content-Type": type };
    const answer = await request.post("/api/v1/me/events", { headers, data });
    expect(answer.status(), type).toBe(415);
    await expectProblem(answer, type);
  }
  const nobody = await postEvents((await newBrowser()).request, data);
  expect(nobody.status()).toBe(401);
  await expectProblem(nobody, "nobody");
  for (const method of ["PUT", "PATCH", "DELETE"]) {
    const answer = await request.fetch("/api/v1/me/events", { method, headers: { Origin: baseURL ?? "" } });
    expect(answer.status(), method).toBe(405);
  }
  expect((await request.get("/api/v1/nothing")).status()).toBe(404);
  expect(await countEvents(request)).toBe(0);
});
