import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isWebAddress, paths, publicOrigin, safeReturn, signInThen } from "./urls";

const HOSTILE = [
  "https://evil.example/",
  "HTTPS://evil.example",
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/\\/evil.example",
  "/a\\..\\..\\evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "/\r\nLocation: https://evil.example",
  "\t//evil.example",
  " //evil.example",
  "/.//evil.example",
  "/..//evil.example",
  "/%2e//evil.example",
  "/%2E%2e//evil.example",
  "/a/..//evil.example",
  "/a/../..//evil.example",
  "/\u0000",
  "/\u007f",
  "javascript:alert(1)",
  "data:text/html,hello",
  "evil.example",
  "@evil.example",
  "?then=//evil.example",
  "#/today",
  "",
  "/api/auth/signout",
  "/api",
  "/my",
  "/my/skills/git",
  "/a/../api/auth/signout",
  `/${"a".repeat(2048)}`,
];

describe("safeReturn", () => {
  test.each(HOSTILE)("gives the fallback for %j", (target) => {
    expect(safeReturn(target, "/fallback")).toBe("/fallback");
  });

  test.each([null, undefined, 7, true, ["/today"], { href: "/today" }, new File([], "x")])(
    "gives the fallback for %s, which is no text",
    (target) => {
      expect(safeReturn(target, "/fallback")).toBe("/fallback");
    },
  );

  test.each([
    "/",
    "/today",
    "/skills?open=all&q=a%20b#git",
    "/milestones/tested-api#web-framework",
    "/apis",
    "/mystery",
    "/skills?then=https://evil.example",
    "/today#//evil.example",
  ])("keeps %s", (target) => {
    expect(safeReturn(target, "/fallback")).toBe(target);
  });

  test("goes to Today where no other place is named", () => {
    expect(safeReturn(null)).toBe(paths.today);
  });

  // What a browser makes of the Location header is what counts.
  const pieces = fc.constantFrom("/", "\\", ".", "..", "%2e", "%2f", "%5c", "@", ":", "?", "#", "\t", "\n", " ", "\0");
  const words = fc.constantFrom("evil.example", "http:", "https:", "javascript:", "api", "my", "today", "a");
  const targets = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.webUrl(),
    fc.array(fc.oneof(pieces, words), { maxLength: 12 }).map((parts) => parts.join("")),
    fc.array(fc.oneof(pieces, words), { maxLength: 12 }).map((parts) => `/${parts.join("")}`),
  );

  test("never leads to another site, and is stable", () => {
    fc.assert(
      fc.property(
        targets,
        fc.constantFrom("https://rungs.example/sign-in", "http://localhost:3000/x/y"),
        (target, page) => {
          const result = safeReturn(target);
          const reached = new URL(result, page);
          expect(reached.origin).toBe(new URL(page).origin);
          expect(reached.pathname).not.toMatch(/^\/(api|my)(\/|$)/);
          expect(result).not.toMatch(/[\r\n\0]/);
          expect(safeReturn(result)).toBe(result.length > 2048 ? paths.today : result);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

test("the way to sign in carries the whole place to come back to", () => {
  const address = new URL(signInThen("/skills?open=all&q=a b#git"), "http://localhost");
  expect(address.pathname).toBe("/sign-in");
  expect(address.searchParams.get("then")).toBe("/skills?open=all&q=a b#git");
});

test("only http and https addresses may become links", () => {
  const fine = ["https://example.org/a?b#c", "http://127.0.0.1:3000", "HTTPS://EXAMPLE.ORG"];
  const wrong = [
    "javascript:alert(1)",
    " javascript:alert(1)",
    "data:,a",
    "ftp://example.org",
    "/today",
    "example.org",
    "",
  ];
  expect(fine.filter(isWebAddress)).toEqual(fine);
  expect(wrong.filter(isWebAddress)).toEqual([]);
});

test("the public origin is a local one where none is configured", () => {
  const NEXTAUTH_URL = "http://localhost:4000";
  expect(publicOrigin({}).href).toBe("http://localhost:3000/");
  expect(publicOrigin({ PUBLIC_URL: "", NEXTAUTH_URL }).href).toBe("http://localhost:4000/");
  expect(publicOrigin({ PUBLIC_URL: "https://rungs.example", NEXTAUTH_URL }).href).toBe("https://rungs.example/");
});
