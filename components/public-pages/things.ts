// The things of schema.org that several pages are made of.
import type { Curriculum } from "@/lib/curriculum/curriculum";
import { siteAddress } from "@/lib/shared/site-address";
import { paths } from "@/lib/shared/urls";
import { PICTURE_SIZE, type PublicPage } from "./public-page";
import type { Thing } from "./structured-data";

const PUBLISHER: Thing = { "@type": "Organization", name: "Rungs" };

/** What every page of the path is part of. */
export function courseOf({ title, summary }: Curriculum): Thing {
  return {
    "@type": "Course",
    "@id": `${siteAddress(paths.path)}#course`,
    name: `${title} path`,
    description: summary,
    url: siteAddress(paths.path),
    provider: PUBLISHER,
    isAccessibleForFree: true,
    inLanguage: "en",
    license: "https://creativecommons.org/licenses/by/4.0/",
  };
}

/** What is the same of every page: its address, name, description, picture and day. */
export function pageThing(type: string, { revised }: Curriculum, page: PublicPage): Thing {
  return {
    "@type": type,
    name: page.title,
    description: page.description,
    url: siteAddress(page.address),
    image: { "@type": "ImageObject", url: siteAddress(paths.picture(page.address)), ...PICTURE_SIZE },
    inLanguage: "en",
    isAccessibleForFree: true,
    dateModified: revised,
    publisher: PUBLISHER,
  };
}

/** The way to a page, from the top. */
export function breadcrumbs(...crumbs: readonly (readonly [name: string, address: string])[]): Thing {
  return {
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(([name, address], index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: siteAddress(address),
    })),
  };
}

/** Pages in their order. */
export function itemList(name: string, items: readonly (readonly [name: string, address: string])[]): Thing {
  return {
    "@type": "ItemList",
    name,
    numberOfItems: items.length,
    itemListElement: items.map(([title, address], index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: title,
      url: siteAddress(address),
    })),
  };
}

/** A part of the course, by its address alone. */
export function partOfCourse(): Thing {
  return { "@type": "Course", "@id": `${siteAddress(paths.path)}#course` };
}
