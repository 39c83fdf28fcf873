import { v7 } from "uuid";
import { expect, test } from "vitest";
import { smallCurriculum } from "@/lib/learning/testing/small-curriculum";
import { readProof } from "./read-proof";

const curriculum = smallCurriculum({ milestones: { "junior/first": ["a"] }, skills: { a: {} } });
const evidence = v7();
const form = v7();

function read(fields: Record<string, string | Blob>) {
  const data = new FormData();
  for (const [name, value] of Object.entries({ milestone: "first", evidence, form, do: "save", ...fields })) {
    data.set(name, value);
  }
  const result = readProof(curriculum, data);
  return "wish" in result ? result.wish : result.refusal;
}

test("takes a link, a note, or both, without the space around them", () => {
  expect(read({ link: " https://example.org/a ", note: "" })).toMatchObject({
    link: "https://example.org/a",
    note: "",
  });
  expect(read({ link: "", note: "\r\nTwo\r\nlines " })).toMatchObject({
    link: "",
    note: "Two\nlines",
    isRemoval: false,
  });
  expect(read({ link: "", note: "", do: "remove" })).toMatchObject({ isRemoval: true, evidenceId: evidence });
});

test("asks for one of the two", () => {
  expect(read({ link: " ", note: "\n" })).toMatchObject({ errors: { "proof-link": "Give a link or a note." } });
  expect(read({})).toHaveProperty("errors.proof-link");
});

test.each(["nonsense", "javascript:alert(1)", "data:text/html,x", "ftp://example.org", "//example.org", "https://"])(
  "refuses %s as a link and gives it back",
  (link) => {
    expect(read({ link, note: "n" })).toMatchObject({
      errors: { "proof-link": expect.any(String) },
      values: { link, note: "n" },
    });
  },
);

test("holds both to their lengths, in characters as people count them", () => {
  const long = `https://example.org/${"a".repeat(2028)}`;
  expect(read({ link: long, note: "" })).toMatchObject({ link: long });
  expect(read({ link: `${long}a`, note: "" })).toHaveProperty("errors.proof-link");
  expect(read({ link: "", note: "😀".repeat(2000) })).toMatchObject({ note: "😀".repeat(2000) });
  expect(read({ link: "", note: "😀".repeat(2001) })).toMatchObject({
    errors: { "proof-note": "The note has 2001 characters; 2000 fit." },
    values: { note: "😀".repeat(2001) },
  });
});

test("refuses what can't be stored and gives back what can be shown", () => {
  expect(read({ link: "", note: "a\0b" })).toMatchObject({
    errors: { "proof-note": expect.any(String) },
    values: { note: "ab" },
  });
  expect(read({ link: "https://example.org/\0", note: "" })).toHaveProperty("errors.proof-link");
});

test.each([
  ["an unknown milestone", { milestone: "nope" }],
  ["an evidence id that is none", { evidence: "1" }],
  ["a form id that is none", { form: "" }],
  ["a file for an id", { evidence: new Blob(["x"]) }],
])("refuses %s, and keeps what was typed", (_what, fields) => {
  expect(read({ link: "https://example.org", note: "mine", ...fields })).toEqual({
    message: "This form is not of this page. Load the page again.",
    values: { link: "https://example.org", note: "mine", from: "", shown: "" },
  });
});

test("evidence of a skill stands in for a link and a note, which win where they are typed", () => {
  const from = v7();
  expect(read({ link: "", note: "", from })).toMatchObject({ from, isShown: false });
  expect(read({ link: "", note: "typed", from, shown: "yes" })).toMatchObject({
    from: null,
    note: "typed",
    isShown: true,
  });
  expect(read({ link: "nonsense", note: "", from })).toMatchObject({ errors: {}, values: { from } });
  expect(read({ link: "", note: "", from: "x" })).toHaveProperty("message");
});
