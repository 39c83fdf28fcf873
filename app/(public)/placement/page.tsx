import { viewerOf } from "@/app/viewer";
import { IntroPage } from "@/components/placement/intro-page";
import { placementMetadata } from "@/components/placement/metadata";
import { backEndPath } from "@/lib/curriculum/back-end";

export const metadata = placementMetadata;

/** What a placement is, to a visitor; with answers in the address the twin goes on. */
export default function Page() {
  return <IntroPage curriculum={backEndPath} viewer={viewerOf(null, Date.parse(backEndPath.revised))} />;
}
