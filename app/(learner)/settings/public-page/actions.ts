"use server";

import { refresh } from "next/cache";
import { type FormState, NOT_SAVED } from "@/components/ui/form-state";
import { actingUser } from "@/lib/auth/current-learner";
import { savePublicPage } from "@/lib/data";
import { attempt } from "@/lib/server/attempt";
import { refused } from "@/lib/shared/result";
import { SIGNED_OUT } from "@/lib/shared/signed-out";
import { readPublicPage } from "./read-public-page";

/** Saves the handle, whether the page is on, and what it shows. What was chosen stays when it is refused. */
export async function submitPublicPage(_state: FormState, form: FormData): Promise<FormState> {
  const { page, values, refusal } = readPublicPage(form);
  if (refusal) return refusal;
  const result = await attempt(async () => {
    const user = await actingUser();
    if (!user) return refused("signed-out", SIGNED_OUT);
    return savePublicPage(user, page);
  });
  if (result.ok) {
    refresh();
    return { isSaved: true, message: page.isOn ? "Your page is on." : "Your page is off: nobody sees it." };
  }
  if (result.code === "taken" || result.code === "too-soon") return { errors: { handle: result.message }, values };
  return { message: result.code === "away" ? NOT_SAVED : result.message, values };
}
