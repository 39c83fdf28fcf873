import { v7 } from "uuid";
import { expect, test } from "vitest";
import { pool } from "./client";
import { eraseEvidence } from "./erase-evidence";
import { type Evidence, loadEvidence } from "./load-evidence";
import { loadProof } from "./load-proof";
import { MOST_EVIDENCE_OF_SKILL, saveEvidence } from "./save-evidence";
import { saveProof } from "./save-proof";
import { makeLearner } from "./testing/people";

function written(changes: Partial<Evidence> = {}): Omit<Evidence, "createdAt"> {
  return {
    ...{
      id: v7(),
      skill: "debugging",
      criterion: "",
      link: "https://example.org/a?b=1#c",
      note: "Built with ‘care’; 日本\n",
    },
    ...{ isShown: false, ...changes },
  };
}

test("evidence is kept as it was written, hidden unless it says otherwise, and changed in place", async () => {
  const user = await makeLearner();
  const evidence = written({ criterion: "reproduce" });
  expect(await saveEvidence(user, evidence)).toBe("saved");
  const [first] = await loadEvidence(user, ["debugging"]);
  expect(first).toMatchObject({ ...evidence, isShown: false });
  expect(await saveEvidence(user, { ...evidence, criterion: "", note: "other", isShown: true })).toBe("saved");
  expect(await loadEvidence(user, ["debugging"])).toEqual([{ ...first, criterion: "", note: "other", isShown: true }]);
  expect(await loadEvidence(user, ["command-line"])).toEqual([]);
});

test("nobody else reads, changes or erases it", async () => {
  const [owner, other] = [await makeLearner(), await makeLearner()];
  const evidence = written();
  await saveEvidence(owner, evidence);
  const before = await loadEvidence(owner, ["debugging"]);
  expect(await loadEvidence(other, ["debugging"])).toEqual([]);
  expect(await eraseEvidence(other, evidence.id)).toBe(false);
  expect(await saveEvidence(other, { ...evidence, note: "mine", isShown: true })).toBe("saved");
  expect(await loadEvidence(owner, ["debugging"])).toEqual(before);
});

test("an ended session reads, keeps and erases nothing", async () => {
  const user = await makeLearner();
  const evidence = written();
  await saveEvidence(user, evidence);
  const ended = { ...user, sessionEpoch: 2 };
  expect(await saveEvidence(ended, written())).toBe("signed-out");
  expect(await eraseEvidence(ended, evidence.id)).toBe(false);
  expect(await loadEvidence(ended, ["debugging"])).toEqual([]);
  expect(await loadEvidence(user, ["debugging"])).toHaveLength(1);
});

test("what was erased is gone from the database, once; saving it again brings it back", async () => {
  const user = await makeLearner();
  const evidence = written();
  await saveEvidence(user, evidence);
  expect(await eraseEvidence(user, evidence.id)).toBe(true);
  expect(await eraseEvidence(user, evidence.id)).toBe(false);
  expect((await pool().query("SELECT 1 FROM evidence WHERE id = $1", [evidence.id])).rowCount).toBe(0);
  expect(await saveEvidence(user, evidence)).toBe("saved");
  expect(await loadEvidence(user, ["debugging"])).toMatchObject([evidence]);
});

test("a skill takes so many and no more, and those can still be changed", async () => {
  const user = await makeLearner();
  const all = Array.from({ length: MOST_EVIDENCE_OF_SKILL }, () => written());
  for (const each of all) expect(await saveEvidence(user, each)).toBe("saved");
  expect(await saveEvidence(user, written())).toBe("too-many");
  expect(await saveEvidence(user, written({ skill: "command-line" }))).toBe("saved");
  expect(await saveEvidence(user, { ...written(all[0]), note: "changed" })).toBe("saved");
});

test("a proof and the evidence of a skill never turn into each other", async () => {
  const user = await makeLearner();
  const evidence = written();
  await saveEvidence(user, evidence);
  const proof = { evidenceId: evidence.id, link: "", note: "a proof", isShown: true };
  expect(await saveProof(user, "first-program", proof)).toBe(false);
  expect(await loadEvidence(user, ["debugging"])).toMatchObject([evidence]);
  const other = v7();
  await saveProof(user, "first-program", { ...proof, evidenceId: other });
  expect(await saveEvidence(user, written({ id: other }))).toBe("too-many");
  expect(await eraseEvidence(user, other)).toBe(false);
  expect(await loadProof(user, other)).toMatchObject({ note: "a proof" });
});
