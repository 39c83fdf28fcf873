// What a page says of itself to search engines, in the words of schema.org. It is data: no browser runs it, and the
// content policy does not ask for a hash of it.

/** A thing of schema.org, with its type and properties. */
export type Thing = Readonly<{ "@type": string }> & Readonly<Record<string, unknown>>;

/** The things as one block of JSON-LD. */
export function StructuredData({ things }: { things: readonly Thing[] }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON in which nothing can end the element
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonOf(things) }} />;
}

/** As JSON that can stand in a script element, whatever the texts are. */
export function jsonOf(things: readonly Thing[]): string {
  return JSON.stringify({ "@context": "https://schema.org", "@graph": things }).replaceAll("<", "\\u003c");
}
