"use server";

import { refresh } from "next/cache";
import { type FormState, NOT_SAVED } from "@/components/ui/form-state";
import { actingUser, currentLearner } from "@/lib/auth/current-learner";
import { backEndPath } from "@/lib/curriculum/back-end";
import { attempt } from "@/lib/server/attempt";
import { ok } from "@/lib/shared/result";
import { addTime } from "./add-time";
import { changeEvidence } from "./change-evidence";
import { readEvidence } from "./read-evidence";
import { readTime } from "./read-time";

/** Notes time that was spent on a skill. */
export async function addTimeSpent(_state: FormState, form: FormData): Promise<FormState> {
  const found = await attempt(async () => ok(await currentLearner()));
  const learner = found.ok ? found.value : null;
  const read = readTime(backEndPath, form, Date.now(), learner?.settings.timeZone ?? "UTC");
  if ("refusal" in read) return read.refusal;
  const result = found.ok ? await attempt(() => addTime(learner, read.wish)) : found;
  if (!result.ok) return { message: result.code === "away" ? NOT_SAVED : result.message, values: read.wish.typed };
  refresh();
  return { isSaved: true, ...result.value };
}

/** Adds, changes or erases evidence of a skill. What was erased comes back with the answer, so that it can be undone. */
export async function submitEvidence(_state: FormState, form: FormData): Promise<FormState> {
  const read = readEvidence(backEndPath, form);
  if ("refusal" in read) return read.refusal;
  const { wish } = read;
  const result = await attempt(async () => changeEvidence(await actingUser(), wish));
  if (!result.ok) return { message: result.code === "away" ? NOT_SAVED : result.message, values: wish.typed };
  refresh();
  return { isSaved: true, message: result.value, ...(wish.isErasure && { values: wish.typed }) };
}
