import { describe, expect, test } from "vitest";
import { backEndPath } from "../../curriculum/back-end";
import type { Payload } from "../events/event";
import { foldEvents } from "../progress/fold-events";
import { EMPTY_PROGRESS } from "../progress/progress";
import { indexOf } from "../standing/curriculum-index";
import { standingOf } from "../standing/standing";
import { DAY, inOrder, NOON } from "../testing/events";
import { smallCurriculum } from "../testing/small-curriculum";
import { plainWords } from "../words";
import { createChainQueue } from "./chain-queue";
import type { Jobs } from "./jobs";
import { openJobs } from "./open-jobs";
import { reasonsFor, shortReason } from "./reasons";
import { suggest } from "./suggest";
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

const alone: Suggestion["chain"] = {
  goal: "api-calls",
  first: "api-calls",
  skills: ["api-calls"],
  value: 4,
  hours: 8,
  density: 0.5,
  isPinned: false,
};
const leading: Suggestion["chain"] = { ...alone, goal: "layers", skills: ["api-calls", "layers"], hours: 22 };
const plain: Suggestion = {
  skill: "api-calls",
  hours: 8,
  group: null,
  choice: null,
  isElective: false,
  milestone: { id: "tested-api", settledThen: 13, total: 19 },
  isOfCurrentMilestone: true,
  isLastOfMilestone: false,
  chain: alone,
  goal: { weight: 4, milestone: "tested-api", factor: 1 },
  faded: [],
  has: [],
  opens: [],
  keptAgainst: null,
};
const http = { kind: "skill", id: "http", skill: "http", isSkipped: false } as const;
const json = { kind: "skill", id: "json", skill: "json", isSkipped: false } as const;
const language = { kind: "group", id: "language", skill: "python", isSkipped: false } as const;

const said = (changes: Partial<Suggestion>) =>
  reasonsFor({ ...plain, ...changes }).map(({ lead, text }) =>
    `${lead} ${plainWords(path, text)}`.replaceAll("\u00a0", " "),
  );
const short = (changes: Partial<Suggestion>, next: Partial<Suggestion> = {}) =>
  plainWords(path, shortReason(path, { ...plain, ...changes }, { ...plain, skill: "layers", ...next })).replaceAll(
    "\u00a0",
    " ",
  );

