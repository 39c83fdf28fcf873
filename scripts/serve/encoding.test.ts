import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { chooseEncoding, compress } from "./encoding.mjs";

test.each([
  [undefined, "identity"],
  ["", "identity"],
  ["gzip, deflate, br, zstd", "br"],
  ["gzip, deflate", "gzip"],
  ["br;q=0, gzip;q=0.5", "gzip"],
  ["br; q=0.0, gzip; q=0", "identity"],
  ["br;q=1.0", "br"],
  ["brotli, gzipped", "identity"],
  ["identity", "identity"],
])("%j is answered with %s", (accepted, expected) => {
  expect(chooseEncoding(accepted)).toBe(expected);
});

test("what is compressed comes back the same", async () => {
  const body = Buffer.from("a rung is a rung ".repeat(100));
  expect(brotliDecompressSync(await compress(body, "br"))).toEqual(body);
  expect(gunzipSync(await compress(body, "gzip"))).toEqual(body);
  expect(await compress(body, "identity")).toBe(body);
});
