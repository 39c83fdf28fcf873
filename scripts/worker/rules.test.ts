import { describe, expect, it } from "vitest";
import { accountOf, describePage, filesOf, isDocument, listKept, markKept, mayBeKept, showsNobody } from "./rules.mjs";

const at = (address: string) => new URL(address, "http://rungs.invalid");
const PAGE = '<div class="kept-note"></div><main></main>';
const OFFLINE =
  '<html lang="en"><title>You are offline | Rungs</title><h1>You are offline</h1><div class="kept-pages"><p>None</p></div>';

describe("mayBeKept", () => {
  it.each(["/", "/skills", "/skills/command-line", "/today", "/plan", "/u/noor"])("keeps %s", (address) => {
    expect(mayBeKept(at(address))).toBe(true);
  });

  it.each([
    "/today?last=0193",
    "/skills?open=all",
    "/?as=visitor",
    "/calendar/secret.ics",
    "/settings",
    "/sign-in",
    "/sign-up",
    "/welcome",
    "/problem/error",
    "/offline",
    "/api/v1/me/progress",
    "/reset-password/secret",
    "/panel/command-line",
  ])("never keeps %s", (address) => {
    expect(mayBeKept(at(address))).toBe(false);
  });
});

describe("isDocument", () => {
  const answer = {
    status: 200,
    type: "basic",
    redirected: false,
    headers: new Headers({ "Content-Type": "text/html" }),
  };

  it("takes a whole page of ours only", () => {
    expect(isDocument(answer)).toBe(true);
    expect(isDocument({ ...answer, status: 404 })).toBe(false);
    expect(isDocument({ ...answer, status: 503 })).toBe(false);
    expect(isDocument({ ...answer, status: 0, type: "opaqueredirect" })).toBe(false);
    expect(isDocument({ ...answer, redirected: true })).toBe(false);
    expect(isDocument({ ...answer, headers: new Headers({ "Content-Type": "application/json" }) })).toBe(false);
  });
});

describe("accountOf", () => {
  it("reads the frame's key, and nothing that a person wrote", () => {
    expect(accountOf('<div data-theme="dark" data-account="a_B-9">')).toBe("a_B-9");
    expect(accountOf("<div>&lt;div data-account=&quot;evil&quot;&gt;</div>")).toBeNull();
    expect(accountOf('<script>"<div data-account=\\"x\\">"</script>')).toBeNull();
  });
});

describe("showsNobody", () => {
  it("is said by the pages that know a learner", () => {
    expect(showsNobody(at("/"), null)).toBe(true);
    expect(showsNobody(at("/sign-in?then=%2Ftoday"), null)).toBe(true);
    expect(showsNobody(at("/"), "key")).toBe(false);
    expect(showsNobody(at("/?as=visitor"), null)).toBe(false);
    expect(showsNobody(at("/problem/error"), null)).toBe(false);
  });
});

describe("describePage", () => {
  it("gives title, look and theme", () => {
    const html =
      '<html data-theme="dark"><title>SQL &amp; joins | Rungs</title><main id="main" data-state="done" data-look="learning">';
    expect(describePage(html)).toEqual({ title: "SQL &amp; joins", look: "learning", theme: "dark" });
    expect(describePage("<html>")).toEqual({ title: "", look: "done", theme: "" });
  });
});

describe("filesOf", () => {
  it("finds each file once, in tags and in scripts", () => {
    const html =
      '<link href="/_next/static/chunks/a.css"><script src="/_next/static/chunks/b-1.js"></script><script>["/_next/static/chunks/b-1.js","\\/x"]</script><link href="/_next/static/media/c.woff2" as="font">';
    expect(filesOf(html)).toEqual([
      "/_next/static/chunks/a.css",
      "/_next/static/chunks/b-1.js",
      "/_next/static/media/c.woff2",
    ]);
  });
});

describe("markKept", () => {
  it("says since when, and why", () => {
    const keptAt = new Date(2026, 10, 30, 21, 40).getTime();
    expect(markKept(PAGE, keptAt, "offline")).toContain("You are offline. This page is as it was on 30 Nov, 21:40.");
    expect(markKept(PAGE, keptAt, "slow")).toContain("The server did not answer in time.");
    expect(markKept(PAGE, keptAt, "away")).toContain("The server does not answer.");
  });
});

describe("listKept", () => {
  const page = { path: '/u/"x"', title: "Today", look: "done", theme: "dark", keptAt: 0 };

  it("lists pages with links, in the theme of the latest", () => {
    const html = listKept(OFFLINE, [page], "offline");
    expect(html).toContain('<a href="/u/&#34;x&#34;">Today</a>');
    expect(html).toContain('<html data-theme="dark" lang="en">');
    expect(html).not.toContain("None");
  });

  it("does not say offline where only the server is away", () => {
    expect(listKept(OFFLINE, [page], "away")).toContain("<h1>The server does not answer</h1>");
    expect(listKept(OFFLINE, [], "offline")).toBe(OFFLINE);
  });
});
