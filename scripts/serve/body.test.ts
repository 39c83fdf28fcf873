import { Socket } from "node:net";
import { describe, expect, test, vi } from "vitest";
import { CountedRequest, limitBody, readForm } from "./body.mjs";

function request(headers: Record<string, string>) {
  const incoming = new CountedRequest(new Socket());
  Object.assign(incoming.headers, headers);
  return incoming;
}

describe("limitBody", () => {
  test("refuses at once what says that it is too large", () => {
    expect(limitBody(request({ "content-length": "101" }), 100, vi.fn())).toBe(false);
    expect(limitBody(request({ "content-length": "100" }), 100, vi.fn())).toBe(true);
    expect(limitBody(request({}), 100, vi.fn())).toBe(true);
  });

  test("counts a body of unknown length, tells once, and passes nothing on beyond the limit", () => {
    const onExcess = vi.fn();
    const incoming = request({ "transfer-encoding": "chunked", "content-type": "application/x-www-form-urlencoded" });
    expect(limitBody(incoming, 100, onExcess)).toBe(true);
    incoming.push(Buffer.alloc(60));
    expect(onExcess).not.toHaveBeenCalled();
    for (let count = 0; count < 50; count += 1) incoming.push(Buffer.alloc(60));
    expect(onExcess).toHaveBeenCalledTimes(1);
    expect(incoming.readableLength).toBe(60);
    expect(incoming.kept).toBeNull();
  });
});

describe("readForm", () => {
  test("reads the fields of a complete form, without taking them from whoever reads the request", async () => {
    const incoming = request({ "content-length": "20", "content-type": "application/x-www-form-urlencoded" });
    limitBody(incoming, 100, vi.fn());
    incoming.push(Buffer.from("note=a+b&skil"));
    incoming.push(Buffer.from("l=git"));
    expect(await readForm(incoming)).toBeNull();
    incoming.complete = true;
    expect(await readForm(incoming)).toEqual([
      ["note", "a b"],
      ["skill", "git"],
    ]);
    expect(incoming.readableLength).toBe(18);
  });

  test("leaves files out, and reads no broken form", async () => {
    const type = "multipart/form-data; boundary=x";
    const parts = '--x\r\nContent-Disposition: form-data; name="note"\r\n\r\nhello\r\n';
    const file = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nbytes\r\n--x--\r\n';
    for (const [text, expected] of [
      [parts + file, [["note", "hello"]]],
      [parts, null],
    ] as const) {
      const incoming = request({ "content-length": "9", "content-type": type });
      limitBody(incoming, 1000, vi.fn());
      incoming.push(Buffer.from(text));
      incoming.complete = true;
      expect(await readForm(incoming)).toEqual(expected);
    }
  });
});
