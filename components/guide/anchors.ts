import type { GuidePage, GuideSection } from "@/lib/curriculum/curriculum";

/** A name for each section, unique on its page and the same as long as the heading is: for links that are kept. */
export function anchorsOf({ sections }: GuidePage): ReadonlyMap<GuideSection, string> {
  const anchors = new Map<GuideSection, string>();
  const taken = new Set(RESERVED);
  for (const section of sections) {
    const name = slugOf(section.heading);
    let anchor = name;
    for (let number = 2; taken.has(anchor); number++) anchor = `${name}-${number}`;
    taken.add(anchor);
    anchors.set(section, anchor);
  }
  return anchors;
}

/** What else on the page has a name. */
const RESERVED = ["main", "account", "skills", "sources"];

function slugOf(heading: string): string {
  const words = heading
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words?.join("-") ?? "section";
}
