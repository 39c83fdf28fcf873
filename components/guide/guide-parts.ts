import type { GuidePage } from "@/lib/curriculum/curriculum";

export type GuidePart = Readonly<{ title: string; pages: readonly GuidePage[] }>;

/** What pages without a part of their own stand under. */
const NO_PART = "More";

/** The parts of the guide with their pages, in reading order. */
export function partsOf(pages: readonly GuidePage[]): readonly GuidePart[] {
  const parts = new Map<string, GuidePage[]>();
  for (const page of pages) {
    const title = partOf(page);
    parts.set(title, [...(parts.get(title) ?? []), page]);
  }
  return [...parts].map(([title, pages]) => ({ title, pages }));
}

/** The part a page belongs to. */
export function partOf({ part }: GuidePage): string {
  return part ?? NO_PART;
}
