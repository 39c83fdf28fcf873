import { describe, expect, test } from "vitest";
import { smallCurriculum } from "../testing/small-curriculum";
import { plainWords } from "../words";
import { reasonsFor, shortReason } from "./reasons";
import type { Suggestion } from "./suggestion";

const path = smallCurriculum({
  milestones: {
    "junior/tested-api": ["http", "json", "group:language", "api-calls", "layers"],
    "junior/online": ["dns"],
  },
  skills: {
    http: { title: "HTTP" },
    json: { title: "JSON" },
    python: { group: "language" },
    go: { group: "language" },
    "api-calls": { needs: ["http", "json"], area: "apis" },
    layers: { needs: ["api-calls"], area: "apis" },
    dns: { title: "DNS", area: "networks" },
  },
});

const plain: Suggestion = {
  skill: "api-calls",
  hours: 8,
  hoursPerWeek: 6,
  group: null,
  isElective: false,
  milestone: { id: "tested-api", settledThen: 13, total: 19 },
  isOfCurrentMilestone: true,
  isLastOfMilestone: false,
  has: [],
  opens: [],
  above: 0,
};
const http = { kind: "skill", id: "http", skill: "http", isSkipped: false } as const;
const json = { kind: "skill", id: "json", skill: "json", isSkipped: false } as const;
const language = { kind: "group", id: "language", skill: "python", isSkipped: false } as const;

const said = (changes: Partial<Suggestion>) =>
  reasonsFor({ ...plain, ...changes }).map(({ lead, text }) => `${lead} ${plainWords(path, text)}`);
const short = (changes: Partial<Suggestion>, next: Partial<Suggestion> = {}) =>
  plainWords(path, shortReason(path, { ...plain, ...changes }, { ...plain, skill: "layers", ...next }));

describe("reasonsFor", () => {
  test("says how far the milestone then is", () => {
    expect(said({})).toEqual([
      "It moves your milestone on. With it, 13 of 19 skills of Tested api are settled.",
      "You can start at once. It needs no other skill first.",
    ]);
    expect(said({ milestone: { id: "online", settledThen: 1, total: 14 }, isOfCurrentMilestone: false })[0]).toBe(
      "It counts for another milestone. With it, 1 of 14 skills of Online is settled.",
    );
  });

  test("says when the milestone is complete, and when it never asked for it", () => {
    expect(said({ isLastOfMilestone: true, milestone: { id: "tested-api", settledThen: 19, total: 19 } })[0]).toBe(
      "It completes a milestone. It is the last skill that Tested api waits for.",
    );
    expect(said({ isElective: true })[0]).toBe("It is an elective. Tested api is complete without it.");
  });

  test("says which choice it settles", () => {
    expect(said({ group: "language" })[0]).toBe(
      "It moves your milestone on. It settles Language. With it, 13 of 19 skills of Tested api are settled.",
    );
  });

  test("says what one has, and calls skipped what was skipped", () => {
    expect(said({ has: [http] })[1]).toBe("You have what it needs. You have done HTTP.");
    expect(said({ has: [http, json, language] })[1]).toBe(
      "You have what it needs. You have done HTTP, JSON and Python.",
    );
    expect(said({ has: [http, { ...json, isSkipped: true }] })[1]).toBe(
      "Nothing stands in its way. You have done HTTP and skipped JSON.",
    );
    expect(said({ has: [{ ...language, skill: null, isSkipped: true }] })[1]).toBe(
      "Nothing stands in its way. You skipped Language.",
    );
  });

  test("says what opens, and how many rest on it where that is more", () => {
    expect(said({ opens: ["layers"], above: 1 })[2]).toBe("It opens the next step. Layers waits for nothing else.");
    expect(said({ opens: ["layers"], above: 57 })[2]).toBe(
      "It opens the next step. Layers waits for nothing else, and 57 later skills on your way rest on it.",
    );
    expect(said({ opens: ["layers", "dns"], above: 2 })[2]).toBe(
      "It opens the next step. Layers and DNS wait for nothing else.",
    );
    expect(said({ opens: ["layers", "dns", "http", "json"], above: 4 })[2]).toBe(
      "It opens the next step. Layers, DNS and 2 more wait for nothing else.",
    );
  });

  test("says what rests on it when nothing opens at once, in the right number", () => {
    expect(said({ above: 1 })[2]).toBe("Others build on it. 1 later skill on your way rests on it.");
    expect(said({ above: 2 })[2]).toBe("Others build on it. 2 later skills on your way rest on it.");
  });

  test("says that it fits into a week only when it does", () => {
    expect(said({ hours: 4 })[2]).toBe("It fits into a week. It takes about 4 h of your 6 h a week.");
    expect(said({ hours: 7 })).toHaveLength(2);
    expect(said({ hours: 4, hoursPerWeek: null })).toHaveLength(2);
  });

  test("names skills so that they can be linked", () => {
    expect(reasonsFor({ ...plain, has: [http] })[1]?.text).toEqual(["You have done ", { skill: "http" }, "."]);
  });
});

describe("shortReason", () => {
  test("places an alternative beside the next skill", () => {
    expect(short({ above: 3 })).toBe("Same milestone. 3 later skills on your way rest on it.");
    expect(short({ skill: "dns", milestone: { id: "online", settledThen: 1, total: 2 }, above: 90 })).toBe(
      "From Online, another subject. 90 later skills on your way rest on it.",
    );
    expect(short({})).toBe("Same milestone.");
  });

  test("names the one skill that it opens, and the milestone that it completes", () => {
    expect(short({ opens: ["layers"], above: 1 })).toBe("Same milestone. Layers waits for nothing else.");
    expect(short({ isLastOfMilestone: true })).toBe("The last skill that Tested api waits for.");
  });
});
