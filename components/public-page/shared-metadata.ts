import type { Metadata } from "next";
import type { Curriculum } from "@/lib/curriculum/curriculum";
import { paths } from "@/lib/shared/urls";
import type { SharedView } from "./shared-view";
import { headline, shortStanding } from "./shared-words";

/** Title, description and picture of a public page; search engines stay away unless the learner lets them in. */
export function sharedMetadata(curriculum: Curriculum, view: SharedView): Metadata {
  const title = `${view.name}’s ladder`;
  const description = `${headline(curriculum, view)}: ${shortStanding(curriculum, view)}. Self-reported.`;
  const url = paths.sharedPage(view.handle);
  const images = [{ url: paths.sharedCard(view.handle, "png"), width: 1200, height: 630, alt: description }];
  return {
    title,
    description,
    alternates: { canonical: url },
    robots: view.isListed ? undefined : { index: false, follow: false },
    openGraph: { title, description, url, siteName: "Rungs", type: "profile", images },
    twitter: { card: "summary_large_image" },
  };
}
