"use server";

import { refresh } from "next/cache";
import { type FormState, NOT_SAVED } from "@/components/ui/form-state";
import { newCalendarKey } from "@/lib/auth/calendar-token";
import { actingUser } from "@/lib/auth/current-learner";
import { saveCalendarKey } from "@/lib/data";
import { attempt } from "@/lib/server/attempt";
import { ok, refused } from "@/lib/shared/result";
import { SIGNED_OUT } from "@/lib/shared/signed-out";

/** Gives the learner's calendar a new address, or takes the one it has away. */
export async function changeCalendar(_state: FormState, form: FormData): Promise<FormState> {
  const isRemoval = form.get("calendar") === "off";
  const result = await attempt(async () => {
    const user = await actingUser();
    const isSaved = user && (await saveCalendarKey(user, isRemoval ? null : newCalendarKey()));
    return isSaved ? ok(null) : refused("signed-out", SIGNED_OUT);
  });
  if (!result.ok) return { message: result.code === "away" ? NOT_SAVED : result.message };
  refresh();
  const message = isRemoval ? "The address no longer works." : "This is the address of your calendar.";
  return { isSaved: true, message };
}
