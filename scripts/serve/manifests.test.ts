import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readBuild, readSources } from "./manifests.mjs";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rungs-manifests-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, content: unknown = "") {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), typeof content === "string" ? content : JSON.stringify(content));
}

test("reads pages, handlers and unchanging documents from a build", () => {
  write("app-path-routes-manifest.json", {
    "/(public)/page": "/",
    "/(public)/skills/[skill]/page": "/skills/[skill]",
    "/api/health/route": "/api/health",
    "/_not-found/page": "/_not-found",
  });
  const stays = { initialRevalidateSeconds: false };
  write("prerender-manifest.json", {
    routes: {
      "/": stays,
      "/skills/git": stays,
      "/news": { initialRevalidateSeconds: 60 },
      "/robots.txt": stays,
      "/_not-found": stays,
    },
    dynamicRoutes: { "/skills/[skill]": { fallback: false }, "/open/[id]": { fallback: null } },
  });
  for (const name of ["index", "skills/git", "news", "_not-found"]) write(`server/app/${name}.html`);
  const build = readBuild(folder);
  expect(build.pages).toEqual(["/", "/skills/[skill]"]);
  expect(build.handlers).toEqual(["/api/health"]);
  expect(build.closed).toEqual(["/skills/[skill]"]);
  expect([...build.documents.keys()]).toEqual(["/", "/skills/git", "/_not-found"]);
  expect(build.documents.get("/")).toBe(join(folder, "server/app/index.html"));
});

test("reads the same routes from the sources", () => {
  const files = ["(public)/page.tsx", "(public)/skills/[skill]/page.tsx", "my/page.jsx", "api/health/route.ts"];
  for (const file of [...files, "layout.tsx", "_private/page.tsx", "skills/page.test.ts"]) write(file);
  const { pages, handlers } = readSources(folder);
  expect(pages.sort()).toEqual(["/", "/my", "/skills/[skill]"]);
  expect(handlers).toEqual(["/api/health"]);
});
