import { backEndPath } from "@/lib/curriculum/back-end";
import { skillsOf } from "@/lib/curriculum/skills-of";
import { eraseProof, type Learner, loadEvidence, recordEvents, saveProof } from "@/lib/data";
import { foldEvents } from "@/lib/learning/progress/fold-events";
import { deriveEventId } from "@/lib/server/derive-event-id";
import { ok, type Result, refused } from "@/lib/shared/result";
import { SIGNED_OUT } from "@/lib/shared/signed-out";
import type { ProofWish } from "./read-proof";

export type ProofOutcome = Result<null, "signed-out" | "elsewhere" | "gone">;

/** Shows, changes or removes a learner's proof of a milestone. The same wish twice is one change. */
export async function changeProof(learner: Learner | null, wish: ProofWish): Promise<ProofOutcome> {
  if (!learner) return signedOut();
  const { proofs } = foldEvents(backEndPath, learner.events);
  const belongsElsewhere = [...proofs].some(
    ([milestone, { evidenceId }]) => evidenceId === wish.evidenceId && milestone !== wish.milestone.id,
  );
  if (belongsElsewhere) return refused("elsewhere", "This form is of another milestone. Load the page again.");
  if (wish.isRemoval) return remove(learner, wish);
  const filled = wish.from === null ? wish : await fillFrom(learner, wish, wish.from);
  if (!filled) return refused("gone", "The evidence you chose is not there any more. Give a link or a note.");
  return save(learner, filled, proofs.get(wish.milestone.id)?.evidenceId === wish.evidenceId);
}

/** The proof gets a copy: the skill's evidence can then be changed and erased without it. */
async function fillFrom(learner: Learner, wish: ProofWish, from: string): Promise<ProofWish | null> {
  const evidence = await loadEvidence(learner, skillsOf(backEndPath, wish.milestone));
  const chosen = evidence.find(({ id }) => id === from);
  return chosen ? { ...wish, link: chosen.link, note: chosen.note } : null;
}

/** The row first: an event that shows a proof must never point at nothing. */
async function save(learner: Learner, wish: ProofWish, isShown: boolean): Promise<ProofOutcome> {
  if (!(await saveProof(learner, wish.milestone.id, wish))) return signedOut();
  return isShown ? ok(null) : say(learner, wish, wish.evidenceId);
}

/** The event first, for the same reason; should the erasing fail, the next try does it. */
async function remove(learner: Learner, wish: ProofWish): Promise<ProofOutcome> {
  const said = await say(learner, wish, null);
  if (said.ok) await eraseProof(learner, wish.evidenceId);
  return said;
}

async function say(learner: Learner, { milestone, formId }: ProofWish, evidence: string | null): Promise<ProofOutcome> {
  const id = deriveEventId(formId, `proof:${milestone.id}:${evidence ?? "none"}`);
  const payload = { kind: "milestone.proofShown", milestone: milestone.id, evidence } as const;
  const recorded = await recordEvents(learner, backEndPath.id, [{ id, payload, agoMilliseconds: 0 }]);
  return recorded ? ok(null) : signedOut();
}

function signedOut(): ProofOutcome {
  return refused("signed-out", SIGNED_OUT);
}
