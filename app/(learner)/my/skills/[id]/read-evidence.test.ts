import { v7 } from "uuid";
import { expect, test } from "vitest";
import { smallCurriculum } from "@/lib/learning/testing/small-curriculum";
import { readEvidence } from "./read-evidence";

const curriculum = smallCurriculum({
  milestones: { "junior/first": ["a", "b"] },
  skills: { a: { criteria: ["one", "two"] }, b: { criteria: ["three"] } },
});
const evidence = v7();
const criterion = curriculum.skillById.get("a")?.criteria[1]?.id ?? "";

function read(fields: Record<string, string | Blob>) {
  const data = new FormData();
  for (const [name, value] of Object.entries({ skill: "a", evidence, do: "save", ...fields })) data.set(name, value);
  const result = readEvidence(curriculum, data);
  return "wish" in result ? result.wish : result.refusal;
}

test("takes a link, a note or both, hidden unless it is to be shown", () => {
  expect(read({ link: " https://example.org/a ", note: "" })).toMatchObject({
    ...{ id: evidence, skill: "a", criterion: "", link: "https://example.org/a", note: "" },
    ...{ isShown: false, isErasure: false },
  });
  expect(read({ note: "Two\r\nlines", criterion, shown: "yes" })).toMatchObject({
    ...{ criterion, link: "", note: "Two\nlines", isShown: true },
  });
  expect(read({ do: "erase" })).toMatchObject({ isErasure: true });
});

test.each([
  ["nothing", {}, "link", /Give a link or a note/],
  ["a link that runs", { link: "javascript:alert(1)" }, "link", /no address of the web/],
  ["a link of another kind", { link: "ftp://example.org" }, "link", /no address of the web/],
  ["a link without end", { link: `https://example.org/${"a".repeat(2048)}` }, "link", /2048 fit/],
  ["a note without end", { note: "é".repeat(2001) }, "note", /2001 characters; 2000 fit/],
  ["a note that can't be stored", { note: "a\0b" }, "note", /can't be stored/],
])("refuses %s, and gives back what was typed", (_, fields: Record<string, string>, field, problem) => {
  const refusal = read({ ...fields, criterion, shown: "yes" });
  expect(refusal).toMatchObject({
    errors: { [`evidence-${evidence}-${field}`]: expect.stringMatching(problem) },
    values: { evidence, criterion, shown: "yes", ...(fields.link && { link: fields.link }) },
  });
});

test("refuses what is not of this page", () => {
  const other = curriculum.skillById.get("b")?.criteria[0]?.id ?? "";
  const odd: [string, string][] = [
    ["skill", "no-such"],
    ["skill", "__proto__"],
    ["evidence", "x"],
    ["criterion", other],
  ];
  for (const [field, value] of odd) {
    expect(read({ note: "kept", [field]: value })).toMatchObject({
      message: expect.stringContaining("not of this page"),
      values: { note: "kept" },
    });
  }
  expect(read({ link: new Blob(["x"]), note: "" })).toHaveProperty("errors");
});
