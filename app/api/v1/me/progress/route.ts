import type { NextRequest } from "next/server";
import { progressVersion, viewerOf } from "@/app/viewer";
import { pagePatch } from "@/components/live/page-patch";
import { currentLearner } from "@/lib/auth/current-learner";
import { backEndPath } from "@/lib/curriculum/back-end";
import { attempt } from "@/lib/server/attempt";
import { isKnown } from "@/lib/server/etag";
import { problem } from "@/lib/server/problem";
import { ok } from "@/lib/shared/result";

/** Where the learner stands, for a page that comes back into view. 304 while nothing was recorded since. */
export async function GET(request: NextRequest): Promise<Response> {
  const result = await attempt(async () => ok(await currentLearner()));
  if (!result.ok) return problem(result.code === "away" ? 503 : 500, result.code, result.message);
  if (!result.value) return problem(401, "signed-out", "Sign in first.");
  const viewer = viewerOf(result.value);
  const tag = progressVersion(viewer.events);
  const account = viewer.learner?.account ?? "";
  const headers = { ETag: tag, "Cache-Control": "private, no-cache", "Rungs-Account": account };
  if (isKnown(request, tag)) return new Response(null, { status: 304, headers });
  return Response.json(pagePatch(backEndPath, viewer), { headers });
}
