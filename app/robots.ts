import type { MetadataRoute } from "next";
import { siteAddress } from "@/lib/shared/site-address";
import { paths } from "@/lib/shared/urls";

/** Made per request, because the address of the site is known only while it runs. */
export const dynamic = "force-dynamic";

/** What belongs to a learner or only acts, and pages that a query makes endless. */
const PRIVATE = [
  paths.today,
  paths.plan,
  paths.progressPage,
  paths.refreshers,
  paths.history,
  paths.settings,
  paths.publicPage,
  paths.welcome,
  paths.signIn,
  paths.signUp,
  paths.signOut,
  paths.record,
  paths.placementReview,
  "/api/",
  "/calendar/",
  "/panel/",
  "/problem/",
  "/resources/",
  `${paths.skills}?`,
  `${paths.directions}?`,
  `${paths.placement}?`,
];

/** What search engines may read, and where they find a list of it. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", disallow: PRIVATE }, sitemap: siteAddress("/sitemap.xml") };
}
