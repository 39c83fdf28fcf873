// A stage in words: its full name, its years, and its size.
import type { Curriculum, Stage } from "@/lib/curriculum/curriculum";
import type { StageStanding } from "@/lib/learning/standing/standing-types";
import { type Html, html } from "@/lib/shared/html";
import { count } from "@/lib/shared/text";
import type { Viewer } from "../viewer";

/** "Junior back-end developer" for a core stage, the title itself for the others. */
export function stageName(curriculum: Curriculum, stage: Stage): string {
  return stage.track === "core" ? `${stage.title} ${uncapitalised(curriculum.title)}` : stage.title;
}

/** The full name as markup that does not break within a hyphened word. */
export function stageNameMarkup(curriculum: Curriculum, stage: Stage): Html {
  const words = stageName(curriculum, stage).split(" ");
  return html`${words.map((word, index) => {
    const space = index > 0 ? " " : "";
    return word.includes("-") ? html`${space}<span class="nowrap">${word}</span>` : html`${space}${word}`;
  })}`;
}

function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Years of experience for a narrow place: "0–2", "5+"; null where the stage has none or words them in another way. */
export function shortYears(stage: Stage): string | null {
  const range = /^(\d+) to (\d+) years$/.exec(stage.experience ?? "");
  if (range) return `${range[1]}–${range[2]}`;
  const open = /^(\d+) years and more$/.exec(stage.experience ?? "");
  return open ? `${open[1]}+` : null;
}

/** What stands beside a stage's rung: two short lines. */
export function stageMark(stage: Stage): readonly [string, string] {
  const years = shortYears(stage);
  if (years) return [years, "years"];
  switch (stage.track) {
    case "ic":
      return ["then", "by code"];
    case "management":
      return ["then", "by people"];
    case "specialization":
      return ["go", "deeper"];
    case "core":
      return [stage.title, ""];
  }
}

/** Hours nobody should take for exact: to the nearest 5, from a thousand on to the nearest 50. "2,200". */
export function aboutHours(hours: number): string {
  const step = hours < 1000 ? 5 : 50;
  return (Math.round(hours / step) * step).toLocaleString("en");
}

/**
 * The size of a stage in parts: years, milestones, skills, hours. Of a learner's, how far they are; those parts carry
 * the hooks by which a tick mends them in place.
 */
export function stageMeta(stage: Stage, standing: StageStanding, viewer: Viewer): readonly (string | Html)[] {
  const parts = [...(stage.experience ? [stage.experience] : []), count(standing.milestonesTotal, "milestone")];
  if (!viewer.learner) return [...parts, count(standing.total, "skill"), `about ${aboutHours(standing.hours)} hours`];
  return [
    ...parts,
    html`<span data-part="count">${standing.settled} of ${standing.total}</span> skills`,
    html`<span data-part="hours">${standing.hoursLeft} h left</span>`,
  ];
}

/** Parts with a dot between them that is not read out. */
export function dotted(parts: readonly (string | Html)[]): Html {
  return html`${parts.map((part, index) => html`${index > 0 && html`<span aria-hidden="true"> · </span>`}${part}`)}`;
}
