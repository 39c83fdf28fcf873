// Where one stands, as a ladder that is a list: every milestone on the way is a row with its piece of the ladder and
// its figures in words beside it. Written from the ground up and shown climbing by the style sheet.
import type { Curriculum, Milestone, Stage } from "@/lib/curriculum/curriculum";
import type { Forecast } from "@/lib/learning/plan/plan";
import type { MilestoneStanding, StageStanding } from "@/lib/learning/standing/standing-types";
import { count } from "@/lib/learning/words";
import { formatShortDay } from "@/lib/shared/dates";
import { type Html, html, raw } from "@/lib/shared/html";

import { paths } from "@/lib/shared/urls";
import { likelyWords } from "../plan/forecast-words";
import { lookOf } from "../skill/state-words";
import type { RungLook } from "../ui/rung";
import type { Viewer } from "../viewer";
import { LOWEST_FIRST } from "./lowest-first";
import { requiredEntries } from "./required-entries";

type Forecasts = ReadonlyMap<string, Forecast>;

/**
 * The way to the goal as a list that climbs. The stage at hand shows a line for each skill, the others do not.
 * `forecasts` are those of the plan, by milestone.
 */
export function gauge(curriculum: Curriculum, viewer: Viewer, forecasts: Forecasts): Html {
  const { way } = viewer.standing;
  return html`<ol class="gauge">${way.stages.map((stage) => {
    const standing = viewer.standing.stages.get(stage.id);
    if (!standing) return html``;
    return stage.id === way.currentStage?.id
      ? stageAtHand(curriculum, viewer, { stage, standing, forecasts })
      : stageInShort(curriculum, viewer, stage, standing);
  })}</ol>`;
}

function stageAtHand(
  curriculum: Curriculum,
  viewer: Viewer,
  { stage, standing, forecasts }: Readonly<{ stage: Stage; standing: StageStanding; forecasts: Forecasts }>,
): Html {
  return html`<li class="g-stage at-hand" ${hooks("stage", standing)}><p class="vh">${stage.title}, <span data-part="count">${settledWords(standing)}</span></p><ol>${milestonesOf(
    curriculum,
    viewer,
    stage,
  ).map(
    ([milestone, own]) =>
      html`<li class="g-milestone" ${hooks("milestone", own)}>${slice(curriculum, viewer, milestone, own)}<p><a href="${paths.milestone(milestone.id)}">${milestone.title}</a><small>${milestoneWords(viewer, own, forecasts.get(own.id))}</small>${nextLine(curriculum, viewer, milestone)}</p></li>`,
  )}</ol></li>`;
}

function stageInShort(curriculum: Curriculum, viewer: Viewer, stage: Stage, standing: StageStanding): Html {
  const own = milestonesOf(curriculum, viewer, stage);
  return html`<li class="g-stage in-short" ${hooks("stage", standing)}><p class="g-name"><a href="${paths.stage(stage.id)}">${stage.title}</a><small>${count(own.length, "milestone")}, <span data-part="count">${settledWords(standing)}</span></small></p><ol>${own.map(
    ([milestone, { look, ...figures }]) =>
      html`<li class="g-bar" ${hooks("milestone", { ...figures, look })}><svg viewBox="0 0 88 14" width="88" height="14" aria-hidden="true">${raw(bar({ ...figures, look }, 7))}</svg><span class="vh">${milestone.title}, <span data-part="count">${settledWords(figures)}</span></span></li>`,
  )}</ol></li>`;
}

function milestonesOf(curriculum: Curriculum, viewer: Viewer, stage: Stage): [Milestone, MilestoneStanding][] {
  return (curriculum.milestonesOf.get(stage.id) ?? []).flatMap((milestone) => {
    const standing = viewer.standing.milestones.get(milestone.id);
    return standing ? [[milestone, standing] as [Milestone, MilestoneStanding]] : [];
  });
}

type Counted = Readonly<{ id: string; look: string; settled: number; total: number }>;

function hooks(kind: "stage" | "milestone", { id, look, settled, total }: Counted): Html {
  return html`data-${kind}="${id}" data-look="${look}" data-total="${total}" data-done="${settled}"`;
}

