// What the drawing of the climb names, the most important first.

import { believable } from "@/lib/learning/climb/believable";
import { settledBy } from "@/lib/learning/climb/climb";
import type { Day } from "@/lib/learning/plan/days";
import { dayAt } from "@/lib/learning/plan/days";
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
export function namesOf(view: ProgressView, frame: Frame): readonly Label[] {
  const { line, viewer, today, to, total } = view;
  const shown = line.filter(({ likely }) => likely <= to);
  const goal = view.plan.goal === null ? undefined : shown.find(({ settled }) => settled === total);
  const ahead = shown.filter((point) => point !== goal);
  const settled = viewer.standing.way.settled;
  const title = (id: string): string => view.curriculum.milestoneById.get(id)?.title ?? "";
  const goalName: Label[] =
    goal === undefined
      ? []
      : [
          {
            ...{
              x: frame.x(goal.likely),
              y: frame.y(total) - 8,
              reach: frame.bar / 2,
              places: ["over"],
              tone: "strong",
            },
            title: title(goal.milestone),
            detail: frame.hasNames ? `${dayWords(goal.likely)}, ${lateWords(goal)}` : dayWords(goal.likely),
          },
        ];
  const todayName: Label = {
    ...{
      x: frame.x(today),
      y: frame.y(settled),
      reach: 5,
      places: ["below", "lower", "above", "over"],
      tone: "strong",
    },
    title: `Today, ${settled}`,
    detail: frame.hasNames ? dayWords(today) : "",
  };
  if (!frame.hasNames) return [...goalName, todayName];
  const reached = [...reachedBars(view)].filter(({ ids }) => ids.length > 0).sort((a, b) => b.day - a.day);
  return [
    ...goalName,
    todayName,
    ...ahead.slice(0, 1).map((point) => aheadName(point, title(point.milestone), frame)),
    ...reached.map((bar) => reachedName(bar, title, frame)),
    ...ahead.slice(1).map((point) => aheadName(point, title(point.milestone), frame)),
  ];
}

function aheadName(
  { likely, settled }: Readonly<{ likely: Day; settled: number }>,
  title: string,
  frame: Frame,
): Label {
  return {
    x: frame.x(likely),
    y: frame.y(settled),
    reach: 5,
    title,
    detail: dayWords(likely),
    places: ["below", "above", "lower"],
  };
}

function reachedName({ day, settled, ids }: ReachedBar, title: (id: string) => string, frame: Frame): Label {
  const more = ids.length > 1 ? `, and ${count(ids.length - 1, "milestone")} more` : "";
  return {
    ...{ x: frame.x(day), y: frame.y(settled), reach: frame.bar / 2, places: ["below", "lower", "above"] },
    title: title(ids.at(-1) ?? ""),
    detail: `${dayWords(day)}${more}`,
  };
}
