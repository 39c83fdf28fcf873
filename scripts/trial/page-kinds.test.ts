import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { createRoutes } from "../serve/routes.mjs";
import { pageKinds } from "./page-kinds.mjs";

/** Pages that the server in front shows in place of others: they have no address of their own. */
const INNER = [/^\/my(\/|$)/, /^\/problem\//];

test("every page of the app is looked at", () => {
  const kinds = pageKinds({ skill: "command-line", milestone: "first-site", stage: "junior", handle: "ada" });
  const pages = readdirSync("app", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("page.tsx") && !file.endsWith("-page.tsx"))
    .map(addressOf);
  expect(pages.length).toBeGreaterThan(20);
  const { match } = createRoutes({ pages, handlers: [] });
  const seen = new Set(kinds.map(({ path }) => match(path.split("?")[0] ?? "")?.pattern));
  expect(pages.filter((page) => !seen.has(page) && !INNER.some((inner) => inner.test(page)))).toEqual([]);
});

/** The address of a page's file: folders in brackets say who may see it, and are no part of it. */
function addressOf(file: string): string {
  const folders = file.split("/").slice(0, -1);
  return `/${folders.filter((folder) => !folder.startsWith("(")).join("/")}`;
}
