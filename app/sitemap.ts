import type { MetadataRoute } from "next";
import { listPublicPages } from "@/components/public-pages/list-public-pages";
import { backEndPath } from "@/lib/curriculum/back-end";
import { siteAddress } from "@/lib/shared/site-address";

/** Made per request, because the address of the site is known only while it runs. */
export const dynamic = "force-dynamic";

/** Every public page, for search engines. */
export default function sitemap(): MetadataRoute.Sitemap {
  return listPublicPages(backEndPath).map(({ address }) => ({
    url: siteAddress(address),
    lastModified: backEndPath.revised,
  }));
}
