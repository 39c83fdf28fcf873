import type { Metadata } from "next";
import { viewerOf } from "@/app/viewer";
import { RefreshersPage } from "@/components/refreshers/refreshers-page";
import { requireLearner } from "@/lib/auth/current-learner";
import { paths } from "@/lib/shared/urls";

export const metadata: Metadata = {
  title: "Refreshers",
  description: "Which of the skills you have done are worth a minute's look now.",
};

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Page({ searchParams }: Props) {
  const [{ last }, learner] = await Promise.all([searchParams, requireLearner(paths.refreshers)]);
  return <RefreshersPage viewer={viewerOf(learner)} last={typeof last === "string" ? last : undefined} />;
}
