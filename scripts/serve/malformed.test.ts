import { expect, test } from "vitest";
import { isMalformed } from "./malformed.mjs";

function action(body: string, headers: Record<string, string> = {}) {
  return { headers: { "next-action": "40", "content-type": "text/plain", ...headers }, kept: [Buffer.from(body)] };
}

function part(name: string, value: string) {
  return `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n--x--`;
}

const multipart = { "content-type": "multipart/form-data; boundary=x" };

test.each(["garbage%7B", "%zz", "%5B1%2C2%5D", "", "a".repeat(50_000)])("a router state of %j is none", (header) => {
  expect(isMalformed({ headers: { "next-router-state-tree": header }, kept: null })).toBe(true);
});

test("a request without router state and body is well", () => {
  expect(isMalformed({ headers: {}, kept: null })).toBe(false);
});

test("arguments of an action have to be JSON", () => {
  expect(isMalformed(action("[1]"))).toBe(false);
  expect(isMalformed(action("[garbage"))).toBe(true);
  expect(isMalformed(action(part("0", '["$K1"]'), multipart))).toBe(false);
  expect(isMalformed(action(part("0", "[garbage"), multipart))).toBe(true);
  expect(isMalformed(action(part("1_note", "a"), multipart))).toBe(true);
});

test("a form in parts has a boundary, and a name for each part", () => {
  const form = (type: string, body: string) => ({ headers: { "content-type": type }, kept: [Buffer.from(body)] });
  expect(isMalformed(form("multipart/form-data", "no boundary"))).toBe(true);
  expect(
    isMalformed(form("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data\r\n\r\n--x--")),
  ).toBe(true);
  expect(isMalformed(form("multipart/form-data; boundary=x", part("email", "a@example.org")))).toBe(false);
});

test("so have the bound arguments of a form without scripts; what people typed has not", () => {
  const form = (name: string, value: string) => ({ headers: multipart, kept: [Buffer.from(part(name, value))] });
  expect(isMalformed(form("note", "[garbage"))).toBe(false);
  expect(isMalformed(form("$ACTION_1:0", '{"id":"40"}'))).toBe(false);
  expect(isMalformed(form("$ACTION_1:0", '{"id":"40"'))).toBe(true);
});
