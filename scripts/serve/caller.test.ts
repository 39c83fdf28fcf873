import { describe, expect, test } from "vitest";
import { readCaller } from "./caller.mjs";

const direct = { trustedProxies: 0, publicOrigin: null, publicHost: null, isHttps: false };
const proxied = { ...direct, trustedProxies: 1 };
const named = { ...direct, publicOrigin: "https://rungs.example", publicHost: "rungs.example", isHttps: true };

function request(headers: Record<string, string>, remoteAddress = "::ffff:192.0.2.7") {
  return { headers: { host: "localhost:3000", ...headers }, socket: { remoteAddress } };
}

describe("readCaller", () => {
  test("without a proxy believes the connection and the Host header", () => {
    expect(readCaller(request({}), direct)).toEqual({
      address: "192.0.2.7",
      host: "localhost:3000",
      origin: "http://localhost:3000",
      isHttps: false,
    });
  });

  test("without a proxy takes no forwarded header", () => {
    const forged = {
      "x-forwarded-for": "198.51.100.1",
      "x-forwarded-host": "evil.example",
      "x-forwarded-proto": "https",
    };
    expect(readCaller(request(forged), direct)).toEqual(readCaller(request({}), direct));
  });

  test("behind one proxy takes only the entry that this proxy added", () => {
    const forwarded = {
      "x-forwarded-for": "203.0.113.66, 198.51.100.1",
      "x-forwarded-host": "rungs.example",
      "x-forwarded-proto": "https",
    };
    expect(readCaller(request(forwarded), proxied)).toEqual({
      address: "198.51.100.1",
      host: "rungs.example",
      origin: "https://rungs.example",
      isHttps: true,
    });
  });

  test("behind two proxies takes the entry of the outer one", () => {
    const forwarded = { "x-forwarded-for": "203.0.113.66, 198.51.100.1, 10.0.0.3" };
    expect(readCaller(request(forwarded), { ...direct, trustedProxies: 2 })?.address).toBe("198.51.100.1");
    expect(readCaller(request({ "x-forwarded-for": "198.51.100.1" }), { ...direct, trustedProxies: 2 })?.address).toBe(
      "198.51.100.1",
    );
  });

  test("reads addresses with ports and brackets, and falls back to the connection for what is no address", () => {
    expect(readCaller(request({ "x-forwarded-for": "[2001:db8::1]:4711" }), proxied)?.address).toBe("2001:db8::1");
    expect(readCaller(request({ "x-forwarded-for": "198.51.100.1:4711" }), proxied)?.address).toBe("198.51.100.1");
    expect(readCaller(request({ "x-forwarded-for": "<script>" }), proxied)?.address).toBe("192.0.2.7");
    expect(readCaller(request({}), proxied)?.address).toBe("192.0.2.7");
  });

  test("with a public address no Host header changes the origin", () => {
    const caller = readCaller(request({ host: "evil.example" }), named);
    expect(caller).toMatchObject({ host: "rungs.example", origin: "https://rungs.example", isHttps: true });
  });

  test.each(["", "evil.example/path", "a b", "user@evil.example", "evil.example:99999999"])(
    "refuses the Host header %j",
    (host) => {
      expect(readCaller(request({ host }), direct)).toBeNull();
    },
  );
});
