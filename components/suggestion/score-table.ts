// How the next skill was chosen: the chains that could be begun, with the figures that decided.
import type { Curriculum } from "@/lib/curriculum/curriculum";
import type { ScoredChain, Suggestions } from "@/lib/learning/suggestion/suggestion";
import { type Html, html } from "@/lib/shared/html";
import { paths } from "@/lib/shared/urls";

/** The table behind "How this was chosen"; nothing when there is no next skill. */
export function scoreTable(curriculum: Curriculum, { next, ranking }: Suggestions): Html | null {
  if (!next) return null;
  const title = (id: string) => curriculum.skillById.get(id)?.title ?? id;
  const rows = ranking.map((chain) => {
    const isChosen = chain.goal === next.chain.goal;
    const name = html`<a href="${paths.skill(chain.goal)}">${title(chain.goal)}</a>`;
    return html`<tr${isChosen && html` aria-current="true"`}><th scope="row">${name}${chain.isPinned && html` <span class="mut">pinned</span>`}</th><td>${
      chain.first === chain.goal ? "" : title(chain.first)
    }</td><td class="r">${figure(chain.value)}</td><td class="r">${Math.round(chain.hours)}</td><td class="r">${figure(chain.density)}</td></tr>`;
  });
  return html`<details class="disclose chosen"><summary>How this was chosen</summary><p class="sm mut">Of everything that you could work towards, the most value for an hour comes first. The value of a goal is its weight and that of all it still needs; the skills of a later milestone count a tenth of those of the one before. ${keptWords(
    next.keptAgainst,
  )}</p><div class="scroll-x" tabindex="0" role="region" aria-label="Scores of what you could work towards"><table class="data-table scores"><thead><tr><th scope="col">Goal</th><th scope="col">Begins with</th><th scope="col" class="r">Value</th><th scope="col" class="r">Hours</th><th scope="col" class="r">An hour</th></tr></thead><tbody>${rows}</tbody></table></div></details>`;
}

function keptWords(keptAgainst: number | null): string {
  return keptAgainst === null
    ? "A pinned goal counts in full, and half as much again."
    : "The suggestion changes only when something else is 15 % ahead.";
}

/** Two figures that count: 12, 1.3, 0.52, 0.0048. */
function figure(amount: ScoredChain["value"]): string {
  if (amount >= 10) return String(Math.round(amount));
  return String(Number(amount.toPrecision(2)));
}
