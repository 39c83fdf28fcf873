import { viewerOf } from "@/app/viewer";
import { pathMetadata } from "@/components/path/path-metadata";
import { PathPage } from "@/components/path/path-page";
import { backEndPath } from "@/lib/curriculum/back-end";

export const dynamic = "force-static";

export const metadata = pathMetadata(backEndPath);

/** The path for everybody, built ahead. */
export default function Page() {
  return <PathPage curriculum={backEndPath} viewer={viewerOf(null, Date.parse(backEndPath.revised))} />;
}
