import type { Metadata } from "next";
import { viewerOf } from "@/app/viewer";
import { TodayPage } from "@/components/today/today-page";
import { requireLearner } from "@/lib/auth/current-learner";
import { paths } from "@/lib/shared/urls";

export const metadata: Metadata = {
  title: "Today",
  description: "The next skill to learn, the milestone it belongs to, and why.",
};

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Today({ searchParams }: Props) {
  const [{ last }, learner] = await Promise.all([searchParams, requireLearner(paths.today)]);
  return <TodayPage viewer={viewerOf(learner)} last={typeof last === "string" ? last : undefined} />;
}
