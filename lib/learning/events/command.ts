// What a button of a page asks for, as a short text: "done:unit-testing". Forms and scripts share it.
// Plain code without a schema, because it is sent to the browser; whoever receives the payload checks it.
import type { Payload } from "./event";

const WEEK_MILLISECONDS = 7 * 24 * 60 * 60 * 1000;

/**
 * The payload that a command stands for, still unchecked; null for a text that is no command.
 * `now` (milliseconds since 1970) is needed by "snooze", which lasts a week.
 */
export function payloadOfCommand(command: string, now: number): Payload | null {
  const [verb = "", first = "", second = "", third = ""] = command.split(":");
  return (PAYLOADS[verb]?.(first, second, third, now) as Payload | undefined) ?? null;
}

const listOf = (ids: string): string[] => ids.split(",").filter(Boolean);

/** In a list of what a placement concluded, this stands before the id of a choice group. */
export const GROUP_MARK = "group.";

/** The command that takes a placement over with what was left chosen in its list; null when that is nothing. */
export function takeOverCommand(run: string, chosen: readonly string[]): string | null {
  const groups = chosen.flatMap((id) => (id.startsWith(GROUP_MARK) ? [id.slice(GROUP_MARK.length)] : []));
  const skills = chosen.filter((id) => id !== "" && !id.startsWith(GROUP_MARK));
  return skills.length + groups.length === 0 ? null : `apply:${run}:${skills.join(",")}:${groups.join(",")}`;
}

type Maker = (first: string, second: string, third: string, now: number) => unknown;

const PAYLOADS: Record<string, Maker | undefined> = Object.assign(Object.create(null) as object, {
  done: (skill: string) => ({ kind: "skill.set", skill, state: "done" }),
  learning: (skill: string) => ({ kind: "skill.set", skill, state: "learning" }),
  skip: (skill: string) => ({ kind: "skill.set", skill, state: "skipped" }),
  reopen: (skill: string) => ({ kind: "skill.set", skill, state: "not-started" }),
  snooze: (skill: string, _second: string, _third: string, now: number) => ({
    kind: "skill.snoozed",
    skill,
    until: new Date(now + WEEK_MILLISECONDS).toISOString(),
  }),
  wake: (skill: string) => ({ kind: "skill.snoozed", skill, until: null }),
  pin: (skill: string) => ({ kind: "skill.pinned", skill, pinned: true }),
  unpin: (skill: string) => ({ kind: "skill.pinned", skill, pinned: false }),
  grade: (skill: string, grade: string) => ({ kind: "review.graded", skill, grade }),
  goal: (stage: string, hours: string) => ({ kind: "goal.set", stage, hoursPerWeek: Number(hours) }),
  keep: (stage: string) => ({ kind: "goal.kept", stage, kept: true }),
  drop: (stage: string) => ({ kind: "goal.kept", stage, kept: false }),
  pause: (week: string) => ({ kind: "week.paused", week, paused: true }),
  unpause: (week: string) => ({ kind: "week.paused", week, paused: false }),
  answer: (run: string, skill: string, answer: string) => ({ kind: "placement.answered", run, skill, answer }),
  apply: (run: string, skills: string, groups: string) => ({
    kind: "placement.applied",
    run,
    skills: listOf(skills),
    ...(groups && { groups: listOf(groups) }),
  }),
  met: (skill: string, criterion: string) => ({ kind: "criterion.set", skill, criterion, met: true }),
  unmet: (skill: string, criterion: string) => ({ kind: "criterion.set", skill, criterion, met: false }),
  pick: (group: string, skill: string) => ({ kind: "group.picked", group, skill }),
  "skip-group": (group: string) => ({ kind: "group.skipped", group, skipped: true }),
  "reopen-group": (group: string) => ({ kind: "group.skipped", group, skipped: false }),
  resource: (skill: string, resource: string, state: string) => ({ kind: "resource.set", skill, resource, state }),
  undo: (event: string) => ({ kind: "undone", event }),
});
