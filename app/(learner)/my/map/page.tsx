import { viewerOf } from "@/app/viewer";
import type { SearchParameters } from "@/components/checklist/checklist-query";
import { cellIdOf } from "@/components/map/map-cells";
import { mapMetadata } from "@/components/map/map-metadata";
import { MapPage } from "@/components/map/map-page";
import { currentLearner } from "@/lib/auth/current-learner";
import { themeOfVisitor } from "@/lib/auth/theme";
import { backEndPath } from "@/lib/curriculum/back-end";

export const metadata = mapMetadata(backEndPath);

/** The map of a learner, or with the lines of the skill that somebody asked for. */
export default async function Page({ searchParams }: { searchParams: Promise<SearchParameters> }) {
  const [asked = ""] = [(await searchParams).focus ?? []].flat();
  const learner = await currentLearner();
  const theme = learner?.settings.theme ?? (await themeOfVisitor());
  return <MapPage viewer={viewerOf(learner)} focus={cellIdOf(backEndPath, asked)} theme={theme} />;
}
