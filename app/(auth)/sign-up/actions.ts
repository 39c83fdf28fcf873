"use server";

import { redirect } from "next/navigation";
import { type FormState, NOT_SAVED } from "@/components/ui/form-state";
import { emailSchema, nameSchema } from "@/lib/auth/credentials-schema";
import { passwordProblem } from "@/lib/auth/password-rules";
import { signUp } from "@/lib/auth/sign-up";
import { startSession } from "@/lib/auth/start-session";
import { attempt } from "@/lib/server/attempt";
import { isTimeZone } from "@/lib/shared/dates";
import { paths, safeReturn } from "@/lib/shared/urls";

/** Creates an account, signs it in, and goes on to choose a goal. */
export async function createAccount(_state: FormState, form: FormData): Promise<FormState> {
  const values = {
    name: String(form.get("name") ?? "").slice(0, 400),
    email: String(form.get("email") ?? "").slice(0, 400),
  };
  const password = String(form.get("password") ?? "");
  const name = nameSchema.safeParse(values.name);
  const email = emailSchema.safeParse(values.email);
  const weak = passwordProblem(password, values);
  if (!name.success || !email.success || weak) {
    const errors = {
      ...(!name.success && { name: name.error.issues[0]?.message ?? "Check the name." }),
      ...(!email.success && { email: email.error.issues[0]?.message ?? "Check the address." }),
      ...(weak && { password: weak }),
    };
    return { errors, values };
  }
  const zone = String(form.get("timeZone") ?? "");
  const timeZone = zone.length <= 64 && isTimeZone(zone) ? zone : "UTC";
  const result = await attempt(() => signUp({ name: name.data, email: email.data, password, timeZone }));
  if (!result.ok) return { message: result.code === "away" ? NOT_SAVED : result.message, values };
  await startSession(result.value);
  redirect(`${paths.welcome}?then=${encodeURIComponent(safeReturn(form.get("then")))}`);
}
