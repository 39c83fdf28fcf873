import { expect, test } from "vitest";
import { backEndPath } from "@/lib/curriculum/back-end";
import type { Payload } from "@/lib/learning/events/event";
import type { SharedEvidence } from "@/lib/shared/public-page";
import { sharedEvidence } from "./shared-evidence";
import { milestoneAtHand, milestonesReached, sharedAreas } from "./shared-ladder";
import { sharedSkills } from "./shared-skills";
import type { SharedView } from "./shared-view";
import { headline, lowerFirst, stageFigures } from "./shared-words";
import { done, everything, sharedAfter } from "./testing/shared";

function evidence(changes: Partial<SharedEvidence> = {}): SharedEvidence {
  return {
    ...{ id: "01a22e88-025b-716b-8390-fcab86460f87", milestone: "", skill: "command-line", criterion: "" },
    ...{ link: "", note: "", createdAt: Date.UTC(2026, 10, 11), ...changes },
  };
}

function all(view: SharedView): string {
  const parts = [milestoneAtHand, sharedEvidence, milestonesReached, sharedAreas, sharedSkills];
  return parts.map((part) => part(backEndPath, view)?.html ?? "").join("");
}

test("skipping changes nothing of what others see", () => {
  const said = done("command-line", "problem-solving");
  const skips: Payload[] = [
    { kind: "skill.set", skill: "debugging", state: "skipped" },
    { kind: "group.skipped", group: backEndPath.groups[0]?.id ?? "", skipped: true },
  ];
  expect(all(sharedAfter([...said, ...skips]))).toBe(all(sharedAfter(said)));
});

test("nothing of a learner's hours, email and plan is in it", () => {
  const said: Payload[] = [...done("command-line"), { kind: "time.logged", skill: "command-line", minutes: 754 }];
  expect(all(sharedAfter([...said, { kind: "goal.set", stage: "mid", hoursPerWeek: 37 }]))).not.toMatch(
    /\b(37|754|12 h|h left|hours|skipped|refresh|due)\b/i,
  );
});

test.each([
  ["stage", /share-now|id="milestones"/],
  ["areas", /id="areas"/],
  ["skills", /id="skills"/],
  ["evidence", /id="evidence"/],
] as const)("%s stand there only when they are chosen", (part, pattern) => {
  const shown = { evidence: [evidence({ note: "A note" })] };
  expect(all(sharedAfter(everything(), { ...shown, shows: [part] }))).toMatch(
    part === "stage" ? /id="milestones"/ : pattern,
  );
  const others = (["stage", "areas", "skills", "evidence"] as const).filter((each) => each !== part);
  expect(all(sharedAfter(everything(), { ...shown, shows: others }))).not.toMatch(pattern);
});

test("evidence is escaped, its link shows the host and takes nothing along", () => {
  const view = sharedAfter(done("command-line"), {
    evidence: [evidence({ link: "https://noor@evil.example/a?b=1&c=<x>", note: "<script>alert(1)</script>" })],
  });
  const { html } = sharedEvidence(backEndPath, view) ?? { html: "" };
  expect(html).not.toContain("<script>");
  expect(html).toContain("&lt;script&gt;");
  expect(html).toContain('rel="nofollow noopener noreferrer ugc"');
  expect(html).toContain("<bdi>evil.example/a?b=1&amp;c=%3Cx%3E</bdi>");
});

test("a link that is none of the web is no link", () => {
  for (const link of ["javascript:alert(1)", "data:text/html,x", "//evil.example", "nonsense"]) {
    const view = sharedAfter([], { evidence: [evidence({ link, note: "n" })] });
    expect(sharedEvidence(backEndPath, view)?.html).not.toContain("outside");
  }
});

test("self-claimed and evidenced skills are told apart in words and shape", () => {
  const view = sharedAfter(done("command-line", "debugging"), { evidence: [evidence({ note: "n" })] });
  const { html } = sharedSkills(backEndPath, view) ?? { html: "" };
  expect(html.match(/data-evidence/g)).toHaveLength(1);
  expect(html.match(/with evidence<\/small>/g)).toHaveLength(1);
  expect(html).toContain("2, 1 with evidence");
});

test("evidence of what the path does not have, and of proofs that are not attached, is left out", () => {
  const view = sharedAfter([], {
    evidence: [evidence({ skill: "no-such-skill" }), evidence({ skill: "", milestone: "first-program", note: "n" })],
  });
  expect(view.evidence).toEqual([]);
});

test("the headline follows the goal, and tells none that is not shown", () => {
  const goal = (stage: string): Payload => ({ kind: "goal.set", stage, hoursPerWeek: 6 });
  expect(headline(backEndPath, sharedAfter([]))).toBe("Climbing the back-end developer path");
  expect(headline(backEndPath, sharedAfter([goal("mid")]))).toBe("Climbing to mid-level back-end developer");
  expect(headline(backEndPath, sharedAfter([...everything(), goal("senior")]))).toBe(
    "Climbed to senior back-end developer",
  );
  expect(headline(backEndPath, sharedAfter([goal("vp")], { shows: ["skills"] }))).not.toContain("VP");
  expect(lowerFirst("VP of engineering")).toBe("VP of engineering");
  expect(lowerFirst("DevOps / SRE")).toBe("DevOps / SRE");
});

test("figures are right for somebody new and for somebody who has done all", () => {
  expect(stageFigures(sharedAfter([])).map(({ done: amount }) => amount)).toEqual([0]);
  for (const { done: amount, total } of stageFigures(sharedAfter(everything()))) expect(amount).toBe(total);
  expect(all(sharedAfter(everything())) + all(sharedAfter([]))).not.toMatch(/NaN|undefined|null|Infinity/);
});

test("one skill that was skipped holds nobody back, and is not told", () => {
  const junior = backEndPath.skills.filter(({ stage, id }) => stage === "junior" && id !== "debugging");
  const view = sharedAfter([
    ...done(...junior.map(({ id }) => id)),
    { kind: "skill.set", skill: "debugging", state: "skipped" },
  ]);
  const { way, milestones } = view.viewer.standing;
  // One short of all, the last milestone of the stage is complete, so the next stage is at hand.
  expect(way.currentMilestone?.stage).toBe("mid");
  expect(milestones.get("first-program")).toMatchObject({ look: "current" });
  expect(stageFigures(view).map(({ stage }) => stage.id)).toEqual(["junior", "mid"]);
  expect(milestoneAtHand(backEndPath, view)?.html).toMatch(/0 of \d+/);
});

test("whoever skips nothing and goes in order is where the path says", () => {
  const ids = backEndPath.milestones[0]?.entries.map(({ id }) => id) ?? [];
  for (const amount of [0, 1, 4, ids.length]) {
    const { standing } = sharedAfter(done(...ids.slice(0, amount))).viewer;
    expect(standing.way.currentMilestone?.id).toBe(backEndPath.milestones[amount === ids.length ? 1 : 0]?.id);
  }
});