describe("reasonsFor", () => {
  test("says what it gives for its hours, how far the milestone then is, and what it needs", () => {
    expect(said({})).toEqual([
      "It gives the most for its hours. It has weight 4 of 5 and takes 8 h: nothing else in Tested api gives more for an hour.",
      "It moves your milestone on. With it, 13 of 19 skills of Tested api are settled.",
      "You can start at once. It needs no other skill first.",
    ]);
  });

  test("says where it leads when that is why", () => {
    expect(said({ chain: leading, goal: { ...plain.goal, weight: 5 } })[0]).toBe(
      "It is on the way to something that counts. Layers has weight 5 of 5. With 1 skill that it still needs it takes 22 h, and nothing else in Tested api gives more for an hour.",
    );
  });

  test("says that it stays, and by how little something else is ahead", () => {
    expect(said({ keptAgainst: 0.123 })[0]).toBe(
      "It was your next skill before. Something else comes to 12 % more for an hour by now. That is too little to change course.",
    );
    expect(said({ keptAgainst: 0.0001 })[0]).toContain("1 % more");
  });

  test("says that it was pinned, and then does not call it the best", () => {
    const [first, second] = said({ chain: { ...alone, isPinned: true } });
    expect(first).toBe("It is a step by itself. It has weight 4 of 5 and takes 8 h.");
    expect(second).toBe("You pinned it. So it counts in full, and half as much again.");
    expect(said({ chain: { ...leading, isPinned: true } })[1]).toBe(
      "You pinned it. Layers counts in full, and half as much again.",
    );
  });

  test("says which milestone it counts for, and how much a later one counts", () => {
    const elsewhere = {
      milestone: { id: "online", settledThen: 1, total: 14 },
      isOfCurrentMilestone: false,
      goal: { weight: 4, milestone: "online", factor: 0.1 },
    };
    expect(said(elsewhere)[1]).toBe(
      "It counts for another milestone. With it, 1 of 14 skills of Online is settled. Online comes later, so that its skills count a tenth.",
    );
    expect(said({ ...elsewhere, goal: { ...elsewhere.goal, factor: 0.001 } })[1]).toContain("count a thousandth.");
    expect(said({ ...elsewhere, goal: { ...elsewhere.goal, factor: 1 } })[1]).not.toContain("comes later");
  });

  test("says when the milestone is complete, and nothing of one that never asked for it", () => {
    expect(said({ isLastOfMilestone: true, milestone: { id: "tested-api", settledThen: 19, total: 19 } })[1]).toBe(
      "It completes a milestone. It is the last skill that Tested api waits for.",
    );
    expect(said({ isElective: true })).toHaveLength(2);
  });

  test("says which choice it settles", () => {
    expect(said({ group: "language" })[1]).toBe(
      "It moves your milestone on. It settles Language. With it, 13 of 19 skills of Tested api are settled.",
    );
    const advised = said({ group: "language", choice: { members: 2, isOwn: false } })[1];
    expect(advised).toMatch(
      /^It moves .* It is one of 2 that settle Language, the one that adds the fewest hours\. With/,
    );
    const chosen = said({ group: "language", choice: { members: 2, isOwn: true } })[1];
    expect(chosen).toMatch(/^It moves your milestone on\. It settles Language\. With/);
  });

  test("says what one has, and calls skipped what was skipped", () => {
    expect(said({ has: [http] })[2]).toBe("You have what it needs. You have done HTTP.");
    expect(said({ has: [http, json, language] })[2]).toBe(
      "You have what it needs. You have done HTTP, JSON and Python.",
    );
    expect(said({ has: [http, { ...json, isSkipped: true }] })[2]).toBe(
      "Nothing stands in its way. You have done HTTP and skipped JSON.",
    );
    expect(said({ has: [{ ...language, skill: null, isSkipped: true }] })[2]).toBe(
      "Nothing stands in its way. You skipped Language.",
    );
  });

  test("says what has faded", () => {
    expect(said({ faded: [{ skill: "http", hours: 1.5 }] })[3]).toBe(
      "It builds on what may have faded. HTTP was last shown long ago: 1.5 h to refresh it is counted in.",
    );
    const two = [
      { skill: "http", hours: 1.5 },
      { skill: "json", hours: 2 },
    ];
    expect(said({ faded: two })[3]).toContain(
      "HTTP and JSON were last shown long ago: 4 h to refresh them are counted in.",
    );
  });

  test("names skills so that they can be linked", () => {
    expect(reasonsFor({ ...plain, has: [http] })[2]?.text).toEqual(["You have done ", { skill: "http" }, "."]);
  });
});

describe("shortReason", () => {
  test("places an alternative beside the next skill, and says where it leads", () => {
    expect(short({})).toBe("Same milestone.");
    expect(short({ chain: leading })).toBe("Same milestone. It leads to Layers, 22 h in all.");
    expect(
      short({ skill: "dns", milestone: { id: "online", settledThen: 1, total: 2 }, chain: { ...alone, goal: "dns" } }),
    ).toBe("From Online, another subject.");
    expect(short({ isLastOfMilestone: true })).toBe("The last skill that Tested api waits for.");
  });
});

// The chain of a goal in other circumstances: its density, and whether the skill still begins it.
function scoreIn(jobs: Jobs, goal: number, first: number) {
  const chain = createChainQueue(jobs, (job) => !jobs.isBegun[job] && !jobs.isSnoozed[job])
    .ranking()
    .find((other) => other.goal === goal);
  return { density: chain?.density ?? 0, isFirst: chain?.first === first };
}

