import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { processorTime } from "./processor-time.mjs";

const BUSY =
  "const end = process.cpuUsage().user + 300_000; while (process.cpuUsage().user < end); console.log('done');";

test.runIf(process.platform === "linux")(
  "a process's time is counted with that of its children, not their rest",
  async () => {
    const child = spawn(process.execPath, ["-e", `${BUSY} setInterval(() => {}, 1000);`], { stdio: "pipe" });
    try {
      await once(child.stdout, "data");
      const own = processorTime(child.pid ?? 0) ?? 0;
      expect(own).toBeGreaterThanOrEqual(280);
      const parent = processorTime(process.pid) ?? 0;
      expect(parent).toBeGreaterThanOrEqual(own + 10);
    } finally {
      child.kill();
      await once(child, "exit");
    }
    expect(processorTime(child.pid ?? 0)).toBe(0);
  },
);
