import type { Metadata } from "next";
import { viewerOf } from "@/app/viewer";
import { ProgressPage } from "@/components/progress/progress-page";
import { readRange } from "@/components/progress/progress-range";
import { requireLearner } from "@/lib/auth/current-learner";
import { paths } from "@/lib/shared/urls";

export const metadata: Metadata = {
  title: "Progress",
  description: "Skills settled, milestones reached, the days you studied, and when the next milestones are likely.",
};

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Progress({ searchParams }: Props) {
  const [{ range }, learner] = await Promise.all([searchParams, requireLearner(paths.progressPage)]);
  return <ProgressPage viewer={viewerOf(learner)} range={readRange(range)} />;
}