describe("every reason names a cause: without it the score is another one", () => {
  const done = (count: number): Payload[] =>
    backEndPath.skills.slice(0, count).map(({ id }) => ({ kind: "skill.set", skill: id, state: "done" }));
  const goal: Payload = { kind: "goal.set", stage: "mid", hoursPerWeek: 6 };
  const situations: [string, Payload[], number][] = [
    ["a beginner", [goal], 0],
    ["after ten skills", [goal, ...done(10)], 0],
    ["after forty", [goal, ...done(40)], 0],
    ["after forty, more than a year later", [goal, ...done(40)], 420],
    ["with a pin", [goal, ...done(20), { kind: "skill.pinned", skill: "indexes", pinned: true }], 0],
    [
      "with a pin that is ready",
      [goal, ...done(5), { kind: "skill.pinned", skill: "accessibility-basics", pinned: true }],
      0,
    ],
  ];

  test.each(situations)("%s", (_, payloads, days) => {
    const now = NOON + days * DAY;
    const progress = foldEvents(backEndPath, inOrder(...payloads));
    const standing = standingOf(backEndPath, progress, now);
    const { next } = suggest(backEndPath, progress, standing, now);
    if (next === null) throw new Error("Nothing is suggested.");
    const { jobs, jobOf } = openJobs(backEndPath, standing);
    const jobNamed = (id: string): number => jobOf.get(indexOf(backEndPath).nodeOfSkill.get(id) ?? -1) ?? -1;
    const [target, first] = [jobNamed(next.chain.goal), jobNamed(next.skill)];
    const before = scoreIn(jobs, target, first);
    expect(before).toEqual({ density: next.chain.density, isFirst: true });
    const causes = reasonsFor(next).map(({ cause }) => cause);
    expect(causes).toContain("chain");
    for (const cause of causes) {
      expect({ cause, ...scoreIn(without(cause, jobs, { target, first }), target, first) }).not.toEqual({
        cause,
        ...before,
      });
    }
  });

  test("and what is kept is kept because it was suggested before", () => {
    const close = smallCurriculum({
      milestones: { "junior/one": ["a", "b"] },
      skills: { a: { hours: 10, weight: 5 }, b: { hours: 9, weight: 5 } },
    });
    const next = (suggested: string | null) => {
      const progress = { ...EMPTY_PROGRESS, suggested };
      return suggest(close, progress, standingOf(close, progress, NOON), NOON).next as Suggestion;
    };
    expect(next("a").skill).toBe("a");
    expect(reasonsFor(next("a"))[0]?.cause).toBe("kept");
    expect(next(null).skill).toBe("b");
    expect(reasonsFor(next(null))[0]?.cause).toBe("chain");
  });
});

function without(cause: string, jobs: Jobs, { target, first }: { target: number; first: number }): Jobs {
  const at = <Value>(list: readonly Value[], job: number, value: Value): Value[] =>
    list.map((old, position) => (position === job ? value : old));
  switch (cause) {
    case "chain":
      return { ...jobs, importance: at(jobs.importance, target, 0) };
    case "milestone":
      return { ...jobs, milestone: at(jobs.milestone, target, (jobs.milestone[target] ?? 0) + 1) };
    case "needs":
      // As if one more skill had to come before it.
      return {
        ...jobs,
        hours: [...jobs.hours, 3],
        importance: [...jobs.importance, 0],
        prerequisites: [...at(jobs.prerequisites, first, [jobs.hours.length]), []],
        milestone: [...jobs.milestone, -1],
        isRequired: [...jobs.isRequired, false],
        isPinned: [...jobs.isPinned, false],
        isBegun: [...jobs.isBegun, false],
        isSnoozed: [...jobs.isSnoozed, false],
        refreshes: [...jobs.refreshes, []],
      };
    case "faded":
      return { ...jobs, refreshes: jobs.refreshes.map(() => []) };
    case "pin":
      return { ...jobs, isPinned: at(jobs.isPinned, target, false) };
    default:
      throw new Error(`No way to take "${cause}" away.`);
  }
}
