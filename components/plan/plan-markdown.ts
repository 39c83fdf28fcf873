// The plan as Markdown, for notes and for people who help.
import type { Curriculum } from "@/lib/curriculum/curriculum";
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
  const head = [
    `# Plan: ${escapeMarkdown(goal)}`,
    "",
    plan.goal
      ? `${capitalised(likelyWords(plan.goal))}, ${lateWords(plan.goal)}, at ${hoursWords(plan.hoursSet)} a week.`
      : "Nothing is left to plan.",
    `Made on ${dayWords(plan.today)}.`,
  ];
  return `${[...head, ...piecesOf(plan).flatMap((piece) => section(curriculum, plan, piece))].join("\n")}\n`;
}

function section(curriculum: Curriculum, plan: Plan, { milestone, skills }: PlanPiece): string[] {
  const forecast = plan.forecasts.get(milestone ?? "");
  const title = curriculum.milestoneById.get(milestone ?? "")?.title ?? "After that, what you pinned";
  const rows = skills.map(({ skill, hours }) => {
    const day = plan.finishedOn.get(skill);
    const until = day === undefined ? "" : `, until ${dayWords(day)}`;
    return `- [ ] ${escapeMarkdown(curriculum.skillById.get(skill)?.title ?? skill)} (${hours} h${until})`;
  });
  const days = forecast ? [`${capitalised(likelyWords(forecast))}, ${lateWords(forecast)}.`, ""] : [];
  return ["", `## ${escapeMarkdown(title)}`, "", ...days, ...rows];
}

/** Titles may hold characters that mean something in Markdown, such as C#, _ and <. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, "\\$&");
}
