import { viewerOf } from "@/app/viewer";
import { GuideIndexPage } from "@/components/guide/guide-index-page";
import { guideIndexMetadata } from "@/components/guide/guide-metadata";
import { guideIndexThings } from "@/components/public-pages/page-things";
import { StructuredData } from "@/components/public-pages/structured-data";
import { backEndPath } from "@/lib/curriculum/back-end";

export const metadata = guideIndexMetadata(backEndPath);

/** The contents of the guide for everybody, built ahead. */
export default function Page() {
  return (
    <>
      <StructuredData things={guideIndexThings(backEndPath)} />
      <GuideIndexPage curriculum={backEndPath} viewer={viewerOf(null, Date.parse(backEndPath.revised))} />
    </>
  );
}
