// The two commands of the README, as an operator runs them: a backup beside the running app, and a restore elsewhere.
import { execFile } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { findFreePort } from "@/prisma/embedded/port.mjs";
import { makeDataDirectory, startApp } from "./support/app";
import { testWithOwnApp } from "./support/own-app";
import { createAccount, record, signIn } from "./support/people";
import { expect } from "./support/test";

const test = testWithOwnApp();
const run = promisify(execFile);

test("what was backed up while the app ran is there in a fresh folder, to the last event", async ({
  ownApp,
  request,
  playwright,
}) => {
  test.setTimeout(180_000);
  const person = await createAccount(request);
  await record(request, "done:command-line", "learning:debugging", "pick:backend-language:lang-python");
  const before = await (await request.get("/api/v1/me/progress")).json();

  const elsewhere = makeDataDirectory();
  const file = join(elsewhere, "rungs.backup");
  await expect(command("backup", ownApp.dataDirectory, file)).resolves.toContain("rows of");
  await expect(command("backup", ownApp.dataDirectory, file)).rejects.toThrow(/is there already/);
  // The app runs: what is in its database may not be pulled away from under it.
  await expect(command("restore", ownApp.dataDirectory, file)).rejects.toThrow(/Rungs already runs/);

  await expect(command("restore", elsewhere, file)).resolves.toMatch(/rows are restored, as of/);
  await expect(command("restore", elsewhere, file)).rejects.toThrow(/holds something already/);
  expect(existsSync(join(elsewhere, "running.json"))).toBe(false);
  const second = await startApp({ dataDirectory: elsewhere, port: await findFreePort() });
  const there = await playwright.request.newContext({ baseURL: second.url });
  await signIn(there, person);
  expect(await (await there.get("/api/v1/me/progress")).json()).toEqual(before);
  await there.dispose();
  await second.stop();
  rmSync(elsewhere, { recursive: true, force: true });
});

/** @throws with what the command printed, when it fails */
async function command(name: "backup" | "restore", dataDirectory: string, ...rest: string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [`scripts/backup/${name}.mjs`, ...rest], {
    env: { ...process.env, RUNGS_DATA_DIR: dataDirectory },
  });
  return stdout;
}
