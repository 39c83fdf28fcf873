import { calendarFile } from "@/app/calendar-file";
import { planFor } from "@/app/plan-for";
import { currentLearner } from "@/lib/auth/current-learner";
import { seeOther } from "@/lib/server/see-other";
import { paths, signInThen } from "@/lib/shared/urls";

/** The plan as a calendar file, as it is now. */
export async function GET(): Promise<Response> {
  const learner = await currentLearner();
  return learner ? calendarFile(planFor(learner)) : seeOther(signInThen(paths.plan));
}
