"use server";

import { revalidatePath } from "next/cache";
import { cookies } from "next/headers";
import { z } from "zod";
import { type FormState, NOT_SAVED } from "@/components/ui/form-state";
import { checkPasswordOf } from "@/lib/auth/check-password-of";
import { nameSchema } from "@/lib/auth/credentials-schema";
import { actingUser, currentLearner } from "@/lib/auth/current-learner";
import { hashPassword } from "@/lib/auth/password-hash";
import { passwordProblem } from "@/lib/auth/password-rules";
import { startSession } from "@/lib/auth/start-session";
import { THEME_COOKIE } from "@/lib/auth/theme";
import { RESOURCE_KINDS } from "@/lib/curriculum/curriculum";
import { changePassword, type Settings, saveSettings } from "@/lib/data";
import { attempt } from "@/lib/server/attempt";
import { isHttps } from "@/lib/server/environment";
import { isTimeZone } from "@/lib/shared/dates";
import { ok, type Result, refused } from "@/lib/shared/result";
import { SIGNED_OUT } from "@/lib/shared/signed-out";
import { paths } from "@/lib/shared/urls";

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Which resources come first. */
export async function saveResources(_state: FormState, form: FormData): Promise<FormState> {
  const cost = z.enum(["any", "free-first", "free-only"]).safeParse(form.get("cost"));
  if (!cost.success) return { errors: { cost: "Choose one of the three." } };
  const kinds = RESOURCE_KINDS.filter((kind) => form.getAll("kind").includes(kind));
  return saved(await store({ resourceCost: cost.data, resourceKinds: kinds }));
}

/** Whether done skills come up for a look again. */
export async function saveRefreshers(_state: FormState, form: FormData): Promise<FormState> {
  const refreshers = z.enum(["on", "off"]).safeParse(form.get("refreshers"));
  if (!refreshers.success) return { errors: { "has-refreshers": "Choose one of the two." } };
  return saved(await store({ hasRefreshers: refreshers.data === "on" }));
}

/** Whether pages listen to single keys. */
export async function saveKeys(_state: FormState, form: FormData): Promise<FormState> {
  const keys = z.enum(["on", "off"]).safeParse(form.get("keys"));
  if (!keys.success) return { errors: { "has-keys": "Choose one of the two." } };
  return saved(await store({ hasKeys: keys.data === "on" }));
}

/** Light, dark, or as the system has it; for this browser too, so that signed-out pages look alike. */
export async function saveLook(_state: FormState, form: FormData): Promise<FormState> {
  const theme = z.enum(["system", "light", "dark"]).safeParse(form.get("theme"));
  if (!theme.success) return { errors: { theme: "Choose one of the three." } };
  const result = await store({ theme: theme.data, hasMotion: form.get("motion") !== "none" });
  const maxAge = theme.data === "system" ? 0 : YEAR_SECONDS;
  if (result.ok) {
    (await cookies()).set(THEME_COOKIE, theme.data, {
      sameSite: "lax",
      secure: isHttps(),
      path: "/",
      maxAge,
      httpOnly: true,
    });
  }
  return saved(result);
}

/** What the page calls the learner, and where their days begin. */
export async function saveProfile(_state: FormState, form: FormData): Promise<FormState> {
  const values = {
    name: String(form.get("name") ?? "").slice(0, 400),
    timeZone: String(form.get("timeZone") ?? "")
      .trim()
      .slice(0, 64),
  };
  const name = nameSchema.safeParse(values.name);
  const errors = {
    ...(!name.success && { name: name.error.issues[0]?.message ?? "Check the name." }),
    ...(!isTimeZone(values.timeZone) && { timeZone: "A time zone such as Europe/Berlin." }),
  };
  if (!name.success || Object.keys(errors).length > 0) return { errors, values };
  return { ...saved(await store({ name: name.data, timeZone: values.timeZone })), values };
}

/** A new password ends every other session; this browser gets a fresh one. */
export async function savePassword(_state: FormState, form: FormData): Promise<FormState> {
  const current = String(form.get("current") ?? "");
  const fresh = String(form.get("fresh") ?? "");
  const result = await attempt(async () => {
    const learner = await currentLearner();
    if (!learner) return refused("signed-out", SIGNED_OUT);
    const weak = passwordProblem(fresh, learner);
    if (weak) return refused("fresh", weak);
    const checked = await checkPasswordOf(learner, current);
    if (!checked.ok) return checked;
    const changed = await changePassword(learner, await hashPassword(fresh), true);
    return changed ? ok(changed) : refused("signed-out", SIGNED_OUT);
  });
  if (result.ok) {
    await startSession(result.value);
    return { isSaved: true };
  }
  if (result.code === "fresh" || result.code === "current") return { errors: { [result.code]: result.message } };
  return { message: result.code === "away" ? NOT_SAVED : result.message };
}

async function store(changes: Partial<Settings & { name: string }>): Promise<Result<null>> {
  return attempt(async () => {
    const user = await actingUser();
    if (!user || !(await saveSettings(user, changes))) return refused("signed-out", SIGNED_OUT);
    // The answer brings the page along as it looks now: its theme, the name in its header.
    revalidatePath(paths.settings);
    return ok(null);
  });
}

function saved(result: Result<null>): FormState {
  if (result.ok) return { isSaved: true };
  return { message: result.code === "away" ? NOT_SAVED : result.message };
}
