// The skills that are done, by stage: what is shown with evidence and what is said alone look different.
import type { Curriculum } from "@/lib/curriculum/curriculum";
import { type Html, html, raw } from "@/lib/shared/html";
import { count } from "@/lib/shared/text";
import { paths } from "@/lib/shared/urls";
import { rungMarkup } from "../ui/rung";
import type { SharedView } from "./shared-view";
import { type DoneSkill, doneSkills } from "./shared-words";

export function sharedSkills(curriculum: Curriculum, view: SharedView): Html | null {
  if (!view.shows.has("skills")) return null;
  const done = new Map(doneSkills(view).map((skill) => [skill.id, skill]));
  const lists = curriculum.stages.map((stage) => {
    const own = curriculum.skills.filter((skill) => skill.stage === stage.id && done.has(skill.id));
    if (own.length === 0) return html``;
    const rows = own.map(({ id, title }) => row(view, done.get(id), title));
    return html`<h3>${stage.title} <span class="mut num">${own.length}</span></h3><ul class="share-skills">${rows}</ul>`;
  });
  const shown = [...view.evidenced].filter((id) => done.has(id)).length;
  return html`<section aria-labelledby="skills"><div class="section-head"><h2 id="skills">Skills done</h2><span class="end num">${
    done.size
  }${shown > 0 && `, ${shown} with evidence`}</span></div>${
    done.size === 0 ? html`<p class="mut">None yet.</p>` : lists
  }</section>`;
}

function row({ evidenced }: SharedView, skill: DoneSkill | undefined, title: string): Html {
  if (!skill) return html``;
  const isShown = evidenced.has(skill.id);
  const how = isShown ? "with evidence" : skill.isInferred ? "by placement" : "";
  return html`<li${isShown && raw(' data-evidence=""')}><span class="rung-solo">${raw(rungMarkup("done"))}</span><span><a href="${paths.skill(
    skill.id,
  )}">${title}</a>${how && html` <small>${how}</small>`}</span></li>`;
}

/** "43 skills": of those with evidence. */
export function evidencedWords({ evidenced }: SharedView): string {
  return count(evidenced.size, "skill");
}
