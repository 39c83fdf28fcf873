"use server";

import { refresh } from "next/cache";
import { type FormState, NOT_SAVED } from "@/components/ui/form-state";
import { currentLearner } from "@/lib/auth/current-learner";
import { backEndPath } from "@/lib/curriculum/back-end";
import { eraseProof, type Learner, recordEvents, saveProof } from "@/lib/data";
import { foldEvents } from "@/lib/learning/fold-events";
import { attempt } from "@/lib/server/attempt";
import { deriveEventId } from "@/lib/server/derive-event-id";
import { ok, type Result, refused } from "@/lib/shared/result";
import { type ProofWish, readProof } from "./read-proof";

type Outcome = Result<null, "signed-out" | "elsewhere">;

/** Attaches, changes or removes the proof of a milestone. */
export async function changeProof(_state: FormState, form: FormData): Promise<FormState> {
  const read = readProof(backEndPath, form);
  if ("refusal" in read) return read.refusal;
  const { wish } = read;
  const values = { link: wish.link, note: wish.note };
  const result = await attempt(() => carryOut(wish));
  if (!result.ok) return { message: result.code === "away" ? NOT_SAVED : result.message, values };
  refresh();
  return { isSaved: true, message: wish.isRemoval ? "The proof is removed." : "The proof is saved." };
}

async function carryOut(wish: ProofWish): Promise<Outcome> {
  const learner = await currentLearner();
  if (!learner) return signedOut();
  const { proofs } = foldEvents(backEndPath, learner.events);
  const belongsElsewhere = [...proofs].some(
    ([milestone, { evidenceId }]) => evidenceId === wish.evidenceId && milestone !== wish.milestone.id,
  );
  if (belongsElsewhere) return refused("elsewhere", "This form is of another milestone. Load the page again.");
  if (wish.isRemoval) return remove(learner, wish);
  const isShown = proofs.get(wish.milestone.id)?.evidenceId === wish.evidenceId;
  return save(learner, wish, isShown);
}

/** The row first: an event that shows a proof must never point at nothing. */
async function save(learner: Learner, wish: ProofWish, isShown: boolean): Promise<Outcome> {
  if (!(await saveProof(learner, wish.milestone.id, wish))) return signedOut();
  return isShown ? ok(null) : say(learner, wish, wish.evidenceId);
}

/** The event first, for the same reason; the row is erased again by a second try. */
async function remove(learner: Learner, wish: ProofWish): Promise<Outcome> {
  const said = await say(learner, wish, null);
  if (said.ok) await eraseProof(learner, wish.evidenceId);
  return said;
}

async function say(learner: Learner, { milestone, formId }: ProofWish, evidence: string | null): Promise<Outcome> {
  const id = deriveEventId(formId, `proof:${milestone.id}:${evidence ?? "none"}`);
  const payload = { kind: "milestone.proofShown", milestone: milestone.id, evidence } as const;
  const recorded = await recordEvents(learner, backEndPath.id, [{ id, payload, agoMilliseconds: 0 }]);
  return recorded ? ok(null) : signedOut();
}

function signedOut(): Outcome {
  return refused("signed-out", "Your session has ended: nothing was saved. Sign in again.");
}
