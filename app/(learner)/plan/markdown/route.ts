import { planFor } from "@/app/plan-for";
import { planMarkdown } from "@/components/plan/plan-markdown";
import { currentLearner } from "@/lib/auth/current-learner";
import { backEndPath } from "@/lib/curriculum/back-end";
import { seeOther } from "@/lib/server/see-other";
import { paths, signInThen } from "@/lib/shared/urls";

/** The plan as a Markdown file. */
export async function GET(): Promise<Response> {
  const learner = await currentLearner();
  if (!learner) return seeOther(signInThen(paths.plan));
  const { plan, stage } = planFor(learner);
  const goal = backEndPath.stageById.get(stage)?.title ?? "";
  return new Response(planMarkdown(backEndPath, { plan, goal }), {
    headers: {
      "Content-Type": "text/markdown; charset=utf-8",
      "Content-Disposition": 'attachment; filename="rungs-plan.md"',
      "Cache-Control": "private, no-store",
    },
  });
}
