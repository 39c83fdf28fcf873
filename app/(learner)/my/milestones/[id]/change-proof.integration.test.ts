import { v7 } from "uuid";
import { expect, test } from "vitest";
import { backEndPath } from "@/lib/curriculum/back-end";
import type { Milestone } from "@/lib/curriculum/curriculum";
import { type ActingUser, eraseEvidence, type Learner, loadLearner, loadProof, saveEvidence } from "@/lib/data";
import { makeLearner } from "@/lib/data/testing/people";
import { foldEvents } from "@/lib/learning/progress/fold-events";
import { changeProof } from "./change-proof";
import type { ProofWish } from "./read-proof";

const [first, second] = backEndPath.milestones as [Milestone, Milestone];

function wish(changes: Partial<ProofWish> = {}): ProofWish {
  return {
    milestone: first,
    evidenceId: v7(),
    formId: v7(),
    link: "https://example.org/work",
    note: "",
    from: null,
    isShown: false,
    isRemoval: false,
    ...changes,
  };
}

async function current(user: ActingUser): Promise<Learner> {
  const learner = await loadLearner(user);
  if (!learner) throw new Error("the session of a test ended");
  return learner;
}

async function shownOf(user: ActingUser) {
  return foldEvents(backEndPath, (await current(user)).events).proofs;
}

test("a double click shows one proof with one event", async () => {
  const user = await makeLearner();
  const proof = wish();
  const learner = await current(user);
  const both = await Promise.all([changeProof(learner, proof), changeProof(learner, proof)]);
  expect(both.every(({ ok }) => ok)).toBe(true);
  expect((await current(user)).events).toHaveLength(1);
  expect((await shownOf(user)).get(first.id)?.evidenceId).toBe(proof.evidenceId);
});

test("a change keeps when the proof was first shown", async () => {
  const user = await makeLearner();
  const proof = wish();
  await changeProof(await current(user), proof);
  const before = (await shownOf(user)).get(first.id);
  await changeProof(await current(user), { ...proof, formId: v7(), note: "better" });
  expect((await shownOf(user)).get(first.id)).toEqual(before);
  expect(await loadProof(user, proof.evidenceId)).toMatchObject({ note: "better" });
});

test("a removal erases what was written, and the milestone shows none; sent twice it is the same", async () => {
  const user = await makeLearner();
  const proof = wish();
  await changeProof(await current(user), proof);
  const removal = { ...proof, formId: v7(), isRemoval: true };
  await changeProof(await current(user), removal);
  expect(await changeProof(await current(user), removal)).toMatchObject({ ok: true });
  expect((await shownOf(user)).has(first.id)).toBe(false);
  expect(await loadProof(user, proof.evidenceId)).toBeNull();
  expect((await current(user)).events).toHaveLength(2);
});

test("a form that names another milestone's proof changes nothing", async () => {
  const user = await makeLearner();
  const proof = wish();
  await changeProof(await current(user), proof);
  const crossed = wish({ milestone: second, evidenceId: proof.evidenceId, note: "other" });
  expect(await changeProof(await current(user), crossed)).toMatchObject({ ok: false, code: "elsewhere" });
  expect(await changeProof(await current(user), { ...crossed, isRemoval: true })).toMatchObject({ ok: false });
  expect(await loadProof(user, proof.evidenceId)).toMatchObject({ note: "" });
  expect([...(await shownOf(user)).keys()]).toEqual([first.id]);
});

test("somebody else's evidence id changes nothing of theirs", async () => {
  const [owner, other] = [await makeLearner(), await makeLearner()];
  const proof = wish();
  await changeProof(await current(owner), proof);
  await changeProof(await current(other), { ...proof, formId: v7(), isRemoval: true });
  await changeProof(await current(other), { ...proof, formId: v7(), note: "mine" });
  expect(await loadProof(owner, proof.evidenceId)).toMatchObject({ link: proof.link, note: "" });
  expect((await shownOf(owner)).get(first.id)?.evidenceId).toBe(proof.evidenceId);
});

test("an ended session saves nothing", async () => {
  const user = await makeLearner();
  const learner = await current(user);
  expect(await changeProof(null, wish())).toMatchObject({ ok: false, code: "signed-out" });
  expect(await changeProof({ ...learner, sessionEpoch: learner.sessionEpoch + 1 }, wish())).toMatchObject({
    ok: false,
    code: "signed-out",
  });
  expect(await shownOf(user)).toEqual(new Map());
});

test("a proof takes over evidence that a skill of the milestone has, as a copy", async () => {
  const user = await makeLearner();
  const evidence = { id: v7(), skill: "debugging", criterion: "", link: "https://example.org/bug", note: "Bisected" };
  await saveEvidence(user, { ...evidence, isShown: false });
  const proof = wish({ link: "", note: "", from: evidence.id });
  expect(await changeProof(await current(user), proof)).toMatchObject({ ok: true });
  await eraseEvidence(user, evidence.id);
  expect(await loadProof(user, proof.evidenceId)).toMatchObject({ link: evidence.link, note: evidence.note });
});

test("evidence of somebody else, or of another milestone, can't be taken over", async () => {
  const [user, other] = [await makeLearner(), await makeLearner()];
  const theirs = { id: v7(), skill: "debugging", criterion: "", link: "", note: "theirs", isShown: true };
  const elsewhere = { ...theirs, id: v7(), skill: "resilience-patterns" };
  await saveEvidence(other, theirs);
  await saveEvidence(user, elsewhere);
  for (const { id } of [theirs, elsewhere]) {
    const outcome = await changeProof(await current(user), wish({ link: "", note: "", from: id }));
    expect(outcome).toMatchObject({ ok: false, code: "gone" });
  }
  expect((await shownOf(user)).size).toBe(0);
});
