import { viewerOf } from "@/app/viewer";
import { pathMetadata } from "@/components/path/path-metadata";
import { PathPage } from "@/components/path/path-page";
import { currentLearner } from "@/lib/auth/current-learner";
import { backEndPath } from "@/lib/curriculum/back-end";

export const metadata = pathMetadata(backEndPath);

/** The path with one's own place on it. */
export default async function Page() {
  return <PathPage curriculum={backEndPath} viewer={viewerOf(await currentLearner())} />;
}
