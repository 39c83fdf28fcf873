import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sendRaw, serveFixture } from "./fixture-server";

let server: Awaited<ReturnType<typeof serveFixture>>;
const timeLimits = { answer: 2_500, headers: 1_000, request: 1_500, drain: 3_000 };

/** What the server refuses and how long it waits. */
export function describeLimits() {
  beforeAll(async () => {
    server = await serveFixture({ timeLimits });
  });

  afterAll(() => server?.close());

  describe("writes", () => {
    test("from elsewhere reach nobody", async () => {
      const before = await server.ask("/api/echo", {
        method: "POST",
        body: "{}",
        headers: { accept: "application/json" },
      });
      expect([before.status, before.headers.get("content-type")]).toEqual([403, "application/problem+json"]);
      for (const origin of ["null", "https://evil.example", `${server.origin}.evil.example`]) {
        const answer = await post("/skills", "note=a", { origin, "content-type": "application/x-www-form-urlencoded" });
        expect(answer.status).toBe(403);
        expect(await answer.text()).toContain("Problem <!-- -->refused");
      }
    });

    test("with a forged Host or forwarded headers stay foreign", async () => {
      const headers = "Origin: http://evil.example\r\nContent-Length: 0\r\nConnection: close";
      const forged = `Host: 127.0.0.1:${server.port}\r\nX-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: http\r\n`;
      expect(await sendRaw(server.port, `POST /skills HTTP/1.1\r\n${forged}${headers}\r\n\r\n`)).toMatch(
        /^HTTP\/1\.1 403 /,
      );
    });

    test("the app sees no forged header, and who called", async () => {
      const headers = {
        "x-forwarded-for": "1.2.3.4",
        "x-middleware-subrequest": "a",
        "x-nonce": "b",
        forwarded: "for=c",
      };
      const seen = await (await server.ask("/api/echo", { headers })).json();
      expect(seen.caller).toBe("127.0.0.1");
      expect(seen.headers["x-forwarded-for"]).toBe("127.0.0.1");
      expect(Object.keys(seen.headers)).not.toEqual(expect.arrayContaining(["x-nonce"]));
      expect(seen.headers["x-middleware-subrequest"]).toBeUndefined();
      expect(seen.headers.forwarded).toBeUndefined();
    });

    test("a body up to the limit comes through, one beyond is a 413, said or not", async () => {
      const limit = 256 * 1024;
      const json = { "content-type": "application/json", accept: "application/json" };
      expect(await (await post("/api/v1/echo", "x".repeat(limit), json)).json()).toEqual({ length: limit });
      expect((await post("/api/v1/echo", "x".repeat(limit + 1), json)).status).toBe(413);
      const chunk = new Uint8Array(64 * 1024);
      const stream = new ReadableStream({
        async start(controller) {
          for (let count = 0; count < 5; count += 1) controller.enqueue(chunk);
          controller.close();
        },
      });
      expect((await post("/api/v1/echo", stream, json)).status).toBe(413);
    });

    test("megabytes are not taken into memory", async () => {
      const before = heldBytes();
      const socket = connect(server.port, "127.0.0.1");
      socket.on("error", () => {});
      await once(socket, "connect");
      socket.write(
        `POST /api/echo HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nOrigin: ${server.origin}\r\nTransfer-Encoding: chunked\r\n\r\n`,
      );
      const chunk = Buffer.concat([Buffer.from("10000\r\n"), Buffer.alloc(0x10000), Buffer.from("\r\n")]);
      let sent = 0;
      for (; sent < 400 && !socket.destroyed; sent += 1) {
        if (!socket.write(chunk)) await Promise.race([once(socket, "drain"), once(socket, "close"), wait(3_000)]);
      }
      expect(sent).toBeGreaterThan(8);
      // Buffers are given back by a thread of their own, a little after the collection.
      await expect.poll(() => heldBytes() - before, { timeout: 1_000 }).toBeLessThan(8 * 1024 * 1024);
      socket.destroy();
    });

    test("the JSON API takes JSON only", async () => {
      expect((await post("/api/v1/echo", "{}", { "content-type": "text/plain" })).status).toBe(415);
      expect((await post("/api/v1/echo", "{}", { "content-type": "application/json" })).status).toBe(200);
      expect((await post("/skills", "a=b", { "content-type": "text/plain" })).status).toBe(415);
    });
  });

  describe("odd requests", () => {
    test.each([
      ["//", "/skills//git"],
      ["a null byte", "/skills/%00"],
      ["half an escape", "/skills/%zz"],
      ["a backslash", "/%5cevil.example"],
      ["five kilobytes", `/${"a".repeat(5_000)}`],
    ])("an address with %s is refused", async (_, path) => {
      const answer = await sendRaw(server.port, `GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    });

    test("absolute addresses, tunnels and WebSockets open no connection elsewhere", async () => {
      const visits: Socket[] = [];
      const elsewhere = createServer((socket) => visits.push(socket.destroy() as Socket)).listen(0, "127.0.0.1");
      await once(elsewhere, "listening");
      const host = `127.0.0.1:${(elsewhere.address() as { port: number }).port}`;
      const close = "Connection: close\r\n\r\n";
      const upgrade =
        "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: YQ==\r\n\r\n";
      expect(await sendRaw(server.port, `GET http://${host}/ HTTP/1.1\r\nHost: ${host}\r\n${close}`)).toMatch(/ 400 /);
      expect(await sendRaw(server.port, `CONNECT ${host} HTTP/1.1\r\nHost: ${host}\r\n\r\n`)).not.toMatch(/ 200 /);
      expect(await sendRaw(server.port, `TRACE / HTTP/1.1\r\nHost: a\r\n${close}`)).toMatch(/ 405 /);
      const sockets = [`/today`, `/_next/hmr`, `http://${host}/`];
      for (const target of sockets) {
        const answer = sendRaw(server.port, `GET ${target} HTTP/1.1\r\nHost: ${host}\r\n${upgrade}`);
        expect(await Promise.race([answer, wait(4_000, "open")])).toMatch(/^HTTP\/1\.1 400 /);
      }
      // The page behind a redirect of an action is fetched from ourselves, whatever the Host header says.
      const html = await (await server.ask("/skills")).text();
      const action = /\$ACTION_ID_([0-9a-f]+)/.exec(html)?.[1];
      const body = `--x\r\nContent-Disposition: form-data; name="1_note"\r\n\r\nredirect\r\n--x\r\nContent-Disposition: form-data; name="0"\r\n\r\n["$K1"]\r\n--x--\r\n`;
      await sendRaw(
        server.port,
        `POST /skills HTTP/1.1\r\nHost: ${host}\r\nOrigin: http://${host}\r\nNext-Action: ${action}\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: ${body.length}\r\n${close}${body}`,
      );
      elsewhere.close();
      expect(visits).toHaveLength(0);
    });
  });

  describe("time", () => {
    test("an answer that does not come is a 503, and late words of it are dropped", async () => {
      const answer = await server.ask("/api/slow?ms=3500", { headers: { accept: "application/json" } });
      expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "5"]);
      await wait(1_500);
      expect((await server.ask("/api/slow?ms=1")).status).toBe(200);
    });

    test("slow headers and slow bodies are cut off", async () => {
      expect(await sendRaw(server.port, "GET / HTTP/1.1\r\nHost: a\r\n")).toMatch(/^HTTP\/1\.1 408 /);
      const head = `POST /api/echo HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nOrigin: ${server.origin}\r\n`;
      expect(await sendRaw(server.port, `${head}Content-Length: 100\r\n\r\nabc`)).toMatch(/^HTTP\/1\.1 408 /);
    });

    test("a thousand idle sockets leave others served", async () => {
      const sockets = Array.from({ length: 1_000 }, () => connect(server.port, "127.0.0.1").on("error", () => {}));
      await Promise.all(sockets.map((socket) => once(socket, "connect")));
      const startedAt = performance.now();
      expect((await server.ask("/today")).status).toBe(200);
      expect(performance.now() - startedAt).toBeLessThan(2_500);
      for (const socket of sockets) socket.destroy();
    });

    test("closing lets what is in flight finish and takes nothing new", async () => {
      const other = await serveFixture();
      const idle = connect(other.port, "127.0.0.1").on("error", () => {});
      await once(idle, "connect");
      const startedAt = performance.now();
      const inFlight = other.ask("/api/slow?ms=700");
      await wait(200);
      const closing = other.close();
      await expect(other.ask("/today")).rejects.toThrow();
      const answer = await inFlight;
      expect([answer.status, answer.headers.get("connection")]).toEqual([200, "close"]);
      expect(await answer.json()).toEqual({ status: "late" });
      await closing;
      // A browser keeps connections ready on which it never asked anything; nobody waits for those.
      expect(performance.now() - startedAt).toBeLessThan(6_000);
    });
  });

  describe("behind a proxy under a public address", () => {
    test("the public origin alone may write, and the caller is who the proxy names", async () => {
      const environment = { PUBLIC_URL: "https://rungs.example", RUNGS_TRUSTED_PROXIES: "1" };
      const public_ = await serveFixture({ environment });
      const echo = await public_.ask("/api/echo", { headers: { "x-forwarded-for": "9.9.9.9, 198.51.100.1" } });
      expect(echo.headers.get("strict-transport-security")).toBe("max-age=31536000");
      const seen = await echo.json();
      expect(seen.caller).toBe("198.51.100.1");
      expect(seen.headers).toMatchObject({ host: "rungs.example", "x-forwarded-proto": "https" });
      const write = (origin: string) =>
        public_.ask("/api/echo", { method: "POST", body: new Uint8Array(3), headers: { origin } });
      expect((await write("https://rungs.example")).status).toBe(200);
      expect((await write(public_.origin)).status).toBe(403);
      await public_.close();
    });
  });
}

function post(path: string, body: BodyInit, headers: Record<string, string> = {}) {
  const init = { method: "POST", body, headers: { origin: server.origin, ...headers }, duplex: "half" };
  return server.ask(path, init as RequestInit);
}

// What buffers hold after a collection: what merely waits to be collected says nothing.
function heldBytes(): number {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  return process.memoryUsage().arrayBuffers;
}
