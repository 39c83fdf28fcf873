import { redirect } from "next/navigation";
import { viewerOf } from "@/app/viewer";
import type { SearchParameters } from "@/components/checklist/checklist-query";
import { cellIdOf } from "@/components/map/map-cells";
import { mapMetadata } from "@/components/map/map-metadata";
import { MapPage } from "@/components/map/map-page";
import { currentLearner } from "@/lib/auth/current-learner";
import { themeOfVisitor } from "@/lib/auth/theme";
import { backEndPath } from "@/lib/curriculum/back-end";
import { paths } from "@/lib/shared/urls";

export const metadata = mapMetadata(backEndPath);

/** The map of a learner, or with the lines of the skill that somebody asked for. */
export default async function Page({ searchParams }: { searchParams: Promise<SearchParameters> }) {
  const query = await searchParams;
  const [asked = ""] = [query.focus ?? []].flat();
  const focus = cellIdOf(backEndPath, asked);
  // The form can't name the place on the page: it has to be led there.
  if (query.to !== undefined && focus !== null) redirect(paths.mapOf(focus));
  const learner = await currentLearner();
  const theme = learner?.settings.theme ?? (await themeOfVisitor());
  return <MapPage viewer={viewerOf(learner)} focus={focus} theme={theme} />;
}