/** "12 of 19", as `components/live` says it after a tick. */
function settledWords({ settled, total }: Pick<Counted, "settled" | "total">): string {
  return `${settled} of ${total}`;
}

function milestoneWords({ now, timeZone }: Viewer, standing: MilestoneStanding, forecast: Forecast | undefined): Html {
  if (standing.reachedAt === null) {
    return html`<span data-part="count">${settledWords(standing)}</span>${forecast && `, ${likelyWords(forecast)}`}`;
  }
  const day = formatShortDay(standing.reachedAt, now, timeZone);
  return html`reached ${day}${standing.proof && ", proof shown"}${standing.newSince > 0 && `, ${count(standing.newSince, "new skill")} since`}`;
}

function nextLine(curriculum: Curriculum, { suggestions: { next } }: Viewer, { id }: Milestone): Html | null {
  if (next?.milestone.id !== id) return null;
  return html`<span class="g-word">Next: ${curriculum.skillById.get(next.skill)?.title}</span>`;
}

const STEP = 4;
const FOOT = 6;
const NEXT_EXTRA = 6;

/** A milestone's piece of the ladder: its bar on top, a line for each required entry below. */
function slice(curriculum: Curriculum, viewer: Viewer, milestone: Milestone, standing: MilestoneStanding): Html {
  const looks = requiredEntries(curriculum, milestone).map((entry) => lookOf(viewer, entry));
  const height = 18 + looks.length * STEP + (looks.includes("next") ? NEXT_EXTRA : 0) + FOOT;
  let y = height - FOOT;
  let drawn = "";
  for (const look of LOWEST_FIRST) {
    const amount = looks.filter((each) => each === look).length;
    if (amount === 0) continue;
    const lift = look === "next" ? NEXT_EXTRA / 2 : 0;
    drawn += `<path class="g-line g-${look}" d="${lines(look, y - lift, amount)}"/>`;
    y -= amount * STEP + 2 * lift;
  }
  return html`<svg viewBox="0 0 88 ${height}" width="88" height="${height}" aria-hidden="true">${raw(drawn + bar(standing, 8))}</svg>`;
}

/** As many lines of one look, one above the other, the lowest at `y`. */
function lines(look: RungLook, y: number, amount: number): string {
  switch (look) {
    case "learning":
      return `M16 ${y - 0.6}h28m-28 1.2h28m0-.6h28${"m-56-4.6h28m-28 1.2h28m0-.6h28".repeat(amount - 1)}`;
    case "skipped":
      return `M16 ${y}h14m28 0h14${`m-56-${STEP}h14m28 0h14`.repeat(amount - 1)}`;
    case "refresh":
      return `M16 ${y - 1}q28 3 56 0${`m-56-${STEP}q28 3 56 0`.repeat(amount - 1)}`;
    case "next":
      return `M11 ${y - 3}h66v6h-66z`;
    default:
      return `M16 ${y}h56${`m-56-${STEP}h56`.repeat(amount - 1)}`;
  }
}

/** The bar of a milestone: solid, filled up to the share that is settled, or dashed. */
function bar({ look, settled, total, proof }: Counted & Pick<MilestoneStanding, "proof">, y: number): string {
  const bolts = proof
    ? `<circle class="b-bolt" cx="16" cy="${y}" r="1.7"/><circle class="b-bolt" cx="72" cy="${y}" r="1.7"/>`
    : "";
  if (look === "reached") return `<rect class="r-ink" x="9" y="${y - 4}" width="70" height="8"/>${bolts}`;
  if (look === "ahead") return `<rect class="b-ahead" x="9.75" y="${y - 3.25}" width="68.5" height="6.5"/>`;
  const share = total === 0 ? 0 : Math.round((700 * settled) / total) / 10;
  return `<rect class="r-half" x="9.75" y="${y - 3.25}" width="68.5" height="6.5"/><rect class="r-ink" x="9" y="${y - 4}" width="${share}" height="8"/>`;
}
