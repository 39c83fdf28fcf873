// Skills named on the comparison: the first ones as rungs of a ladder, the others folded, by milestone.
import type { Curriculum, SkillId } from "@/lib/curriculum/curriculum";
import { type Html, html, raw } from "@/lib/shared/html";
import { paths } from "@/lib/shared/urls";
import { lookOfSkill } from "../skill/state-words";
import { rungMarkup } from "../ui/rung";
import type { Viewer } from "../viewer";

type List = Readonly<{
  curriculum: Curriculum;
  viewer: Viewer;
  /** In the order in which they are best learned. */
  skills: readonly SkillId[];
  /** How many stand open; one more than that is no reason to fold. */
  most: number;
  /** Whose they are, so that the folded part can be told from others of the page. */
  of: string;
}>;

/** The list; nothing for none. */
export function skillList(list: List): Html {
  const { skills, most, of } = list;
  if (skills.length === 0) return html``;
  const shown = skills.length > most + 1 ? skills.slice(0, most) : skills;
  const rest = skills.slice(shown.length);
  return html`<ol class="ladder-list mini">${shown.map((id) => rung(list, id))}</ol>${
    rest.length > 0 &&
    html`<details class="disclose more-skills"><summary><span>${rest.length} more<span class="vh"> ${of}</span></span></summary>${byMilestone(list, rest)}</details>`
  }`;
}

function rung({ curriculum, viewer }: List, id: SkillId): Html {
  const look = viewer.learner ? lookOfSkill(viewer, id) : "ready";
  return html`<li data-look="${look}">${raw(rungMarkup(look))}<a href="${paths.skill(id)}">${curriculum.skillById.get(id)?.title}</a> <span class="hrs">${hoursOf(viewer, id)}</span></li>`;
}

/** Often more than a hundred: only milestones are links, since every element of a page is sent twice. */
function byMilestone({ curriculum, viewer }: List, skills: readonly SkillId[]): Html {
  const groups = new Map<string, string[]>();
  for (const id of skills) {
    const skill = curriculum.skillById.get(id);
    const names = groups.get(skill?.milestone ?? "") ?? [];
    groups.set(skill?.milestone ?? "", [...names, `${skill?.title} ${hoursOf(viewer, id)}`]);
  }
  return html`<ul>${[...groups].map(
    ([id, names]) =>
      html`<li><a href="${paths.milestone(id)}">${curriculum.milestoneById.get(id)?.title}</a><br>${names.join(", ")}</li>`,
  )}</ul>`;
}

function hoursOf({ standing }: Viewer, id: SkillId): string {
  return `${standing.skills.get(id)?.hoursLeft}\u00a0h`;
}
