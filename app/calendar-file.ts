import { planCalendar } from "@/components/plan/plan-calendar";
import { backEndPath } from "@/lib/curriculum/back-end";
import { environment } from "@/lib/server/environment";
import type { PlanFor } from "./plan-for";

/** A plan as the answer that calendar programs read. */
export function calendarFile({ plan, stage, viewer }: PlanFor): Response {
  const goal = backEndPath.stageById.get(stage)?.title ?? "";
  const origin = new URL(environment().NEXTAUTH_URL).origin;
  return new Response(planCalendar(backEndPath, { plan, goal, origin, now: viewer.now }), {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'attachment; filename="rungs-plan.ics"',
      "Cache-Control": "private, no-store",
      "X-Robots-Tag": "noindex",
    },
  });
}
