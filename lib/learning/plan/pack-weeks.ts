// The order, packed into weeks.
import type { MilestoneId, SkillId } from "../../curriculum/curriculum";
import { type Day, mondayOf } from "./days";
import type { PlannedSkill } from "./order";
import type { ReviewLoad } from "./review-load";

/** A piece of work in a week. */
export type WeekItem = Readonly<{
  skill: SkillId;
  hours: number;
  /** Refreshing it, for the sake of the skill that follows. */
  isRefresh: boolean;
  /** It is finished in this week. */
  isLast: boolean;
}>;

export type PlanWeek = Readonly<{
  monday: Day;
  isPaused: boolean;
  reviewHours: number;
  items: readonly WeekItem[];
}>;

export type PackedWeeks = Readonly<{
  weeks: readonly PlanWeek[];
  /** The day on which each skill is finished; none for what lies beyond the last week. */
  finishedOn: ReadonlyMap<SkillId, Day>;
  reachedOn: ReadonlyMap<MilestoneId, Day>;
}>;

export type WeekOptions = Readonly<{
  today: Day;
  /** Hours of study a week; more than 0. */
  hoursPerWeek: number;
  /** Mondays of weeks without study. */
  paused: ReadonlySet<Day>;
  reviews: ReviewLoad;
}>;

/** A plan ends here, however slow. */
export const MOST_YEARS = 20;
const MOST_WEEKS = MOST_YEARS * 52;
/** What is left of a week or a skill by rounding. */
const NOTHING = 1e-9;

/**
 * Packs an order into weeks from Monday to Sunday. Of the current week only the days that are left count. Reviews come
 * out of a week's hours first, at most a fifth of them.
 */
export function packWeeks(order: readonly PlannedSkill[], options: WeekOptions): PackedWeeks {
  const pieces = order.flatMap(piecesOf);
  const weeks: PlanWeek[] = [];
  const finishedOn = new Map<SkillId, Day>();
  const reachedOn = new Map<MilestoneId, Day>();
  let position = 0;
  let left = pieces[0]?.hours ?? 0;
  for (let monday = mondayOf(options.today); position < pieces.length && weeks.length < MOST_WEEKS; monday += 7) {
    const { isPaused, days, reviewHours, hours } = openWeek(monday, options);
    const items: WeekItem[] = [];
    let room = hours;
    while (room > NOTHING && position < pieces.length) {
      const { skill, isRefresh, reaches } = pieces[position] as Piece;
      const spent = Math.min(room, left);
      room -= spent;
      left -= spent;
      const isLast = left <= NOTHING;
      items.push({ skill, hours: spent, isRefresh, isLast });
      if (!isLast) break;
      const day = monday + 7 - days + Math.max(0, Math.ceil((days * (hours - room)) / hours - NOTHING) - 1);
      if (!isRefresh) {
        finishedOn.set(skill, day);
        options.reviews.learn(day);
        for (const milestone of reaches) reachedOn.set(milestone, day);
      }
      position++;
      left = pieces[position]?.hours ?? 0;
    }
    weeks.push({ monday, isPaused, reviewHours, items });
  }
  return { weeks, finishedOn, reachedOn };
}

type Piece = Readonly<{ skill: SkillId; hours: number; isRefresh: boolean; reaches: readonly MilestoneId[] }>;

function piecesOf({ skill, hours, refreshes, reaches }: PlannedSkill): Piece[] {
  const before = refreshes.map((refresh) => ({ ...refresh, isRefresh: true, reaches: [] }));
  return [...before, { skill, hours, isRefresh: false, reaches }];
}

/** What a week has room for, after its reviews. */
function openWeek(monday: Day, { today, hoursPerWeek, paused, reviews }: WeekOptions) {
  const days = Math.min(7, monday + 7 - today);
  const isPaused = paused.has(monday);
  const all = isPaused ? 0 : (hoursPerWeek * days) / 7;
  const reviewHours = isPaused ? 0 : reviews.takeWeek(monday, all);
  return { isPaused, days, reviewHours, hours: all - reviewHours };
}
