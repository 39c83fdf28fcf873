import { viewerOf } from "@/app/viewer";
import { pathFigures } from "@/components/path/path-figures";
import { pathMetadata } from "@/components/path/path-metadata";
import { PathPage } from "@/components/path/path-page";
import { pathThings } from "@/components/public-pages/page-things";
import { StructuredData } from "@/components/public-pages/structured-data";
import { backEndPath } from "@/lib/curriculum/back-end";

export const dynamic = "force-static";

export const metadata = pathMetadata(backEndPath);

/** The path for everybody, built ahead. */
export default function Page() {
  const viewer = viewerOf(null, Date.parse(backEndPath.revised));
  return (
    <>
      <StructuredData things={pathThings(backEndPath, pathFigures(backEndPath, viewer).core.hours)} />
      <PathPage curriculum={backEndPath} viewer={viewer} />
    </>
  );
}
