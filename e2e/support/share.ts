// A learner who lets everybody see something.
import { randomUUID } from "node:crypto";
import type { APIRequestContext, APIResponse } from "@playwright/test";
import { sendForm } from "./forms";

/** A handle that nobody has yet. */
export function newHandle(): string {
  return `ada-${randomUUID().slice(0, 8)}`;
}

/** Chooses a handle and what is shown, as a browser without scripts does; the page is on unless `fields` say otherwise. */
export async function share(
  request: APIRequestContext,
  handle: string,
  fields: Readonly<Record<string, string | null>> = {},
): Promise<APIResponse> {
  const sent = { handle, on: "yes", shows: "skills", ...fields };
  return sendForm(request, { page: "/settings/public-page", holding: "Save public page", fields: sent });
}
