import { listPublicPages } from "@/components/public-pages/list-public-pages";
import type { PublicPage } from "@/components/public-pages/public-page";
import { backEndPath } from "@/lib/curriculum/back-end";
import { paths } from "@/lib/shared/urls";

let pages: ReadonlyMap<string, PublicPage> | undefined;

/** The public page whose picture has an address of these segments; nothing for any other address. */
export function pageOfPicture(segments: readonly string[]): PublicPage | undefined {
  pages ??= new Map(listPublicPages(backEndPath).map((page) => [paths.picture(page.address), page]));
  return pages.get(`/pictures/${segments.join("/")}`);
}
