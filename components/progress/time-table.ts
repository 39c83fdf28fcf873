// What skills really took, beside what the path takes them to take.
import { durationWords } from "@/lib/learning/words";
import { type Html, html } from "@/lib/shared/html";
import { paths } from "@/lib/shared/urls";
import type { ProgressView } from "./progress-view";

/** The table, folded; nothing where no done skill has time noted. */
export function timeTable({ time, curriculum }: ProgressView): Html | false {
  if (time.skills.length === 0) return false;
  const rows = time.skills.map(
    ({ skill, estimate, minutes }) =>
      html`<tr><th scope="row"><a href="${paths.skill(skill)}">${curriculum.skillById.get(skill)?.title}</a></th><td class="r">${estimate} h</td><td class="r">${durationWords(minutes)}</td></tr>`,
  );
  return html`<details class="disclose days-more"><summary>Your time beside the estimates</summary><div class="scroll-y" tabindex="0" role="region" aria-label="Your time beside the estimates"><table class="data-table"><thead><tr><th scope="col">Done</th><th scope="col" class="r">Estimate</th><th scope="col" class="r">Your time</th></tr></thead><tbody>${rows}</tbody></table></div></details>`;
}
