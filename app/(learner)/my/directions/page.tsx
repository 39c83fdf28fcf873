import { viewerOf } from "@/app/viewer";
import type { SearchParameters } from "@/components/checklist/checklist-query";
import { directionsMetadata } from "@/components/directions/directions-metadata";
import { DirectionsPage } from "@/components/directions/directions-page";
import { readDirectionsQuery } from "@/components/directions/directions-query";
import { currentLearner } from "@/lib/auth/current-learner";
import { themeOfVisitor } from "@/lib/auth/theme";
import { backEndPath } from "@/lib/curriculum/back-end";

export const metadata = directionsMetadata(backEndPath);

/** The comparison that somebody asked for, or a learner's own. */
export default async function Page({ searchParams }: { searchParams: Promise<SearchParameters> }) {
  const query = readDirectionsQuery(backEndPath, await searchParams);
  const learner = await currentLearner();
  const theme = learner?.settings.theme ?? (await themeOfVisitor());
  return <DirectionsPage curriculum={backEndPath} viewer={viewerOf(learner)} query={query} theme={theme} />;
}
