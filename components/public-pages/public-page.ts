// What a page says of itself to those who find and share it.
import type { Metadata } from "next";
import { paths } from "@/lib/shared/urls";

export type PublicPage = Readonly<{
  /** The path of its address, which is canonical: a query changes nothing for search engines. */
  address: string;
  /** As in the title of the document, without the name of the site. */
  title: string;
  /** One or two plain sentences, without markup. */
  description: string;
  /** What it is about, for its picture. */
  about: Subject;
}>;

export type Subject =
  | Readonly<{ kind: "stage" | "milestone" | "skill" | "guide-page"; id: string }>
  | Readonly<{ kind: "path" | "place" }>;

/** The size that networks show pictures in, in pixels. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

/** Longer ones are cut by those who show them, so we cut at a word. */
const LONGEST_DESCRIPTION = 300;

/** Title, description, canonical address and picture of a public page. */
export function pageMetadata({ address, title, description, about }: PublicPage): Metadata {
  const shown = shorten(description);
  const picture = { url: paths.picture(address), ...PICTURE_SIZE, alt: `${title}, on Rungs` };
  const type = about.kind === "guide-page" || about.kind === "skill" ? "article" : "website";
  return {
    title,
    description: shown,
    alternates: { canonical: address },
    openGraph: { title, description: shown, url: address, siteName: "Rungs", locale: "en", type, images: [picture] },
    twitter: { card: "summary_large_image", title, description: shown, images: [picture] },
  };
}

function shorten(text: string): string {
  if (text.length <= LONGEST_DESCRIPTION) return text;
  return `${text.slice(0, text.lastIndexOf(" ", LONGEST_DESCRIPTION - 2))} …`;
}
