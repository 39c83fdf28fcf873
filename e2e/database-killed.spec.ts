import { testWithOwnApp } from "./support/own-app";
import { countEvents, createAccount, record } from "./support/people";
import { expect } from "./support/test";

const test = testWithOwnApp();

test("a PostgreSQL that is killed comes back by itself with everything", async ({ request, ownApp }) => {
  await createAccount(request);
  await record(request, "done:command-line");
  const before = ownApp.postgresPid();
  process.kill(before, "SIGKILL");
  await expect.poll(async () => (await request.get("/api/health")).status(), { timeout: 30_000 }).toBe(200);
  await record(request, "done:debugging");
  expect(await countEvents(request)).toBe(2);
  expect(ownApp.postgresPid()).not.toBe(before);
});
