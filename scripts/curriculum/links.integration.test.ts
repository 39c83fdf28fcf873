import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { stringify } from "yaml";

const cleanUps: (() => void)[] = [];
afterEach(() => {
  for (const cleanUp of cleanUps.splice(0)) cleanUp();
});

test("an address that answers is fine, by GET where HEAD is not allowed", async () => {
  const asked: string[] = [];
  const base = await serve((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(request.url === "/no-head" && request.method === "HEAD" ? 405 : 200).end();
  });
  const { code, output } = await checkLinks([`${base}/fine`, `${base}/no-head`]);
  expect(output).toContain("2 addresses: 2 answer (0 moved), 0 unclear, 0 dead");
  expect(code).toBe(0);
  expect(asked.sort()).toEqual(["GET /no-head", "HEAD /fine", "HEAD /no-head"]);
});

test("a server that hangs up on HEAD is asked again by GET", async () => {
  const base = await serve((request, response) => {
    if (request.method === "HEAD") request.socket.destroy();
    else response.end("here");
  });
  expect((await checkLinks([`${base}/a`])).output).toContain("1 answer (0 moved), 0 unclear, 0 dead");
});

test("a page that is gone is listed with file, line and status", async () => {
  const base = await serve((request, response) => {
    response.writeHead(request.url === "/fine" ? 200 : 404).end();
  });
  const { code, output } = await checkLinks([`${base}/fine`, `${base}/gone`]);
  expect(output).toMatch(new RegExp(`Dead:\nskills/one\\.yaml:\\d+:\\d+ ${base}/gone answers 404\n`));
  expect(output).not.toContain(`${base}/fine`);
  expect(code).toBe(1);
});

test("permanent redirects are followed to the new address, temporary ones keep the old", async () => {
  const to: Record<string, [number, string]> = {
    "/old": [301, "/newer"],
    "/newer": [308, "/newest"],
    "/away": [302, "/newest"],
    "/mixed": [301, "/away"],
  };
  const base = await serve((request, response) => {
    const [status, location] = to[request.url ?? ""] ?? [200];
    response.writeHead(status, location ? { location } : {}).end();
  });
  const { code, output } = await checkLinks([`${base}/old#part`, `${base}/away`, `${base}/mixed`]);
  expect(output).toContain(`${base}/old#part is now ${base}/newest#part\n`);
  expect(output).toContain(`${base}/mixed is now ${base}/away\n`);
  expect(output).not.toContain(`${base}/away is now`);
  expect(output).toContain("3 answer (2 moved), 0 unclear, 0 dead");
  expect(code).toBe(0);
});

test("a permanent redirect to a page that is gone is dead, and so is one that never ends", async () => {
  const base = await serve((request, response) => {
    const location = request.url === "/circle" ? "/circle" : "/gone";
    response.writeHead(request.url === "/gone" ? 404 : 301, { location }).end();
  });
  const { output } = await checkLinks([`${base}/old`, `${base}/circle`]);
  expect(output).toContain(`${base}/old answers 404`);
  expect(output).toContain(`${base}/circle redirects more than 10 times`);
  expect(output).toContain("0 answer (0 moved), 0 unclear, 2 dead");
});

test("an answer that never comes and a refused connection are dead with their cause", async () => {
  const slow = await serve(() => {});
  const closed = await serve(() => {});
  cleanUps.pop()?.();
  const { code, output } = await checkLinks([`${slow}/slow`, `${closed}/closed`]);
  expect(output).toContain(`${slow}/slow no answer within 1.5 s`);
  expect(output).toContain(`${closed}/closed the connection is refused`);
  expect(output).toContain("Nothing could be reached. Is there a connection?");
  expect(code).toBe(1);
});

test("a fault that passes is asked about once more", async () => {
  let asked = 0;
  const base = await serve((_request, response) => {
    asked++;
    response.writeHead(asked <= 2 ? 503 : 200).end();
  });
  const { code } = await checkLinks([`${base}/a`]);
  expect(code).toBe(0);
  expect(asked).toBe(3);
});

test("a site that turns programs away is unclear, not dead", async () => {
  const base = await serve((_request, response) => void response.writeHead(403).end());
  const { code, output } = await checkLinks([`${base}/a`]);
  expect(output).toMatch(/Unclear, to be opened by hand:\n.* answers 403\n/);
  expect(code).toBe(0);
});

test("no host gets two requests at a time, and several hosts are asked at once up to the limit", async () => {
  const running = { all: 0, most: 0, mostOfHost: 0 };
  const slowly = (): RequestListener => {
    let ofHost = 0;
    return (_request, response) => {
      running.all++;
      ofHost++;
      running.most = Math.max(running.most, running.all);
      running.mostOfHost = Math.max(running.mostOfHost, ofHost);
      setTimeout(() => {
        running.all--;
        ofHost--;
        response.end();
      }, 60);
    };
  };
  const bases = await Promise.all([serve(slowly()), serve(slowly()), serve(slowly()), serve(slowly())]);
  const urls = bases.flatMap((base) => [`${base}/a`, `${base}/b`, `${base}/c`]);
  const { code } = await checkLinks(urls, ["--at-once", "2"]);
  expect(code).toBe(0);
  expect(running.mostOfHost).toBe(1);
  expect(running.most).toBe(2);
});

test("--only asks the addresses of one area, and an unknown area is refused", async () => {
  const base = await serve((_request, response) => void response.end());
  expect((await checkLinks([`${base}/a`, `${base}/b`], ["--only", "one"])).output).toContain("2 addresses: 2 answer");
  const unknown = await checkLinks([`${base}/a`], ["--only", "nowhere"]);
  expect(unknown.output).toContain('No address in "nowhere".');
  expect(unknown.code).toBe(2);
});

async function serve(listener: RequestListener): Promise<string> {
  const server: Server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  cleanUps.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Runs the script on a path whose only skills lead to these addresses. */
async function checkLinks(urls: string[], options: string[] = []): Promise<{ code: number | null; output: string }> {
  const folder = mkdtempSync(join(tmpdir(), "links-"));
  cleanUps.push(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "skills"));
  writeFileSync(join(folder, "path.yaml"), stringify(PATH));
  writeFileSync(join(folder, "skills/one.yaml"), stringify(urls.map(skillWith)));
  const command = ["scripts/curriculum/links.mjs", folder, "--timeout", "1500", ...options];
  const child = spawn(process.execPath, command, { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, output };
}

const PATH = {
  id: "links",
  title: "Links",
  summary: "A path.",
  edition: "1.0",
  revised: "2026-01-01",
  stages: [{ id: "only", title: "Only", track: "core", rank: 0, summary: "All.", expects: ["All."], next: [] }],
  areas: [{ id: "one", title: "One", summary: "All." }],
  groups: [],
  milestones: [{ id: "all", stage: "only", title: "All", summary: "All.", proof: "All.", skills: ["skill-0"] }],
  changes: [],
};

/** A skill whose two resources lead to the same address. */
function skillWith(url: string, index: number) {
  const resource = { title: "A page", by: "Somebody", url, kind: "docs", cost: "free", hours: 1, level: "intro" };
  return {
    id: `skill-${index}`,
    title: "A skill",
    stage: "only",
    hours: [1, 2, 3],
    weight: 3,
    needs: [],
    summary: "A skill.",
    why: "It matters.",
    criteria: [
      { id: "a", text: "Show one." },
      { id: "b", text: "Show two." },
    ],
    resources: [
      { id: "a", ...resource },
      { id: "b", ...resource },
    ],
  };
}
