import { viewerOf } from "@/app/viewer";
import { directionsMetadata, directionsPublicPage } from "@/components/directions/directions-metadata";
import { DirectionsPage } from "@/components/directions/directions-page";
import { readDirectionsQuery } from "@/components/directions/directions-query";
import { placeThings } from "@/components/public-pages/page-things";
import { StructuredData } from "@/components/public-pages/structured-data";
import { backEndPath } from "@/lib/curriculum/back-end";

export const metadata = directionsMetadata(backEndPath);

/** The comparison of a visitor who asked for nothing in particular; with a query the twin answers. */
export default function Page() {
  const viewer = viewerOf(null, Date.parse(backEndPath.revised));
  return (
    <>
      <StructuredData things={placeThings(backEndPath, directionsPublicPage(backEndPath))} />
      <DirectionsPage curriculum={backEndPath} viewer={viewer} query={readDirectionsQuery(backEndPath, {})} />
    </>
  );
}
