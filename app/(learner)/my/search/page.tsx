import type { Metadata } from "next";
import { viewerOf } from "@/app/viewer";
import type { SearchParameters } from "@/components/checklist/checklist-query";
import { readFindQuery } from "@/components/find/find-query";
import { searchMetadata } from "@/components/find/search-metadata";
import { SearchPage } from "@/components/find/search-page";
import { currentLearner } from "@/lib/auth/current-learner";
import { themeOfVisitor } from "@/lib/auth/theme";
import { backEndPath } from "@/lib/curriculum/back-end";

type Props = { searchParams: Promise<SearchParameters> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { words } = readFindQuery(await searchParams);
  return words === "" ? searchMetadata : { ...searchMetadata, title: `Search: ${words}` };
}

/** The results that somebody asked for, with a learner's states. */
export default async function Page({ searchParams }: Props) {
  const query = readFindQuery(await searchParams);
  const learner = await currentLearner();
  const theme = learner?.settings.theme ?? (await themeOfVisitor());
  return <SearchPage curriculum={backEndPath} viewer={viewerOf(learner)} query={query} theme={theme} />;
}
