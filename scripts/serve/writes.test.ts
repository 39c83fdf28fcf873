import { describe, expect, test } from "vitest";
import { refusalOfWrite } from "./writes.mjs";

const origin = "https://rungs.example";

function statusOf(method: string, headers: Record<string, string>, path = "/skills") {
  return refusalOfWrite({ method, headers }, { path, origin })?.status ?? null;
}

describe("refusalOfWrite", () => {
  test.each(["GET", "HEAD", "OPTIONS"])("lets %s through without an origin", (method) => {
    expect(statusOf(method, { "sec-fetch-site": "cross-site" })).toBeNull();
  });

  test.each(["POST", "PUT", "PATCH", "DELETE"])("lets %s from our own pages through", (method) => {
    expect(statusOf(method, { origin, "sec-fetch-site": "same-origin" })).toBeNull();
    expect(statusOf(method, { origin })).toBeNull();
  });

  test.each([
    ["a missing one", {}],
    ["null", { origin: "null" }],
    ["a foreign one", { origin: "https://evil.example" }],
    ["the same name over http", { origin: "http://rungs.example" }],
    ["another port", { origin: "https://rungs.example:8443" }],
    ["one that only begins like ours", { origin: "https://rungs.example.evil.example" }],
    ["ours, said to come from elsewhere", { origin, "sec-fetch-site": "cross-site" }],
    ["ours, said to come from a neighbour", { origin, "sec-fetch-site": "same-site" }],
  ])("refuses a write whose origin is %s", (_, headers) => {
    expect(statusOf("POST", headers as Record<string, string>)).toBe(403);
    expect(statusOf("DELETE", headers as Record<string, string>, "/api/v1/me/events")).toBe(403);
  });

  test.each(["TRACE", "PROPFIND", "LINK", "PURGE"])("refuses %s", (method) => {
    expect(statusOf(method, { origin })).toBe(405);
  });

  test("the JSON API takes JSON only", () => {
    const of = (type: string) => statusOf("POST", { origin, "content-type": type, "content-length": "2" }, "/api/v1/x");
    expect(of("application/json")).toBeNull();
    expect(of("Application/JSON; charset=utf-8")).toBeNull();
    expect(of("text/plain")).toBe(415);
    expect(of("application/x-www-form-urlencoded")).toBe(415);
    expect(statusOf("POST", { origin, "transfer-encoding": "chunked" }, "/api/v1/x")).toBe(415);
    expect(statusOf("DELETE", { origin }, "/api/v1/x")).toBeNull();
  });

  test("pages take forms; plain text only from Next's own client", () => {
    const plain = { origin, "content-type": "text/plain;charset=UTF-8", "content-length": "2" };
    expect(statusOf("POST", { ...plain, "content-type": "multipart/form-data; boundary=x" })).toBeNull();
    expect(statusOf("POST", plain)).toBe(415);
    expect(statusOf("POST", { ...plain, "next-action": "40" })).toBeNull();
  });
});
