import { AsyncLocalStorage } from "node:async_hooks";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ok, refused } from "../shared/result";
import { attempt } from "./attempt";
import { logProblem } from "./log";
import { problem } from "./problem";
import { type RequestContext, requestContext } from "./request-context";

const requests = new AsyncLocalStorage<RequestContext>();
let lines: string[];

beforeEach(() => {
  lines = [];
  vi.spyOn(process.stderr, "write").mockImplementation((text) => lines.push(String(text)) > 0);
  Object.assign(globalThis, { [Symbol.for("rungs.request")]: requests });
});
afterEach(() => {
  vi.restoreAllMocks();
  Object.assign(globalThis, { [Symbol.for("rungs.request")]: undefined });
});

function within<Value>(work: () => Value, isDatabaseAway = false): Value {
  return requests.run({ ...requestContext(), reference: "abc-123", caller: "203.0.113.9", isDatabaseAway }, work);
}

describe("attempt", () => {
  test("gives on what came of it, good or refused, and logs nothing", async () => {
    expect(await attempt(async () => ok(7))).toEqual({ ok: true, value: 7 });
    expect(await attempt(async () => refused("taken", "No."))).toEqual({ ok: false, code: "taken", message: "No." });
    expect(lines).toEqual([]);
  });

  test("makes a fault a refusal with a reference that the log has too, and tells nothing else", async () => {
    const fault = Object.assign(new TypeError("secret of ada@example.org"), { code: "E_ODD" });
    const result = await within(() => attempt(() => Promise.reject(fault)));
    expect(result).toMatchObject({ ok: false, code: "fault", message: expect.stringContaining("abc-123") });
    expect(JSON.stringify(result)).not.toContain("ada@example.org");
    expect(JSON.parse(lines.join(""))).toMatchObject({ reference: "abc-123", kind: "TypeError", code: "E_ODD" });
    expect(lines.join("")).not.toMatch(/ada@example\.org|203\.0\.113\.9/);
  });

  test("says that nothing was saved when the database is away", async () => {
    const result = await within(() => attempt(() => Promise.reject(new Error("away"))), true);
    expect(result).toEqual({ ok: false, code: "away", message: expect.stringContaining("Nothing was saved") });
  });

  test("lets Next's own signals pass: a redirect is no fault", async () => {
    const redirect = Object.assign(new Error("NEXT_REDIRECT"), { digest: "NEXT_REDIRECT;replace;/today;303;" });
    await expect(attempt(() => Promise.reject(redirect))).rejects.toBe(redirect);
    expect(lines).toEqual([]);
  });
});

test("whatever is thrown is one line in the log", () => {
  const circle: { self?: unknown } = {};
  circle.self = circle;
  for (const thrown of [null, undefined, "text\nwith a break", circle, new Error("x\ny")])
    logProblem("it failed", thrown);
  expect(lines).toHaveLength(5);
  for (const line of lines) expect(line.trimEnd().split("\n")).toHaveLength(1);
});

test("a problem of the API has its status, code, sentence and reference", async () => {
  const answer = within(() => problem(503, "away", "Nothing was saved."));
  expect([answer.status, answer.headers.get("content-type")]).toEqual([503, "application/problem+json"]);
  expect([answer.headers.get("retry-after"), answer.headers.get("cache-control")]).toEqual(["5", "no-store"]);
  expect(await answer.json()).toEqual({
    type: "about:blank",
    title: "Service Unavailable",
    status: 503,
    code: "away",
    detail: "Nothing was saved.",
    reference: "abc-123",
  });
  expect(problem(422, "unknown", "No.").headers.has("retry-after")).toBe(false);
});

test("outside a request there is an empty context, made anew each time", () => {
  requestContext().cookies.push("left behind");
  expect(requestContext()).toMatchObject({ reference: "none", caller: "unknown", isDatabaseAway: false, cookies: [] });
});
