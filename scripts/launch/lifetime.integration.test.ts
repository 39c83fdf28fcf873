import { spawn } from "node:child_process";
import { once } from "node:events";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";

const lifetime = pathToFileURL("scripts/launch/lifetime.mjs").href;
const errors = pathToFileURL("scripts/launch/plain-error.mjs").href;

/** Brings up a database and an app, which say when they are taken down, and then does what the test wants. */
const script = (afterwards: string) => `
  import { PlainError } from ${JSON.stringify(errors)};
  import { runLifetime } from ${JSON.stringify(lifetime)};
  const rest = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  runLifetime(async ({ step, atEnd }) => {
    await step(() => atEnd(async () => { await rest(20); console.log("database down"); }));
    await step(() => atEnd(async () => { await rest(20); console.log("app down"); }));
    setInterval(() => {}, 1000);
    console.log("up");
    ${afterwards}
  });`;

test("asked to stop, twice: the app goes first, then the database, once each, and it is no fault", async () => {
  const { code, output } = await run("", (child) => {
    child.kill("SIGINT");
    child.kill("SIGTERM");
  });
  expect(output).toBe("up\nStopping ...\napp down\ndatabase down\n");
  expect(code).toBe(0);
});

test("a step that fails takes down what was there before it", async () => {
  const { code, output } = await run('await step(() => { throw new PlainError("No room."); });');
  expect(output).toBe("up\nNo room.\napp down\ndatabase down\n");
  expect(code).toBe(1);
});

test("a fatal fault later on stops the database as well", async () => {
  const { code, output } = await run('setTimeout(() => { throw new Error("gone wrong"); }, 50);');
  expect(output).toContain("gone wrong");
  expect(output).toMatch(/app down\ndatabase down\n$/);
  expect(code).toBe(1);
});

test("a promise that nobody waits for ends nothing", async () => {
  const { code, output } = await run(
    'Promise.reject(new Error("left alone")); setTimeout(() => process.kill(process.pid, "SIGTERM"), 100);',
  );
  expect(output).toMatch(/left alone[\s\S]*Stopping \.\.\.\napp down\ndatabase down\n$/);
  expect(code).toBe(0);
});

test("no further step begins once a stop was asked for", async () => {
  const { code, output } = await run(
    'await step(() => { process.kill(process.pid, "SIGTERM"); return rest(100); }); await step(() => console.log("began"));',
  );
  expect(output).toBe("up\nStopping ...\napp down\ndatabase down\n");
  expect(code).toBe(0);
});

test("an app that does not end is given up within ten seconds", { timeout: 15_000 }, async () => {
  const begin = Date.now();
  const { code } = await run('atEnd(() => rest(60_000)); process.kill(process.pid, "SIGTERM");');
  expect(code).toBe(1);
  expect(Date.now() - begin).toBeLessThan(12_000);
});

test.runIf(process.platform !== "win32")("when npm is killed above it, it stops as if asked to", async () => {
  const shell = spawn(
    "/bin/sh",
    ["-c", '"$0" --input-type=module -e "$1" & echo "node $!"; wait', process.execPath, script("")],
    { env: { ...process.env, npm_lifecycle_event: "start" } },
  );
  let output = "";
  shell.stdout.setEncoding("utf8").on("data", (chunk) => {
    output += chunk;
    if (output.includes("up\n")) shell.kill("SIGKILL");
  });
  await once(shell.stdout, "close");
  expect(output).toMatch(/up\napp down\ndatabase down\n$/);
});

async function run(afterwards: string, onUp: (child: ReturnType<typeof spawn>) => void = () => {}) {
  const { npm_lifecycle_event, ...environment } = process.env;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script(afterwards)], {
    env: environment as NodeJS.ProcessEnv,
  });
  let output = "";
  const collect = (chunk: string) => {
    output += chunk;
    if (chunk.includes("up\n")) onUp(child);
  };
  child.stdout.setEncoding("utf8").on("data", collect);
  child.stderr.setEncoding("utf8").on("data", collect);
  const [code] = await once(child, "close");
  return { code, output };
}
