import { viewerOf } from "@/app/viewer";
import { IntroPage } from "@/components/placement/intro-page";
import { reviewMetadata } from "@/components/placement/metadata";
import { backEndPath } from "@/lib/curriculum/back-end";

export const metadata = reviewMetadata;

/** Without answers there is nothing to look at: where they begin. */
export default function Page() {
  return <IntroPage curriculum={backEndPath} viewer={viewerOf(null, Date.parse(backEndPath.revised))} />;
}
