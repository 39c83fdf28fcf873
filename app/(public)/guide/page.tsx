import { viewerOf } from "@/app/viewer";
import { GuideIndexPage } from "@/components/guide/guide-index-page";
import { guideIndexMetadata } from "@/components/guide/guide-metadata";
import { backEndPath } from "@/lib/curriculum/back-end";

export const metadata = guideIndexMetadata(backEndPath);

/** The contents of the guide for everybody, built ahead. */
export default function Page() {
  return <GuideIndexPage curriculum={backEndPath} viewer={viewerOf(null, Date.parse(backEndPath.revised))} />;
}
