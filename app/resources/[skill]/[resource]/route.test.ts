import { afterEach, expect, test, vi } from "vitest";
import { backEndPath } from "@/lib/curriculum/back-end";
import { GET, HEAD } from "./route";

const noteStarted = vi.hoisted(() => vi.fn(async () => {}));
vi.mock("./note-started", () => ({ noteStarted }));

const skill = backEndPath.skills[0];
const resource = skill?.resources[0];
const ids = { skill: skill?.id ?? "", resource: resource?.id ?? "" };

function ask(headers: Record<string, string> = {}, params = ids, method = GET) {
  const request = new Request(`http://localhost/resources/${params.skill}/${params.resource}`, { headers });
  return method(request, { params: Promise.resolve(params) });
}

afterEach(() => {
  noteStarted.mockReset();
  vi.useRealTimers();
});

test("a resource of the path leads on to its address and is noted", async () => {
  const response = await ask({ "Sec-Fetch-Site": "same-origin" });
  expect(response.status).toBe(302);
  expect(response.headers.get("Location")).toBe(resource?.url);
  expect(response.headers.get("Referrer-Policy")).toBe("no-referrer");
  expect(response.headers.get("Cache-Control")).toBe("no-store");
  expect(noteStarted).toHaveBeenCalledExactlyOnceWith(ids.skill, ids.resource);
});

test("reading ahead, looking at the head and links of other sites note nothing", async () => {
  const answers = [
    await ask({ "Sec-Purpose": "prefetch;prerender" }),
    await ask({ Purpose: "prefetch" }),
    await ask({ "X-Moz": "prefetch" }),
    await ask({ "Sec-Fetch-Site": "cross-site" }),
    await ask({}, ids, HEAD),
  ];
  expect(answers.map(({ status }) => status)).toEqual([302, 302, 302, 302, 302]);
  expect(noteStarted).not.toHaveBeenCalled();
});

test("what is not in the path leads nowhere", async () => {
  const others = [
    { skill: ids.skill, resource: "https://example.org/" },
    { skill: ids.skill, resource: "//example.org" },
    { skill: "https:", resource: ids.resource },
    { skill: "__proto__", resource: "constructor" },
  ];
  for (const params of others) {
    for (const method of [GET, HEAD]) {
      const response = await ask({}, params, method);
      expect(response.status).toBe(404);
      expect(response.headers.has("Location")).toBe(false);
    }
  }
  expect(noteStarted).not.toHaveBeenCalled();
});

test("a database that does not answer keeps nobody from reading", async () => {
  vi.useFakeTimers();
  noteStarted.mockReturnValue(new Promise<void>(() => {}));
  const answer = ask();
  await vi.advanceTimersByTimeAsync(2_000);
  expect((await answer).headers.get("Location")).toBe(resource?.url);
});
