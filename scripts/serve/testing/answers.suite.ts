import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { sendRaw, serveFixture } from "./fixture-server";

let server: Awaited<ReturnType<typeof serveFixture>>;
const session = { cookie: "rungs-session=ada" };

/** What the server answers: documents, twins, missing pages, faults, and the headers on all of them. */
export function describeAnswers() {
  beforeAll(async () => {
    server = await serveFixture();
  });

  afterAll(() => server?.close());

  describe("public documents", () => {
    test("come from memory with a policy of hashes that fits their scripts", async () => {
      const answer = await server.ask("/", { headers: { "accept-encoding": "br" } });
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-encoding")).toBe("br");
      expect(answer.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
      expect(answer.headers.get("vary")).toBe("Cookie, Accept-Encoding");
      expect(answer.headers.get("content-security-policy")).toMatch(/script-src 'self' 'sha256-/);
      expect(await answer.text()).toContain("<h1>Public path</h1>");
    });

    test("are not sent again to somebody who has them, and are another thing in another theme", async () => {
      const light = await server.ask("/skills/git");
      const etag = light.headers.get("etag") ?? "";
      expect((await server.ask("/skills/git", { headers: { "if-none-match": `W/${etag}` } })).status).toBe(304);
      const dark = await server.ask("/skills/git", { headers: { "if-none-match": etag, cookie: "rungs-theme=dark" } });
      expect(dark.status).toBe(200);
      expect(await dark.text()).toContain('<html data-theme="dark"');
      expect(dark.headers.get("content-security-policy")).toBe(light.headers.get("content-security-policy"));
    });

    test("HEAD gives the length and nothing else; a slash at the end leads to the address without", async () => {
      const head = await server.ask("/", { method: "HEAD", headers: { "accept-encoding": "identity" } });
      expect(Number(head.headers.get("content-length"))).toBeGreaterThan(1000);
      expect(await head.text()).toBe("");
      const slash = await server.ask("/skills/?q=git");
      expect([slash.status, slash.headers.get("location")]).toEqual([308, "/skills?q=git"]);
    });

    test("data of public pages may be kept, but not by a cache that ignores the cookie", async () => {
      const data = await server.ask("/skills/git?_rsc", { headers: { rsc: "1" } });
      expect(data.headers.get("content-type")).toBe("text/x-component");
      expect(data.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
      expect(data.headers.get("vary")).toContain("Cookie");
    });
  });

  describe("the service worker", () => {
    test("is one script that names its build, asked for again each time", async () => {
      const answer = await server.ask("/sw.js", { headers: session });
      expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "no-cache"]);
      expect(answer.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
      expect(answer.headers.get("content-security-policy")).toContain("default-src 'self'");
      const code = await answer.text();
      expect(code).toMatch(/^globalThis\.RUNGS_BUILD = "[\w-]{12}";/);
      expect(code).not.toMatch(/^(import|export) /m);
      expect(() => new Function(code)).not.toThrow();
      const again = await server.ask("/sw.js", { headers: { "if-none-match": answer.headers.get("etag") ?? "" } });
      expect(again.status).toBe(304);
    });
  });

  describe("twins", () => {
    test("answer somebody with a session under the public address, with a nonce of their own", async () => {
      const [one, other] = await Promise.all([
        server.ask("/", { headers: session }),
        server.ask("/", { headers: session }),
      ]);
      const html = await one.text();
      expect(html).toContain("My path of <!-- -->ada");
      expect(one.headers.get("cache-control")).toBe("private, no-store");
      const nonce = /'nonce-([^']+)'/.exec(one.headers.get("content-security-policy") ?? "")?.[1];
      const scripts = html.match(/<script\b[^>]*>/g) ?? [];
      expect(scripts.length).toBeGreaterThan(3);
      for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
      expect(other.headers.get("content-security-policy")).not.toContain(nonce);
    });

    test("may add cookies while they render", async () => {
      const answer = await server.ask("/", { headers: session });
      expect(answer.headers.getSetCookie()).toEqual(["rungs-session=rolled; Path=/; HttpOnly"]);
    });

    test("answer data and forms alike, and a query of the checklist also without a session", async () => {
      const data = await server.ask("/skills/git?_rsc", { headers: { ...session, rsc: "1" } });
      expect(await data.text()).toContain("My skill");
      expect(data.headers.get("x-nextjs-rewritten-path")).toBe("/my/skills/git");
      expect(data.headers.get("cache-control")).toBe("private, no-store");
      const search = await server.ask("/skills?q=sql");
      expect(await search.text()).toMatch(/Checklist of .*nobody.* for .*sql/);
      expect(search.headers.get("cache-control")).toBe("private, no-store");
    });

    test.each(["/my", "/my/skills", "/%6dy/skills", "/my.rsc", "/my/skills?_rsc", "/MY"])(
      "can't be asked for as %s",
      async (path) => {
        for (const headers of [{}, session, { rsc: "1", ...session }]) {
          expect((await server.ask(path, { headers: headers as Record<string, string> })).status).toBe(404);
        }
      },
    );

    test("pages without a twin stand for themselves", async () => {
      expect(await (await server.ask("/today", { headers: session })).text()).toContain("Today of <!-- -->ada");
      expect((await server.ask("/welcome", { headers: session })).headers.get("content-security-policy")).toContain(
        "sha256",
      );
      expect(await (await server.ask("/plain.txt", { headers: session })).text()).toBe("plain file\n");
    });
  });

  describe("what is not there", () => {
    test.each(["/nowhere", "/skills/unknown", "/nothing.png"])(
      "%s is a 404 with the prerendered page",
      async (path) => {
        const answer = await server.ask(path);
        expect(answer.status).toBe(404);
        expect(answer.headers.get("content-security-policy")).toContain("sha256");
        expect(answer.headers.get("cache-control")).toBe("private, no-store");
        expect(await answer.text()).toContain("Nothing at this address");
      },
    );

    test("with a session the page of one's own answers 404; a bare one of Next is replaced", async () => {
      const own = await server.ask("/nowhere", { headers: session });
      expect([own.status, await own.text()]).toEqual([404, expect.stringContaining("Nothing here for <!-- -->ada")]);
      const bare = await server.ask("/skills/nope", { headers: session });
      expect([bare.status, await bare.text()]).toEqual([404, expect.stringContaining("Nothing at this address")]);
    });

    test("the API and data requests get no page", async () => {
      const api = await server.ask("/api/nowhere", { headers: { accept: "application/json" } });
      expect([api.status, api.headers.get("content-type")]).toEqual([404, "application/problem+json"]);
      const data = await server.ask("/nowhere?_rsc", { headers: { rsc: "1" } });
      expect([data.status, data.headers.get("content-type")]).toEqual([404, "text/plain; charset=utf-8"]);
    });
  });

  describe("faults", () => {
    test("of a page show the prerendered problem page without scripts, with a reference that is in the log", async () => {
      vi.mocked(process.stderr.write).mockClear();
      const answer = await server.ask("/faulty?token=abc");
      const html = await answer.text();
      expect(answer.status).toBe(500);
      expect(html).toContain("Problem <!-- -->error");
      expect(html).not.toMatch(/<script|secret of the inside|data-again/);
      const reference = /data-reference="">([0-9a-f]{12})</.exec(html)?.[1];
      const lines = vi.mocked(process.stderr.write).mock.calls.map(([line]) => String(line));
      const line = lines.find((text) => text.startsWith("{") && text.includes('"status"')) ?? "{}";
      expect(JSON.parse(line)).toMatchObject({
        level: "error",
        reference,
        method: "GET",
        path: "/faulty",
        status: 500,
      });
      expect(line).not.toContain("token");
    });

    test("become 503 with Retry-After while the database is away", async () => {
      const page = await server.ask("/faulty?away=1");
      expect([page.status, page.headers.get("retry-after")]).toEqual([503, "5"]);
      expect(await page.text()).toContain("Problem <!-- -->unavailable");
      const api = await server.ask("/api/v1/echo?away", { headers: { accept: "application/json" } });
      expect([api.status, await api.json()]).toEqual([503, { error: "fault" }]);
      expect((await server.ask("/api/v1/echo")).status).toBe(500);
    });

    test("of a form offer to send the same again", async () => {
      const field = await actionField();
      const fields = { [field]: "", note: "away", more: 'a "quoted" <tag>', password: "correct horse battery" };
      const answer = await server.ask("/skills?q=1", formOf(fields));
      const html = await answer.text();
      expect(answer.status).toBe(503);
      expect(html).toContain('<form class="cta" method="post" action="/skills?q=1" enctype="multipart/form-data">');
      expect(html).toContain('name="more" value="a &quot;quoted&quot; &lt;tag&gt;"');
      expect(html).toContain(`name="${field}" value=""`);
      expect(html).not.toContain("correct horse battery");
      expect((await server.ask("/skills?q=1", formOf({ [field]: "", note: "fine" }))).status).toBe(200);
    });

    test("of an action that Next's client sent keep their form, without a stack", async () => {
      const action = (await actionField()).replace("$ACTION_ID_", "");
      const send = (body: string) =>
        server.ask("/skills", {
          method: "POST",
          body,
          headers: {
            origin: server.origin,
            "next-action": action,
            "content-type": "text/plain;charset=UTF-8",
            accept: "*/*",
          },
        });
      expect((await send("[garbage")).status).toBe(400);
      const fault = await send("[null]");
      expect(fault.status).toBe(500);
      expect(await fault.text()).not.toMatch(/at \w|\.js/);
    });

    test.each(["garbage%7B", "%zz", "%5B1%5D"])("the unreadable router state %s is a 400", async (state) => {
      const first = await server.ask("/today", { headers: { rsc: "1", "next-router-state-tree": state } });
      const location = first.headers.get("location") ?? "/today";
      const answer = await server.ask(location, { headers: { rsc: "1", "next-router-state-tree": state } });
      expect(answer.status).toBe(400);
    });
  });

  describe("what stands on every answer", () => {
    test.each([
      ["/", {}],
      ["/today", {}],
      ["/skills/git", session],
      ["/nowhere", {}],
      ["/faulty", {}],
      ["/api/echo", {}],
      ["/plain.txt", {}],
      ["/_next/static/nothing.js", {}],
      ["/skills//git", {}],
      ["/skills/", {}],
    ])("%s", async (path, headers) => {
      const answer = await server.ask(path, { headers: headers as Record<string, string> });
      const policy = answer.headers.get("content-security-policy") ?? "";
      expect(policy).toContain("object-src 'none'");
      expect(policy).not.toMatch(/script-src[^;]*unsafe|default-src[^;]*unsafe/);
      expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
      expect(answer.headers.get("referrer-policy")).toBe("same-origin");
      expect(answer.headers.get("x-powered-by")).toBeNull();
    });

    test("also on what Node itself refuses", async () => {
      const answer = await sendRaw(server.port, `GET / HTTP/1.1\r\nHost: a\r\nX: ${"y".repeat(20_000)}\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1\.1 431 /);
      expect(answer).toContain("Content-Security-Policy: default-src 'self'");
      expect(await sendRaw(server.port, "nonsense\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 /);
    });
  });
}

function formOf(fields: Record<string, string>) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return { method: "POST", body, headers: { origin: server.origin } };
}

async function actionField() {
  const html = await (await server.ask("/skills")).text();
  return /name="(\$ACTION_ID_[0-9a-f]+)"/.exec(html)?.[1] ?? "";
}
