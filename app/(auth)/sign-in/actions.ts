"use server";

import { redirect } from "next/navigation";
import { type FormState, NOT_SAVED } from "@/components/ui/form-state";
import { checkSignIn } from "@/lib/auth/check-sign-in";
import { emailSchema } from "@/lib/auth/credentials-schema";
import { startSession } from "@/lib/auth/start-session";
import { attempt } from "@/lib/server/attempt";
import { safeReturn } from "@/lib/shared/urls";

/** Signs a person in and goes on to where they were going. */
export async function signIn(_state: FormState, form: FormData): Promise<FormState> {
  const typed = String(form.get("email") ?? "").slice(0, 400);
  const password = String(form.get("password") ?? "");
  const values = { email: typed };
  const email = emailSchema.safeParse(typed);
  const errors = {
    ...(!email.success && { email: email.error.issues[0]?.message ?? "Check the address." }),
    ...(password === "" && { password: "Type your password." }),
  };
  if (!email.success || password === "") return { errors, values };
  const result = await attempt(() => checkSignIn(email.data, password.slice(0, 1024)));
  if (!result.ok) return { message: result.code === "away" ? NOT_SAVED : result.message, values };
  await startSession(result.value);
  redirect(safeReturn(form.get("then")));
}
