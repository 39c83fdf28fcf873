import { describe, expect, test } from "vitest";
import { decide } from "./decide.mjs";
import { createRoutes } from "./routes.mjs";

const routes = createRoutes({
  pages: [
    "/",
    "/skills",
    "/skills/[skill]",
    "/welcome",
    "/today",
    "/my",
    "/my/skills",
    "/my/skills/[skill]",
    "/my/[...rest]",
  ],
  handlers: ["/api/health", "/record"],
  closed: ["/skills/[skill]"],
});
const prerendered = new Set(["/", "/skills", "/skills/git", "/welcome", "/_not-found"]);
const site = { routes, documents: prerendered, isDevelopment: false };
const visit = { path: "/", query: "", isRead: true, isFlight: false, hasSession: false };
const document = { by: "document" };
const nobody = { by: "nobody" };

function next(path: string, isTwin = false) {
  return { by: "next", path, isTwin };
}

test("somebody signed in can read a page as a visitor sees it, and only where the query says so", () => {
  const own = { ...visit, hasSession: true };
  expect(decide({ ...own, query: "?as=visitor" }, site)).toEqual(document);
  expect(decide({ ...own, query: "?as=visitors" }, site)).toEqual(next("/my", true));
  expect(decide({ ...own, path: "/today", query: "?as=visitor" }, site)).toEqual(next("/today"));
});

describe("a visitor", () => {
  test("gets prerendered documents from memory, whatever the query says", () => {
    expect(decide(visit, site)).toEqual(document);
    expect(decide({ ...visit, path: "/skills/git", query: "?utm_source=mail" }, site)).toEqual(document);
    expect(decide({ ...visit, path: "/skills", query: "?_rsc=1" }, site)).toEqual(document);
  });

  test("gets the checklist's twin with a query", () => {
    expect(decide({ ...visit, path: "/skills", query: "?q=git" }, site)).toEqual(next("/my/skills", true));
    expect(decide({ ...visit, path: "/skills", query: "?q=git", isFlight: true }, site)).toEqual(
      next("/my/skills", true),
    );
  });

  test("gets data and writes from Next", () => {
    expect(decide({ ...visit, isFlight: true }, site)).toEqual(next("/"));
    expect(decide({ ...visit, path: "/skills", isRead: false }, site)).toEqual(next("/skills"));
    expect(decide({ ...visit, path: "/today" }, site)).toEqual(next("/today"));
  });

  test.each(["/nowhere", "/skills/unknown", "/_not-found", "/my", "/my/skills", "/_next/image", "/_next/data/x.json"])(
    "finds nothing at %s",
    (path) => {
      expect(decide({ ...visit, path }, site)).toEqual(nobody);
    },
  );
});

describe("somebody with a session", () => {
  const own = { ...visit, hasSession: true };

  test("gets the twin of every public page, for documents, data and writes", () => {
    expect(decide(own, site)).toEqual(next("/my", true));
    expect(decide({ ...own, path: "/skills/git", isFlight: true }, site)).toEqual(next("/my/skills/git", true));
    expect(decide({ ...own, path: "/skills", isRead: false }, site)).toEqual(next("/my/skills", true));
    expect(decide({ ...own, path: "/skills/unknown" }, site)).toEqual(next("/my/skills/unknown", true));
  });

  test("gets everything else as it is", () => {
    expect(decide({ ...own, path: "/today" }, site)).toEqual(next("/today"));
    expect(decide({ ...own, path: "/record", isRead: false }, site)).toEqual(next("/record"));
    expect(decide({ ...own, path: "/api/health" }, site)).toEqual(next("/api/health"));
    expect(decide({ ...own, path: "/favicon.svg" }, site)).toEqual(next("/favicon.svg"));
    expect(decide({ ...own, path: "/_next/static/x.js" }, site)).toEqual(next("/_next/static/x.js"));
    expect(decide({ ...own, path: "/welcome" }, site)).toEqual(document);
  });

  test("gets an own page for what is not there, and can't name a twin", () => {
    expect(decide({ ...own, path: "/nowhere" }, site)).toEqual(next("/my/nowhere", true));
    expect(decide({ ...own, path: "/my/skills" }, site)).toEqual(nobody);
  });
});

test("in development nothing is prerendered and Next answers what is not there", () => {
  const development = { routes, documents: new Set<string>(), isDevelopment: true };
  expect(decide(visit, development)).toEqual(next("/"));
  expect(decide({ ...visit, path: "/nowhere" }, development)).toEqual(next("/nowhere"));
  expect(decide({ ...visit, hasSession: true }, development)).toEqual(next("/my", true));
});
