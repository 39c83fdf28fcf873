import type { NextRequest } from "next/server";
import { readBatch, STATUSES } from "@/app/api/v1/read-batch";
import { touchedSkills } from "@/app/api/v1/touched-skills";
import { viewOfEvents } from "@/app/viewer";
import { pagePatch } from "@/components/live/page-patch";
import { accountKey } from "@/lib/auth/account-key";
import { actingUser } from "@/lib/auth/current-learner";
import { backEndPath } from "@/lib/curriculum/back-end";
import { recordEvents } from "@/lib/data";
import { attempt } from "@/lib/server/attempt";
import { problem } from "@/lib/server/problem";
import { ok } from "@/lib/shared/result";
import { SIGNED_OUT } from "@/lib/shared/signed-out";

/**
 * Appends events: `{ events: [{ id, kind, …, occurredAt? }], sentAt?, show?, account? }`, at most 500; those of the
 * browser's page name the account that they are for. All are stored or none;
 * an id that is there already is left as it is and named under `known`. Answers when PostgreSQL has them, with what
 * changed on the ladder for the skills touched and those named in `show`.
 */
export async function POST(request: NextRequest): Promise<Response> {
  const user = await actingUser();
  if (!user) return problem(401, "signed-out", "Sign in first: nothing was saved.");
  const batch = await readBatch(backEndPath, request, Date.now());
  if (!batch.ok) return problem(STATUSES[batch.code], batch.code, batch.message);
  const { events, show, account } = batch.value;
  if (account !== undefined && account !== accountKey(user.userId)) {
    return problem(401, "signed-out", "Another account is signed in here now: nothing was saved.");
  }
  const result = await attempt(async () => ok(await recordEvents(user, backEndPath.id, events)));
  if (!result.ok) return problem(result.code === "away" ? 503 : 500, result.code, result.message);
  if (!result.value) return problem(401, "signed-out", SIGNED_OUT);
  const { recorded, known, events: all, settings } = result.value;
  const touched = new Set(show);
  for (const { payload } of events) for (const id of touchedSkills(backEndPath, payload, all)) touched.add(id);
  const view = viewOfEvents(all, settings);
  return Response.json(
    { recorded, known, patch: pagePatch(backEndPath, view, [...touched]) },
    { headers: { "Cache-Control": "no-store" } },
  );
}
