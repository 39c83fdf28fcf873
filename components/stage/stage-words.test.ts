import { expect, test } from "vitest";
import type { Stage } from "@/lib/curriculum/curriculum";
import { smallCurriculum } from "@/lib/learning/testing/small-curriculum";
import { aboutHours, dotted, shortYears, stageMark, stageName, stageNameMarkup } from "./stage-words";

const stage: Stage = { id: "mid", title: "Mid-level", track: "core", rank: 1, summary: "", expects: [], next: [] };
const curriculum = {
  ...smallCurriculum({ milestones: { "junior/first": ["a"] }, skills: { a: {} } }),
  title: "Back-end developer",
};

test("names a core stage after the path and the others by themselves", () => {
  expect(stageName(curriculum, stage)).toBe("Mid-level back-end developer");
  expect(stageName(curriculum, { ...stage, title: "Staff engineer", track: "ic" })).toBe("Staff engineer");
});

test("keeps hyphened words of a name together, and escapes it", () => {
  expect(stageNameMarkup(curriculum, stage).html).toBe(
    '<span class="nowrap">Mid-level</span> <span class="nowrap">back-end</span> developer',
  );
  expect(stageNameMarkup(curriculum, { ...stage, title: "R&D", track: "ic" }).html).toBe("R&amp;D");
});

test("shortens years of experience where they are worded as expected", () => {
  expect(shortYears({ ...stage, experience: "2 to 5 years" })).toBe("2–5");
  expect(shortYears({ ...stage, experience: "5 years and more" })).toBe("5+");
  expect(shortYears({ ...stage, experience: "a long while" })).toBeNull();
  expect(shortYears(stage)).toBeNull();
});

test("marks branches by what they lead by", () => {
  expect(stageMark({ ...stage, experience: "0 to 2 years" })).toEqual(["0–2", "years"]);
  expect(stageMark({ ...stage, track: "management" })).toEqual(["then", "by people"]);
  expect(stageMark({ ...stage, track: "specialization" })).toEqual(["go", "deeper"]);
});

test("rounds hours to what an estimate can bear", () => {
  expect(aboutHours(822)).toBe("820");
  expect(aboutHours(823)).toBe("825");
  expect(aboutHours(2197)).toBe("2,200");
  expect(aboutHours(0)).toBe("0");
});

test("puts dots between parts only", () => {
  expect(dotted(["a", "b & c"]).html).toBe('a<span aria-hidden="true"> · </span>b &amp; c');
  expect(dotted([]).html).toBe("");
});
