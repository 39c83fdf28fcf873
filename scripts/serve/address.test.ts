import { describe, expect, test } from "vitest";
import { hasParameters, readAddress } from "./address.mjs";

describe("readAddress", () => {
  test("splits path and query, and decodes the path", () => {
    expect(readAddress("/skills/caf%C3%A9?q=a%2Fb")).toEqual({
      raw: "/skills/caf%C3%A9",
      path: "/skills/café",
      query: "?q=a%2Fb",
    });
    expect(readAddress("/")).toEqual({ raw: "/", path: "/", query: "" });
    expect(readAddress("/skills?next=//elsewhere")?.path).toBe("/skills");
  });

  test.each([
    ["an absolute form", "http://elsewhere.example/"],
    ["an authority form", "elsewhere.example:443"],
    ["the asterisk form", "*"],
    ["nothing", ""],
    ["two slashes", "//elsewhere.example/"],
    ["two slashes inside", "/skills//git"],
    ["an escaped second slash", "/%2Felsewhere.example"],
    ["a backslash", "/\\elsewhere.example"],
    ["an escaped backslash", "/%5Celsewhere.example"],
    ["a null byte", "/skills/%00"],
    ["half an escape", "/skills/%4"],
    ["bytes that are no text", "/skills/%ff"],
    ["an escape inside an escape", "/%256dy"],
    ["a way up", "/skills/../my"],
    ["an escaped way up", "/skills/%2e%2e/my"],
    ["a fragment", "/skills#git"],
    ["a raw letter outside ASCII", "/skills/café"],
    ["a blank", "/skills /git"],
    ["more than four kilobytes", `/${"a".repeat(4096)}`],
  ])("refuses %s", (_, target) => {
    expect(readAddress(target)).toBeNull();
  });
});

describe("hasParameters", () => {
  test("does not count Next's cache key", () => {
    expect(hasParameters("")).toBe(false);
    expect(hasParameters("?")).toBe(false);
    expect(hasParameters("?_rsc=abc")).toBe(false);
    expect(hasParameters("?_rsc")).toBe(false);
    expect(hasParameters("?_rsc=abc&q=git")).toBe(true);
    expect(hasParameters("?q=git")).toBe(true);
    expect(hasParameters("?x_rsc=git")).toBe(true);
  });
});
