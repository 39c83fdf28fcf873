// The skills a page of the guide speaks of, as rungs of a ladder in path order, by stage.
import type { Curriculum, Entry, GuidePage, SkillId, StageId } from "@/lib/curriculum/curriculum";
import { type Html, html, raw } from "@/lib/shared/html";
import { count } from "@/lib/shared/text";
import { paths } from "@/lib/shared/urls";
import { groupStateWords, lookOfGroup, lookOfSkill, skillStateWords } from "../skill/state-words";
import { rungMarkup } from "../ui/rung";
import type { Viewer } from "../viewer";

/** A small ladder for each stage that has skills on the page. Members of a choice group share a rung. */
export function guideSkills(curriculum: Curriculum, viewer: Viewer, page: GuidePage): Html {
  const named = new Set(page.skills);
  const ladders = curriculum.stages.flatMap(({ id, title }) => {
    const entries = entriesOf(curriculum, id, named);
    if (entries.length === 0) return [];
    const rungs = entries.map((entry) =>
      entry.kind === "skill"
        ? skillRung(curriculum, viewer, entry.id)
        : groupRung(curriculum, viewer, { id: entry.id, named }),
    );
    return html`<div><h3><a href="${paths.stage(id)}">${title}</a></h3><ol class="ladder-list mini">${rungs}</ol></div>`;
  });
  return html`<div class="guide-ladders">${ladders}</div>`;
}

/** "3 of 9 settled" for a learner, "9 skills" for a visitor. */
export function settledWords(viewer: Viewer, { skills }: GuidePage): string {
  if (!viewer.learner) return count(skills.length, "skill");
  const settled = skills.filter((id) => viewer.standing.skills.get(id)?.isSettled).length;
  return `${settled} of ${skills.length} settled`;
}

function entriesOf(curriculum: Curriculum, stage: StageId, named: ReadonlySet<SkillId>): readonly Entry[] {
  const entries = (curriculum.milestonesOf.get(stage) ?? []).flatMap((milestone) => milestone.entries);
  return entries.filter(({ kind, id }) =>
    kind === "skill" ? named.has(id) : curriculum.groupById.get(id)?.members.some((member) => named.has(member)),
  );
}

/** A learner sees the state of each; a visitor the hours. */
function skillRung(curriculum: Curriculum, viewer: Viewer, id: SkillId): Html {
  const skill = curriculum.skillById.get(id);
  const look = viewer.learner ? lookOfSkill(viewer, id) : "ready";
  const words = viewer.learner ? skillStateWords(curriculum, viewer, id) : `${skill?.hours[1]}\u00a0h`;
  return html`<li data-look="${look}">${raw(rungMarkup(look))}<a href="${paths.skill(id)}">${skill?.title}</a> <span class="hrs">${words}</span></li>`;
}

function groupRung(
  curriculum: Curriculum,
  viewer: Viewer,
  { id, named }: { id: string; named: ReadonlySet<SkillId> },
): Html {
  const group = curriculum.groupById.get(id);
  if (!group) return html``;
  const look = viewer.learner ? lookOfGroup(viewer, id) : "ready";
  const words = viewer.learner && html`<span class="hrs">${groupStateWords(curriculum, viewer, id)}</span>`;
  const members = group.members.filter((member) => named.has(member));
  return html`<li data-look="${look}">${raw(rungMarkup(look))}<a href="${paths.group(group.milestone, id)}">${group.title}</a> ${words}<p class="guide-members">One of: ${members.map(
    (member, index) =>
      html`${index > 0 && ", "}<a href="${paths.skill(member)}">${curriculum.skillById.get(member)?.title}</a>`,
  )}</p></li>`;
}
