import type { Curriculum } from "@/lib/curriculum/curriculum";
import { type Part, titleOf, type Words } from "@/lib/learning/words";
import { type Html, html } from "@/lib/shared/html";
import { paths } from "@/lib/shared/urls";

/** A sentence with links to the skills, groups and milestones it names, as markup. */
export function linkedWords(curriculum: Curriculum, words: Words): Html {
  return html`${words.map((part) => {
    const address = addressOf(curriculum, part);
    const title = titleOf(curriculum, part);
    return address === null ? html`${title}` : html`<a href="${address}">${title}</a>`;
  })}`;
}

/** Where a part leads; null for plain words and for what is not in the path. */
function addressOf(curriculum: Curriculum, part: Part): string | null {
  if (typeof part === "string") return null;
  if ("skill" in part) return curriculum.skillById.has(part.skill) ? paths.skill(part.skill) : null;
  if ("milestone" in part) return curriculum.milestoneById.has(part.milestone) ? paths.milestone(part.milestone) : null;
  const group = curriculum.groupById.get(part.group);
  return group ? paths.group(group.milestone, group.id) : null;
}
