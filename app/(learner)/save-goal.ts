"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { type FormState, NOT_SAVED } from "@/components/ui/form-state";
import { actingUser } from "@/lib/auth/current-learner";
import { backEndPath } from "@/lib/curriculum/back-end";
import { recordEvents } from "@/lib/data";
import { HOURS_PROBLEM, readHoursPerWeek } from "@/lib/learning/hours-per-week";
import { attempt } from "@/lib/server/attempt";
import { deriveEventId } from "@/lib/server/derive-event-id";
import { ok, refused } from "@/lib/shared/result";
import { SIGNED_OUT } from "@/lib/shared/signed-out";
import { paths, safeReturn } from "@/lib/shared/urls";

/** Sets the goal. From the welcome page it goes on to where the person was going. */
export async function saveGoal(_state: FormState, form: FormData): Promise<FormState> {
  const stage = String(form.get("stage") ?? "");
  const typed = String(form.get("hoursPerWeek") ?? "")
    .trim()
    .slice(0, 20);
  const values = { stage: stage.slice(0, 80), hoursPerWeek: typed };
  const hoursPerWeek = readHoursPerWeek(typed);
  const errors = {
    ...(!backEndPath.stageById.has(stage) && { stage: "Choose where you are heading." }),
    ...(hoursPerWeek === null && { hoursPerWeek: HOURS_PROBLEM }),
  };
  if (hoursPerWeek === null || Object.keys(errors).length > 0) return { errors, values };
  const result = await attempt(async () => {
    const user = await actingUser();
    const payload = { kind: "goal.set", stage, hoursPerWeek } as const;
    const id = deriveEventId(String(form.get("form") ?? ""), `goal ${stage} ${hoursPerWeek}`);
    const recorded = user && (await recordEvents(user, backEndPath.id, [{ id, payload, agoMilliseconds: 0 }]));
    return recorded ? ok(null) : refused("signed-out", SIGNED_OUT);
  });
  if (!result.ok) return { message: result.code === "away" ? NOT_SAVED : result.message, values };
  if (form.has("then")) redirect(safeReturn(form.get("then")));
  // A form of a new name, so that what was the goal before can be chosen again; and what is kept besides shows.
  revalidatePath(paths.settings);
  return { isSaved: true, values };
}
