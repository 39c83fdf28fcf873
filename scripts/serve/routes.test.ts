import { describe, expect, test } from "vitest";
import { createRoutes, isInside, twinOf } from "./routes.mjs";

const routes = createRoutes({
  pages: ["/", "/skills", "/skills/[skill]", "/my", "/my/skills", "/my/skills/[skill]", "/my/[...rest]", "/today"],
  handlers: ["/api/auth/[...nextauth]", "/api/health", "/robots.txt"],
  closed: ["/skills/[skill]"],
});

describe("createRoutes", () => {
  test("a page with a page of the same name below /my has a twin", () => {
    expect(routes.match("/")).toMatchObject({ pattern: "/", hasTwin: true });
    expect(routes.match("/skills")).toMatchObject({ hasTwin: true });
    expect(routes.match("/skills/git")).toMatchObject({ pattern: "/skills/[skill]", hasTwin: true, isClosed: true });
    expect(routes.match("/today")).toMatchObject({ hasTwin: false });
    expect(routes.match("/my/skills")).toMatchObject({ hasTwin: false });
    expect(routes.hasCatchAllTwin).toBe(true);
  });

  test("handlers stand for themselves, and what nobody listed matches nothing", () => {
    expect(routes.match("/api/auth/callback/credentials")).toMatchObject({ isPage: false, hasTwin: false });
    expect(routes.match("/robots.txt")).toMatchObject({ isPage: false });
    expect(routes.match("/robotsAtxt")).toBeNull();
    expect(routes.match("/api/auth")).toBeNull();
    expect(routes.match("/skills/git/more")).toBeNull();
    expect(routes.match("/nowhere")).toBeNull();
  });

  test("the more specific pattern wins, whatever the order of the list", () => {
    const pages = ["/[[...all]]", "/a/[...rest]", "/a/[b]", "/a/[b]/c", "/a/b"];
    for (const list of [pages, [...pages].reverse()]) {
      const table = createRoutes({ pages: list, handlers: [] });
      expect(table.match("/a/b")?.pattern).toBe("/a/b");
      expect(table.match("/a/x")?.pattern).toBe("/a/[b]");
      expect(table.match("/a/x/c")?.pattern).toBe("/a/[b]/c");
      expect(table.match("/a/x/y")?.pattern).toBe("/a/[...rest]");
      expect(table.match("/z")?.pattern).toBe("/[[...all]]");
    }
  });
});

test("twins stand below /my, and nobody may name them", () => {
  expect(twinOf("/")).toBe("/my");
  expect(twinOf("/skills")).toBe("/my/skills");
  for (const path of ["/my", "/my/", "/my/skills", "/MY/skills", "/my.rsc"]) expect(isInside(path)).toBe(true);
  for (const path of ["/myself", "/skills/my", "/"]) expect(isInside(path)).toBe(false);
});
