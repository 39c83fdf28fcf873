import { viewerOf } from "@/app/viewer";
import { searchMetadata } from "@/components/find/search-metadata";
import { SearchPage } from "@/components/find/search-page";
import { backEndPath } from "@/lib/curriculum/back-end";

export const metadata = searchMetadata;

/** The search of a visitor who asked for nothing yet; with a query the twin answers. */
export default function Page() {
  const viewer = viewerOf(null, Date.parse(backEndPath.revised));
  return <SearchPage curriculum={backEndPath} viewer={viewer} query={{ words: "", kind: null }} />;
}
