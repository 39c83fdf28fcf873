import { viewerOf } from "@/app/viewer";
import { IntroPage } from "@/components/placement/intro-page";
import { placementMetadata, placementPublicPage } from "@/components/placement/metadata";
import { placeThings } from "@/components/public-pages/page-things";
import { StructuredData } from "@/components/public-pages/structured-data";
import { backEndPath } from "@/lib/curriculum/back-end";

export const metadata = placementMetadata;

/** What a placement is, to a visitor; with answers in the address the twin goes on. */
export default function Page() {
  return (
    <>
      <StructuredData things={placeThings(backEndPath, placementPublicPage)} />
      <IntroPage curriculum={backEndPath} viewer={viewerOf(null, Date.parse(backEndPath.revised))} />
    </>
  );
}
