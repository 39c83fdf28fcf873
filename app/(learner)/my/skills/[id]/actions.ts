"use server";

import { refresh } from "next/cache";
import { type FormState, NOT_SAVED } from "@/components/ui/form-state";
import { currentLearner } from "@/lib/auth/current-learner";
import { backEndPath } from "@/lib/curriculum/back-end";
import { attempt } from "@/lib/server/attempt";
import { ok } from "@/lib/shared/result";
import { addTime } from "./add-time";
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
