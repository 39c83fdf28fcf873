import { expect, test } from "vitest";
import { table } from "./table.mjs";

test("columns are as wide as their widest cell, and figures stand to the right", () => {
  expect(
    table(
      ["what", "requests/s", "wanted"],
      [
        ["path page", "1,234", ">= 0.90"],
        ["x", "7", ""],
      ],
    ),
  ).toBe(
    [
      "what       requests/s   wanted",
      "---------  ----------  -------",
      "path page       1,234  >= 0.90",
      "x                   7",
    ].join("\n"),
  );
});
