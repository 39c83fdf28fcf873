// What the directions have in common: as long as one learns that, the choice stays open.
import type { Curriculum } from "@/lib/curriculum/curriculum";
import type { Comparison, Overlap } from "@/lib/learning/directions/compare";
import { type Html, html } from "@/lib/shared/html";
import { listOf } from "@/lib/shared/text";
import type { Viewer } from "../viewer";
import { sizeOf, untilWords } from "./direction-words";
import { skillList } from "./skill-list";

const MOST_NAMED = 8;

/** The section as markup. */
export function sharedSection(curriculum: Curriculum, viewer: Viewer, comparison: Comparison): Html {
  const { shared, sharedHours, overlaps } = comparison;
  return html`<section class="shared-skills" aria-labelledby="shared-h"><div class="section-head"><h2 id="shared-h">What they share</h2>${
    shared.length > 0 && html`<span class="end num">${sizeOf(shared.length, sharedHours)}</span>`
  }</div><p class="lede">${openWords(viewer, comparison)}</p><div class="shared-cols">${
    shared.length > 0 &&
    html`<div><h3>First of these</h3>${skillList({ curriculum, viewer, skills: shared, most: MOST_NAMED, of: "that they share" })}</div>`
  }${
    overlaps.length > 0 && html`<div>${overlaps.map((overlap) => overlapPart(curriculum, viewer, overlap))}</div>`
  }</div></section>`;
}

function openWords(viewer: Viewer, { directions, openUntil, shared, counted }: Comparison): string {
  const all = directions.length === 2 ? "both" : "all three";
  if (shared.length === 0) return `Nothing is left that ${all} ask for.`;
  const until = openUntil === null ? "" : ` ${untilWords(viewer, openUntil, counted.today)}`;
  return `The choice stays open${until}: what you learn until then counts for ${all}.`;
}

function overlapPart(curriculum: Curriculum, viewer: Viewer, { stages, skills, hours }: Overlap): Html {
  const titles = listOf(stages.map((id) => curriculum.stageById.get(id)?.title ?? ""));
  return html`<section class="overlap"><h3>${titles} also share ${sizeOf(skills.length, hours)}</h3>${skillList({
    curriculum,
    viewer,
    skills,
    most: 3,
    of: `that ${titles} share`,
  })}</section>`;
}
