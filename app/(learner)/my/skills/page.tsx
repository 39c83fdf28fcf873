import { viewerOf } from "@/app/viewer";
import { ChecklistPage } from "@/components/checklist/checklist-page";
import { readChecklistQuery, type SearchParameters } from "@/components/checklist/checklist-query";
import { checklistMetadata } from "@/components/checklist/metadata";
import { currentLearner } from "@/lib/auth/current-learner";
import { themeOfVisitor } from "@/lib/auth/theme";
import { backEndPath } from "@/lib/curriculum/back-end";

export const metadata = checklistMetadata;

export default async function MySkillsPage({ searchParams }: { searchParams: Promise<SearchParameters> }) {
  const query = readChecklistQuery(backEndPath, await searchParams);
  const learner = await currentLearner();
  const theme = learner?.settings.theme ?? (await themeOfVisitor());
  return <ChecklistPage viewer={viewerOf(learner)} query={query} theme={theme} />;
}
