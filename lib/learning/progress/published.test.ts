import { expect, test } from "vitest";
import { backEndPath } from "../../curriculum/back-end";
import type { Payload } from "../events/event";
import { standingOf } from "../standing/standing";
import { inOrder, NOON } from "../testing/events";
import { foldEvents } from "./fold-events";
import { publishedProgress } from "./published";

const [first] = backEndPath.milestones;
const required = (first?.entries ?? []).flatMap(({ kind, id }) =>
  kind === "skill" ? id : (backEndPath.groupById.get(id)?.members[0] ?? []),
);
const done: Payload[] = required.map((skill) => ({ kind: "skill.set", skill, state: "done" }));
const proof = "01a22e88-025b-716b-8390-fcab86460f87";

function published(payloads: readonly Payload[], shown: readonly string[] = []) {
  return publishedProgress(foldEvents(backEndPath, inOrder(...payloads)), new Set(shown));
}

test("what is done stays, with its day", () => {
  const standing = standingOf(backEndPath, published(done), NOON, { hasReviews: false });
  expect(standing.milestones.get(first?.id ?? "")).toMatchObject({ look: "reached" });
  expect(standing.milestones.get(first?.id ?? "")?.reachedAt).not.toBeNull();
});

test("skipping, time, criteria, pins, snoozes, resources, picks and reviews leave no trace", () => {
  const group = backEndPath.groups[0];
  const criterion = backEndPath.skillById.get("unit-testing")?.criteria[0]?.id ?? "";
  const privately: Payload[] = [
    { kind: "skill.set", skill: "unit-testing", state: "skipped" },
    { kind: "skill.set", skill: "indexes", state: "learning" },
    { kind: "criterion.set", skill: "unit-testing", criterion, met: true },
    { kind: "time.logged", skill: "unit-testing", minutes: 90 },
    { kind: "skill.pinned", skill: "indexes", pinned: true },
    { kind: "group.skipped", group: group?.id ?? "", skipped: true },
    { kind: "group.picked", group: backEndPath.groups[1]?.id ?? "", skill: backEndPath.groups[1]?.members[0] ?? "" },
  ];
  expect(published([...done, ...privately])).toEqual(published(done));
});

test("a milestone that was reached by skipping is not reached for others", () => {
  const skipped: Payload[] = [...done.slice(1), { kind: "skill.set", skill: required[0] ?? "", state: "skipped" }];
  const standing = standingOf(backEndPath, published(skipped), NOON, { hasReviews: false });
  expect(standing.milestones.get(first?.id ?? "")?.look).not.toBe("reached");
});

test("of the goal only where it leads is left", () => {
  const one = published([{ kind: "goal.set", stage: "mid", hoursPerWeek: 6 }]);
  const other = published([...done.slice(0, 1), { kind: "goal.set", stage: "mid", hoursPerWeek: 40 }]);
  expect(one.goal?.stage).toBe("mid");
  expect(one.goal).toEqual(other.goal);
});

test("a proof is told only when its evidence is shown", () => {
  const shown: Payload = { kind: "milestone.proofShown", milestone: first?.id ?? "", evidence: proof };
  expect(published([shown]).proofs.size).toBe(0);
  expect(published([shown], [proof]).proofs.get(first?.id ?? "")?.evidenceId).toBe(proof);
});
