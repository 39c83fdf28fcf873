"use server";

import { redirect } from "next/navigation";
import { actingUser } from "@/lib/auth/current-learner";
import { stopSharing } from "@/lib/data";
import { attempt } from "@/lib/server/attempt";
import { ok } from "@/lib/shared/result";
import { paths } from "@/lib/shared/urls";

/** Turns the learner's public page off, and leads to where it is said and turned on again. */
export async function stopSharingNow(): Promise<void> {
  await attempt(async () => {
    const user = await actingUser();
    return ok(user !== null && (await stopSharing(user)));
  });
  redirect(paths.publicPage);
}
