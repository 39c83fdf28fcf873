import { v7 } from "uuid";
import { expect, test } from "vitest";
import { NOON } from "@/lib/learning/testing/events";
import { smallCurriculum } from "@/lib/learning/testing/small-curriculum";
import { readTime } from "./read-time";

// Noon of 20 November 2026.
const curriculum = smallCurriculum({ milestones: { "junior/first": ["a"] }, skills: { a: {} } });
const form = v7();

function read(fields: Record<string, string | Blob>, timeZone = "UTC") {
  const data = new FormData();
  const all = { skill: "a", form, "time-spent": "45", "time-on": "2026-11-20", ...fields };
  for (const [name, value] of Object.entries(all)) data.set(name, value);
  const result = readTime(curriculum, data, NOON, timeZone);
  return "wish" in result ? result.wish : result.refusal;
}

test("takes minutes or hours, of today or of a day before", () => {
  expect(read({ "time-spent": " 1 h 30 min " })).toMatchObject({ minutes: 90, on: null, formId: form });
  expect(read({ "time-on": "2026-11-19" })).toMatchObject({ minutes: 45, on: "2026-11-19" });
  expect(read({ "time-spent": "24 h", "time-on": "2000-01-01" })).toMatchObject({ minutes: 1440, on: "2000-01-01" });
});

test("today is the learner's", () => {
  expect(read({ "time-on": "2026-11-21" }, "Pacific/Auckland")).toMatchObject({ on: null });
  expect(read({ "time-on": "2026-11-20" }, "Pacific/Auckland")).toMatchObject({ on: "2026-11-20" });
});

test.each([
  ["", "Say how long it was, such as 45 or 1.5 h."],
  ["an hour", "Write it as 90, 1.5 h, 1 h 30 or 1:30."],
  ["-5", "Write it as 90, 1.5 h, 1 h 30 or 1:30."],
  ["0", "One minute is the least."],
  ["1441", "24 hours are the most at once."],
  ["24:01", "24 hours are the most at once."],
])("refuses %j and keeps it", (spent, error) => {
  expect(read({ "time-spent": spent })).toEqual({
    errors: { "time-spent": error },
    values: { "time-spent": spent, "time-on": "2026-11-20" },
  });
});

test.each([
  ["", "Give a day, such as 2026-11-20."],
  ["20.11.2026", "Give a day, such as 2026-11-20."],
  ["2026-02-30", "Give a day, such as 2026-11-20."],
  ["2026-11-21", "This day is still to come."],
  ["1999-12-31", "The earliest day is 1 Jan 2000."],
])("refuses the day %j and keeps it", (on, error) => {
  expect(read({ "time-on": on })).toEqual({
    errors: { "time-on": error },
    values: { "time-spent": "45", "time-on": on },
  });
});

test("both can be wrong, and nothing hostile is given back", () => {
  expect(read({ "time-spent": `x\0${"y".repeat(9000)}`, "time-on": "2027-01-01" })).toEqual({
    errors: { "time-spent": expect.any(String), "time-on": expect.any(String) },
    values: { "time-spent": `x${"y".repeat(98)}`, "time-on": "2027-01-01" },
  });
  expect(read({ "time-spent": new Blob(["45"]) })).toHaveProperty("errors.time-spent");
});

test.each([
  ["an unknown skill", { skill: "nope" }],
  ["a form id that is none", { form: "1" }],
])("refuses %s, and keeps what was typed", (_what, fields) => {
  expect(read(fields)).toEqual({
    message: "This form is not of this page. Load the page again.",
    values: { "time-spent": "45", "time-on": "2026-11-20" },
  });
});
