// What the drawing of the climb names, the most important first.

import { believable } from "@/lib/learning/climb/believable";
import { settledBy } from "@/lib/learning/climb/climb";
import type { ForecastPoint } from "@/lib/learning/climb/forecast-line";
import { type Day, dayAt } from "@/lib/learning/plan/days";
import { count } from "@/lib/shared/text";
import { dayWords, lateWords } from "../plan/forecast-words";
import type { Frame } from "./burn-up-frame";
import type { Label } from "./burn-up-labels";
import type { ProgressView } from "./progress-view";

export type ReachedBar = Readonly<{ day: Day; settled: number; ids: readonly string[]; hasProof: boolean }>;

/**
 * The bars of reached milestones within the picture. Those of one day, as a placement reaches them, share the step of
 * that day among themselves.
 */
export function reachedBars(view: ProgressView): readonly ReachedBar[] {
  const { viewer, steps, from } = view;
  const { way, milestones } = viewer.standing;
  const byDay = new Map<Day, string[]>();
  for (const { id } of way.milestones) {
    const at = milestones.get(id)?.reachedAt ?? null;
    if (at === null || milestones.get(id)?.look !== "reached") continue;
    const day = dayAt(believable(at, viewer.now), viewer.timeZone);
    if (day >= from) byDay.set(day, [...(byDay.get(day) ?? []), id]);
  }
  return [...byDay].flatMap(([day, ids]) => {
    const before = settledBy(steps, day - 1);
    const after = settledBy(steps, day);
    return ids.map((id, position) => ({
      day,
      settled: before + ((after - before) * (position + 1)) / ids.length,
      // The uppermost is named for all of them.
      ids: position === ids.length - 1 ? ids : [],
      hasProof: milestones.get(id)?.proof !== null,
    }));
  });
}

/** The labels of a size, in the order in which they get their room. */
export function namesOf(view: ProgressView, reached: readonly ReachedBar[], frame: Frame): readonly Label[] {
  const always = [...goalName(view, frame), todayName(view, frame)];
  if (!frame.hasNames) return always;
  const [next, ...later] = view.line.filter((point) => point !== view.goalPoint && point.likely <= view.to);
  const named = reached.filter(({ ids }) => ids.length > 0);
  return [
    ...always,
    ...(next === undefined ? [] : [aheadName(view, next, frame)]),
    ...named.sort((a, b) => b.day - a.day).map((bar) => reachedName(view, bar, frame)),
    ...later.map((point) => aheadName(view, point, frame)),
  ];
}

function titleOf({ curriculum }: ProgressView, milestone: string | undefined): string {
  return curriculum.milestoneById.get(milestone ?? "")?.title ?? "";
}

function goalName(view: ProgressView, frame: Frame): Label[] {
  const { goalPoint, to, total } = view;
  if (goalPoint === null || goalPoint.likely > to) return [];
  const day = dayWords(goalPoint.likely);
  return [
    {
      ...{
        x: frame.x(goalPoint.likely),
        y: frame.y(total) - 8,
        reach: frame.bar / 2,
        tone: "strong",
        places: ["over"],
      },
      title: titleOf(view, goalPoint.milestone),
      detail: frame.hasNames ? `${day}, ${lateWords(goalPoint)}` : day,
    },
  ];
}

function todayName({ today, viewer }: ProgressView, frame: Frame): Label {
  const { settled } = viewer.standing.way;
  const places = ["below", "lower", "above", "over"] as const;
  return {
    ...{ x: frame.x(today), y: frame.y(settled), reach: 5, tone: "strong", places },
    title: `Today, ${settled}`,
    detail: frame.hasNames ? dayWords(today) : "",
  };
}

function aheadName(view: ProgressView, { milestone, likely, settled }: ForecastPoint, frame: Frame): Label {
  return {
    ...{ x: frame.x(likely), y: frame.y(settled), reach: 5, places: ["above", "below"] },
    title: titleOf(view, milestone),
    detail: dayWords(likely),
  };
}

function reachedName(view: ProgressView, { day, settled, ids }: ReachedBar, frame: Frame): Label {
  const more = ids.length > 1 ? `, and ${count(ids.length - 1, "milestone")} more` : "";
  return {
    ...{ x: frame.x(day), y: frame.y(settled), reach: frame.bar / 2, places: ["below", "lower", "above"] },
    title: titleOf(view, ids.at(-1)),
    detail: `${dayWords(day)}${more}`,
  };
}
