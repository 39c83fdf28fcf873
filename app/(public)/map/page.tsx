import { viewerOf } from "@/app/viewer";
import { mapMetadata, mapPublicPage } from "@/components/map/map-metadata";
import { MapPage } from "@/components/map/map-page";
import { placeThings } from "@/components/public-pages/page-things";
import { StructuredData } from "@/components/public-pages/structured-data";
import { backEndPath } from "@/lib/curriculum/back-end";

export const metadata = mapMetadata(backEndPath);

/** The map as everybody sees it, with nothing chosen; with a query the twin answers. */
export default function Page() {
  return (
    <>
      <StructuredData things={placeThings(backEndPath, mapPublicPage(backEndPath))} />
      <MapPage viewer={viewerOf(null, Date.parse(backEndPath.revised))} focus={null} />
    </>
  );
}
