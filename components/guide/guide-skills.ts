// The skills a page of the guide speaks of, as rungs of a ladder in path order, by stage.
import type { Curriculum, GuidePage, Skill } from "@/lib/curriculum/curriculum";
import { type Html, html, raw } from "@/lib/shared/html";
import { paths } from "@/lib/shared/urls";
import { lookOfSkill, skillStateWords } from "../skill/state-words";
import { rungMarkup } from "../ui/rung";
import type { Viewer } from "../viewer";

/** A small ladder for each stage that has skills on the page. */
export function guideSkills(curriculum: Curriculum, viewer: Viewer, page: GuidePage): Html {
  const named = new Set(page.skills);
  const skills = curriculum.skills.filter(({ id }) => named.has(id));
  const stages = curriculum.stages.filter(({ id }) => skills.some(({ stage }) => stage === id));
  return html`<div class="guide-ladders">${stages.map(
    ({ id, title }) =>
      html`<div><h3><a href="${paths.stage(id)}">${title}</a></h3><ol class="ladder-list mini">${skills
        .filter(({ stage }) => stage === id)
        .map((skill) => rung(curriculum, viewer, skill))}</ol></div>`,
  )}</div>`;
}

/** "3 of 9 settled" for a learner, "9 skills" for a visitor. */
export function settledWords(viewer: Viewer, page: GuidePage): string {
  const total = page.skills.length;
  if (!viewer.learner) return total === 1 ? "1 skill" : `${total} skills`;
  const settled = page.skills.filter((id) => viewer.standing.skills.get(id)?.isSettled).length;
  return `${settled} of ${total} settled`;
}

/** A learner sees the state of each; a visitor the hours. */
function rung(curriculum: Curriculum, viewer: Viewer, { id, title, hours }: Skill): Html {
  const look = viewer.learner ? lookOfSkill(viewer, id) : "ready";
  const words = viewer.learner ? skillStateWords(curriculum, viewer, id) : `${hours[1]}\u00a0h`;
  return html`<li data-look="${look}">${raw(rungMarkup(look))}<a href="${paths.skill(id)}">${title}</a> <span class="hrs">${words}</span></li>`;
}
