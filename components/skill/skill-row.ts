// A row of a list of skills, as markup: lists hold up to 241 of them. Every row stands in the page's one form, whose
// fields are `form`, `back` and the button's `do` (lib/learning/command).
import type { Curriculum, Entry } from "@/lib/curriculum/curriculum";
import { type Html, html, raw } from "@/lib/shared/html";
import { paths } from "@/lib/shared/urls";
import { rungMarkup } from "../ui/rung";
import type { Viewer } from "../viewer";
import { groupStateWords, lookOfGroup, lookOfSkill, skillStateWords } from "./state-words";

export type RowOptions = Readonly<{
  /** Where a row's title leads: the skill's page, or its panel in the checklist. */
  leadsTo: "page" | "panel";
  /** Boxes for acting on several at once. */
  isSelecting?: boolean;
  /** Whether the boxes are ticked to begin with. */
  isSelected?: boolean;
  /** What stands below a row: an open panel. */
  below?: (entry: Entry) => Html | null;
}>;

/** The row of a milestone's entry: a skill, or a choice group. */
export function entryRow(curriculum: Curriculum, viewer: Viewer, entry: Entry, options: RowOptions): Html {
  return entry.kind === "skill"
    ? skillRow(curriculum, viewer, entry.id, options)
    : groupRow(curriculum, viewer, entry.id, options);
}

function skillRow(curriculum: Curriculum, viewer: Viewer, id: string, options: RowOptions): Html {
  const skill = curriculum.skillById.get(id);
  const standing = viewer.standing.skills.get(id);
  if (!skill || !standing) return html``;
  const look = lookOfSkill(viewer, id);
  const below = options.below?.({ kind: "skill", id });
  return html`<li class="skill-row" id="${id}" data-skill="${id}" data-state="${standing.state}" data-look="${look}" data-ready="${String(standing.isReady)}">${
    options.isSelecting
      ? html`<input class="sel" type="checkbox" name="id" value="${id}" aria-label="Select ${skill.title}"${raw(options.isSelected ? " checked" : "")}>`
      : rungButton(id, skill.title, standing.isSettled, look)
  }<a class="sr-title" href="${options.leadsTo === "panel" ? paths.panel(id) : paths.skill(id)}">${skill.title}${
    skill.isElective && html` <span class="sr-one">elective</span>`
  }</a><span class="sr-area">${curriculum.areaById.get(skill.area)?.title}</span><span class="sr-state">${skillStateWords(curriculum, viewer, id)}</span><span class="sr-h num">${skill.hours[1]} h</span>${below}</li>`;
}

function rungButton(id: string, title: string, isSettled: boolean, look: ReturnType<typeof lookOfSkill>): Html {
  return isSettled
    ? html`<button class="rung-button" name="do" value="reopen:${id}" aria-label="Reopen ${title}">${raw(rungMarkup(look))}</button>`
    : html`<button class="rung-button" name="do" value="done:${id}" aria-label="Mark ${title} done">${raw(rungMarkup(look))}</button>`;
}

function groupRow(curriculum: Curriculum, viewer: Viewer, id: string, options: RowOptions): Html {
  const group = curriculum.groupById.get(id);
  const standing = viewer.standing.groups.get(id);
  if (!group || !standing) return html``;
  const look = lookOfGroup(viewer, id);
  const href = options.leadsTo === "panel" ? paths.panel(id) : paths.group(group.milestone, id);
  const chosen = standing.isMet || standing.pick || standing.look === "learning" ? standing.choice : null;
  const hours = standing.hoursRange;
  const area = curriculum.areaById.get(curriculum.skillById.get(standing.choice)?.area ?? "");
  return html`<li class="skill-row" id="${id}" data-group="${id}" data-look="${look}">${
    options.isSelecting ? rungStill(look) : groupRung(curriculum, id, standing, chosen, href, look)
  }<a class="sr-title" href="${href}">${group.title} <span class="sr-one">${
    chosen ? curriculum.skillById.get(chosen)?.title : `one of ${group.members.length}`
  }</span></a><span class="sr-area">${area?.title}</span><span class="sr-state">${groupStateWords(curriculum, viewer, id)}</span><span class="sr-h num">${
    chosen || hours[0] === hours[1] ? standing.hours : `${hours[0]}–${hours[1]}`
  } h</span>${options.below?.({ kind: "group", id })}</li>`;
}

/** A group's rung marks its chosen member done; before one is chosen it leads to the choice. */
function groupRung(
  curriculum: Curriculum,
  id: string,
  standing: { isMet: boolean; isSkipped: boolean },
  chosen: string | null,
  href: string,
  look: ReturnType<typeof lookOfGroup>,
): Html {
  if (standing.isSkipped && !standing.isMet) {
    const title = curriculum.groupById.get(id)?.title ?? id;
    return html`<button class="rung-button" name="do" value="reopen-group:${id}" aria-label="Reopen ${title}">${raw(rungMarkup(look))}</button>`;
  }
  if (chosen) return rungButton(chosen, curriculum.skillById.get(chosen)?.title ?? chosen, standing.isMet, look);
  const title = curriculum.groupById.get(id)?.title ?? id;
  return html`<a class="rung-button" href="${href}" aria-label="Choose ${title}">${raw(rungMarkup(look))}</a>`;
}

function rungStill(look: ReturnType<typeof lookOfSkill>): Html {
  return html`<span class="rung-button">${raw(rungMarkup(look))}</span>`;
}
