import { v7 } from "uuid";
import { expect, test } from "vitest";
import { pool } from "./client";
import { eraseProof } from "./erase-proof";
import { loadProof } from "./load-proof";
import { saveProof } from "./save-proof";
import { makeLearner } from "./testing/people";

const written = () => ({
  evidenceId: v7(),
  link: "https://example.org/a?b=1#c",
  note: "Built with ‘care’; 日本\n",
  isShown: true,
});

test("a proof is kept as it was written", async () => {
  const user = await makeLearner();
  const proof = written();
  expect(await saveProof(user, "tested-api", proof)).toBe(true);
  const loaded = await loadProof(user, proof.evidenceId);
  expect(loaded).toMatchObject(proof);
  expect(Math.abs((loaded?.createdAt ?? 0) - Date.now())).toBeLessThan(10_000);
});

test("sent again it changes the same row, and keeps when it was first given", async () => {
  const user = await makeLearner();
  const proof = written();
  await saveProof(user, "tested-api", proof);
  const first = await loadProof(user, proof.evidenceId);
  await saveProof(user, "tested-api", { ...proof, link: "", note: "only a note now" });
  expect(await loadProof(user, proof.evidenceId)).toEqual({ ...first, link: "", note: "only a note now" });
  expect(await countOf(proof.evidenceId)).toBe(1);
});

test("nobody else sees, changes or erases it", async () => {
  const [owner, other] = [await makeLearner(), await makeLearner()];
  const proof = written();
  await saveProof(owner, "tested-api", proof);
  const before = await loadProof(owner, proof.evidenceId);
  expect(await loadProof(other, proof.evidenceId)).toBeNull();
  await eraseProof(other, proof.evidenceId);
  await saveProof(other, "tested-api", { ...proof, note: "mine under the same id" });
  expect(await loadProof(owner, proof.evidenceId)).toEqual(before);
  expect((await loadProof(other, proof.evidenceId))?.note).toBe("mine under the same id");
});

test("an ended session keeps nothing", async () => {
  const user = await makeLearner();
  const proof = written();
  expect(await saveProof({ ...user, sessionEpoch: 2 }, "tested-api", proof)).toBe(false);
  expect(await countOf(proof.evidenceId)).toBe(0);
});

test("what was erased is gone from the database, and erasing twice is no fault", async () => {
  const user = await makeLearner();
  const proof = written();
  await saveProof(user, "tested-api", proof);
  await eraseProof(user, proof.evidenceId);
  await eraseProof(user, proof.evidenceId);
  expect(await loadProof(user, proof.evidenceId)).toBeNull();
  expect(await countOf(proof.evidenceId)).toBe(0);
});

async function countOf(id: string): Promise<number> {
  return (await pool().query("SELECT 1 FROM evidence WHERE id = $1", [id])).rowCount ?? 0;
}
