import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { findFreePort } from "@/prisma/embedded/port.mjs";
import { checkPort, portOf } from "./port.mjs";

test("PORT is 3000 unless it is set, and has to be a port", () => {
  expect(portOf({})).toBe(3000);
  expect(portOf({ PORT: "8080" })).toBe(8080);
  for (const PORT of ["0", "65536", "http", "3000;", "-1"])
    expect(() => portOf({ PORT })).toThrow(/PORT is a number from 1 to 65535/);
});

test.each([undefined, "127.0.0.1"])("a free port on %s passes", async (host) => {
  await expect(checkPort(await findFreePort(), host)).resolves.toBeUndefined();
});

test("a taken port is refused with the one who has it, and a way out", async () => {
  const port = await findFreePort();
  const listen = `require("node:net").createServer().listen(${port}, () => console.log())`;
  const holder = spawn(process.execPath, ["-e", listen]);
  await once(holder.stdout, "data");
  const who = process.platform === "linux" ? ` by ${process.execPath} -e (process ${holder.pid})` : "";
  await expect(checkPort(port)).rejects.toThrow(
    `Port ${port} is taken${who}. Choose another one: PORT=${port + 1} npm start`,
  );
  holder.kill();
  await once(holder, "exit");
});
