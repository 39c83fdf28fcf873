import type { Metadata } from "next";
import { v7 } from "uuid";
import { planFor } from "@/app/plan-for";
import { PlanPage } from "@/components/plan/plan-page";
import { calendarToken } from "@/lib/auth/calendar-token";
import { requireLearner } from "@/lib/auth/current-learner";
import { backEndPath } from "@/lib/curriculum/back-end";
import { loadCalendarKey } from "@/lib/data";
import { environment } from "@/lib/server/environment";
import { paths } from "@/lib/shared/urls";
import { changeCalendar } from "./actions";

export const metadata: Metadata = {
  title: "Plan",
  description: "The way to your goal week by week, with a likely day for every milestone.",
};

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Page({ searchParams }: Props) {
  const parameters = await searchParams;
  const learner = await requireLearner(paths.plan);
  const key = await loadCalendarKey(learner);
  const address = key && `${environment().NEXTAUTH_URL}${paths.calendar(calendarToken(learner.userId, key))}`;
  return (
    <PlanPage
      curriculum={backEndPath}
      {...planFor(learner, parameters)}
      formId={v7()}
      last={parameters.last}
      calendar={{ address, action: changeCalendar }}
    />
  );
}
