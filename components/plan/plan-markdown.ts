// The plan as Markdown, for notes and for people who help.
import type { Curriculum } from "@/lib/curriculum/curriculum";
import { MOST_YEARS } from "@/lib/learning/plan/pack-weeks";
import type { Plan } from "@/lib/learning/plan/plan";
import { capitalised } from "@/lib/shared/text";
import { dayWords, hoursWords, lateWords, likelyWords } from "./forecast-words";
import { type PlanPiece, piecesOf } from "./plan-sections";

export type MarkdownOptions = Readonly<{
  plan: Plan;
  /** The stage that is planned for, by its title. */
  goal: string;
}>;

/** Headings for milestones with their days, and the skills in order as a list to tick. */
export function planMarkdown(curriculum: Curriculum, { plan, goal }: MarkdownOptions): string {
  const head = [`# Plan: ${escapeMarkdown(goal)}`, "", ...dateLines(plan), `Made on ${dayWords(plan.today)}.`];
  return `${[...head, ...piecesOf(plan).flatMap((piece) => section(curriculum, plan, piece))].join("\n")}\n`;
}

function dateLines({ order, goal, goalOn, isOwnPace, hoursSet, hoursPerWeek }: Plan): string[] {
  if (order.length === 0) return ["Nothing is left to plan."];
  const likely = goal === null ? `more than ${MOST_YEARS} years` : `${likelyWords(goal)}, ${lateWords(goal)}`;
  if (!isOwnPace) return [`${capitalised(likely)}, at ${hoursWords(hoursSet)} a week.`];
  const kept = goalOn === null ? `more than ${MOST_YEARS} years` : `on ${dayWords(goalOn)}`;
  return [
    `With all of the ${hoursWords(hoursSet)} a week: ${kept}.`,
    `At your pace of ${hoursWords(hoursPerWeek)} a week: ${likely}.`,
  ];
}

function section(curriculum: Curriculum, plan: Plan, { milestone, skills }: PlanPiece): string[] {
  const forecast = plan.forecasts.get(milestone ?? "");
  const title = curriculum.milestoneById.get(milestone ?? "")?.title ?? "After that, what you pinned";
  const rows = skills.map(({ skill, hours }) => {
    const day = plan.finishedOn.get(skill);
    const until = day === undefined ? "" : `, until ${dayWords(day)}`;
    return `- [ ] ${escapeMarkdown(curriculum.skillById.get(skill)?.title ?? skill)} (${hours} h${until})`;
  });
  const reachedOn = plan.reachedOn.get(milestone ?? "");
  const planned = reachedOn === undefined || !plan.isOwnPace ? "" : `Planned for ${dayWords(reachedOn)}. `;
  const days = forecast ? [`${planned}${capitalised(likelyWords(forecast))}, ${lateWords(forecast)}.`, ""] : [];
  return ["", `## ${escapeMarkdown(title)}`, "", ...days, ...rows];
}

/** Titles may hold characters that mean something in Markdown, such as C#, _ and <. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, "\\$&");
}
