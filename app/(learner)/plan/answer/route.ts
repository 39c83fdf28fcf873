import type { NextRequest } from "next/server";
import { v7 } from "uuid";
import { planFor } from "@/app/plan-for";
import { planAnswer } from "@/components/plan/plan-answer";
import { currentLearner } from "@/lib/auth/current-learner";
import { backEndPath } from "@/lib/curriculum/back-end";
import { attempt } from "@/lib/server/attempt";
import { problem } from "@/lib/server/problem";
import { ok } from "@/lib/shared/result";

/** The plan that the same query would show on the page, for pages that ask "what if" in place. */
export async function GET(request: NextRequest): Promise<Response> {
  const result = await attempt(async () => ok(await currentLearner()));
  if (!result.ok) return problem(result.code === "away" ? 503 : 500, result.code, result.message);
  if (!result.value) return problem(401, "signed-out", "Sign in first.");
  const { query, viewer, ...answer } = planFor(result.value, Object.fromEntries(request.nextUrl.searchParams));
  return Response.json(
    { answer: planAnswer(backEndPath, viewer, { ...answer, formId: v7() }).html, hoursError: query.hoursError ?? null },
    { headers: { "Cache-Control": "private, no-store" } },
  );
}
