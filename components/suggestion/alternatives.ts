import type { Curriculum } from "@/lib/curriculum/curriculum";
import { shortReason } from "@/lib/learning/suggestion/reasons";
import type { Suggestions } from "@/lib/learning/suggestion/suggestion";
import { type Html, html, raw } from "@/lib/shared/html";
import { paths } from "@/lib/shared/urls";
import { rungMarkup } from "../ui/rung";
import { linkedWords } from "../words/linked-words";

/** What else could be next, each with its reason; nothing when there is nothing else. */
export function alternatives(curriculum: Curriculum, { next, alternatives: others }: Suggestions): Html | null {
  if (!next || others.length === 0) return null;
  const rows = others.map(
    (other) =>
      html`<li data-alternative="${other.skill}"><span class="rung-solo">${raw(rungMarkup("ready"))}</span><div><a href="${paths.skill(other.skill)}">${curriculum.skillById.get(other.skill)?.title}</a> <span class="hrs">${other.hours}&nbsp;h</span><small>${linkedWords(curriculum, shortReason(curriculum, other, next))}</small></div></li>`,
  );
  return html`<section class="climb-row alt" aria-labelledby="alternatives"><h2 id="alternatives">Or instead</h2><ul class="pick">${rows}</ul></section>`;
}
