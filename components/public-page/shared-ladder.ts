// Milestones and areas of a public page, as markup.
import type { Area, Curriculum, Entry, Milestone } from "@/lib/curriculum/curriculum";
import { formatDay, isoDay } from "@/lib/shared/dates";
import { type Html, html, raw } from "@/lib/shared/html";
import { listOf } from "@/lib/shared/text";
import { paths } from "@/lib/shared/urls";
import { milestoneBar } from "../ladder/milestone-bar";
import { requiredEntries } from "../ladder/required-entries";
import { STRIPS, tickStrip } from "../ladder/tick-strip";
import type { SharedView } from "./shared-view";
import { lowerFirst, stageFigures } from "./shared-words";

/** Where on the ladder one is now: the milestone at hand with a tick for each of its skills. */
export function milestoneAtHand(curriculum: Curriculum, { shows, viewer }: SharedView): Html | null {
  const milestone = viewer.standing.way.currentMilestone;
  const standing = milestone && viewer.standing.milestones.get(milestone.id);
  if (!shows.has("stage") || !milestone || !standing) return null;
  const { settled, total } = standing;
  return html`<div class="share-now"><h2><span>Now at</span> <a href="${paths.milestone(milestone.id)}">${
    milestone.title
  }</a></h2><p class="num">${settled} of ${total}</p>${raw(
    tickStrip(viewer, doneFirst(viewer, requiredEntries(curriculum, milestone)), STRIPS.head),
  )}</div>`;
}

/** What is reached, the latest first, each with its day. */
export function milestonesReached(curriculum: Curriculum, { shows, viewer }: SharedView): Html | null {
  if (!shows.has("stage")) return null;
  const { milestones } = viewer.standing;
  const dayOf = ({ id }: Milestone) => milestones.get(id)?.reachedAt ?? 0;
  const reached = curriculum.milestones
    .filter(({ id }) => milestones.get(id)?.look === "reached" && milestones.get(id)?.reachedAt !== null)
    .sort((one, other) => dayOf(other) - dayOf(one));
  if (reached.length === 0) return null;
  const rows = reached.map((milestone) => {
    const standing = milestones.get(milestone.id);
    const at = dayOf(milestone);
    return html`<li><span class="ms-glyph">${raw(standing ? milestoneBar(standing) : "")}</span><a href="${paths.milestone(
      milestone.id,
    )}">${milestone.title}</a><span class="mut">${curriculum.stageById.get(milestone.stage)?.title}${
      standing?.proof && ", proof shown"
    }</span><time datetime="${isoDay(at, viewer.timeZone)}">${formatDay(at, viewer.timeZone)}</time></li>`;
  });
  return html`<section aria-labelledby="milestones"><div class="section-head"><h2 id="milestones">Milestones reached</h2><span class="end num">${
    reached.length
  } of ${curriculum.milestones.length}</span></div><ul class="share-milestones">${rows}</ul></section>`;
}

/** The areas of the stages up to the one at hand: a rung for each skill. */
export function sharedAreas(curriculum: Curriculum, view: SharedView): Html | null {
  if (!view.shows.has("areas")) return null;
  const stages = stageFigures(view).map(({ stage }) => stage);
  const milestones = stages.flatMap(({ id }) => curriculum.milestonesOf.get(id) ?? []);
  const entries = milestones.flatMap((milestone) => requiredEntries(curriculum, milestone));
  const rows = curriculum.areas.map((area) => areaRow(curriculum, view, area, entries));
  const which = listOf(stages.map(({ title }, index) => (index === 0 ? title : lowerFirst(title))));
  return html`<section aria-labelledby="areas"><div class="section-head"><h2 id="areas">Areas</h2><span class="end">${which}, one rung per skill</span></div><ul class="share-areas">${rows}</ul></section>`;
}

function areaRow(curriculum: Curriculum, { viewer }: SharedView, area: Area, all: readonly Entry[]): Html {
  const own = all.filter((entry) => areaOf(curriculum, entry) === area.id);
  if (own.length === 0) return html``;
  const ordered = doneFirst(viewer, own);
  const done = ordered.filter((entry) => isDone(viewer, entry)).length;
  return html`<li><span>${area.title}</span>${raw(tickStrip(viewer, ordered, STRIPS.line))}<span class="num mut">${done} of ${
    own.length
  }</span></li>`;
}

function areaOf(curriculum: Curriculum, { kind, id }: Entry): string | undefined {
  const skill = kind === "skill" ? id : curriculum.groupById.get(id)?.members[0];
  return skill === undefined ? undefined : curriculum.skillById.get(skill)?.area;
}

function doneFirst(viewer: SharedView["viewer"], entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort((one, other) => Number(isDone(viewer, other)) - Number(isDone(viewer, one)));
}

function isDone({ standing }: SharedView["viewer"], { kind, id }: Entry): boolean {
  return (kind === "skill" ? standing.skills.get(id) : standing.groups.get(id))?.isSettled === true;
}
