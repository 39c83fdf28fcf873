"use server";

import { refresh } from "next/cache";
import { type FormState, NOT_SAVED } from "@/components/ui/form-state";
import { currentLearner } from "@/lib/auth/current-learner";
import { backEndPath } from "@/lib/curriculum/back-end";
import { attempt } from "@/lib/server/attempt";
import { changeProof } from "./change-proof";
import { readProof } from "./read-proof";

/** Attaches, changes or removes the proof of a milestone. */
export async function submitProof(_state: FormState, form: FormData): Promise<FormState> {
  const read = readProof(backEndPath, form);
  if ("refusal" in read) return read.refusal;
  const { wish } = read;
  const result = await attempt(async () => changeProof(await currentLearner(), wish));
  if (!result.ok) {
    const message = result.code === "away" ? NOT_SAVED : result.message;
    const values = { link: wish.link, note: wish.note, from: wish.from ?? "", shown: wish.isShown ? "yes" : "" };
    return { message, values };
  }
  refresh();
  return { isSaved: true, message: wish.isRemoval ? "The proof is removed." : "The proof is saved." };
}
