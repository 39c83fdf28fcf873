// Skills and choice groups: state, readiness, look. The first half of a standing.
import type { Curriculum, GroupId, SkillId } from "../../curriculum/curriculum";
import type { Need } from "../../curriculum/graph";
import type { Instant, Progress, SkillProgress } from "../progress/progress";
import type { Recall } from "../review/recall";
import { chooseMembers } from "./choose-members";
import type { CurriculumIndex } from "./curriculum-index";
import { remainingHours } from "./remaining-hours";
import type { GroupStanding, Look, SkillStanding } from "./standing-types";

/** Look, likely hours, hours still to go and the time of settling of every node of the index. */
export type NodeStandings = Readonly<{
  look: Look[];
  hours: number[];
  left: number[];
  settledAt: (Instant | null)[];
}>;

const NO_NEEDS: readonly Need[] = [];

/** Derives the standing of every skill and every choice group, and the same by node for the sums. */
export function skillAndGroupStandings(
  curriculum: Curriculum,
  index: CurriculumIndex,
  progress: Progress,
  now: Instant,
  recalls: ReadonlyMap<number, Recall>,
): { skills: Map<SkillId, SkillStanding>; groups: Map<GroupId, GroupStanding>; nodes: NodeStandings } {
  const settledAt = settledTimes(curriculum, index, progress);
  const count = settledAt.length;
  const nodes: NodeStandings = { look: new Array(count), hours: new Array(count), left: new Array(count), settledAt };
  const skills = new Map<SkillId, SkillStanding>();
  curriculum.skills.forEach((skill, node) => {
    const own = progress.skills.get(skill.id);
    const unmet = unmetNeeds(index, settledAt, node);
    const look = lookOf(own, unmet.length === 0);
    nodes.look[node] = look;
    const hoursLeft = remainingHours(skill, own);
    const recall = recalls.get(node);
    nodes.hours[node] = skill.hours[1];
    nodes.left[node] = hoursLeft;
    skills.set(skill.id, {
      id: skill.id,
      state: own?.state ?? "not-started",
      since: own?.since ?? null,
      touchedAt: own?.touchedAt ?? null,
      isSettled: look === "done" || look === "skipped",
      isInferred: own?.isInferred === true,
      isReady: unmet.length === 0,
      isSnoozed: own !== undefined && own.snoozedUntil !== null && own.snoozedUntil > now,
      isPinned: own?.isPinned === true,
      isDue: recall !== undefined && recall.dueAt <= now,
      isFaded: recall !== undefined && recall.fadedAt <= now,
      look,
      hoursLeft,
      unmet,
      criteriaMet: own === undefined || own.criteria.size === 0 ? 0 : countMet(skill.criteria, own.criteria),
    });
  });
  return { skills, groups: groupStandings(curriculum, index, progress, nodes), nodes };
}

// A group is settled by its first member done, or by skipping it.
function settledTimes(curriculum: Curriculum, index: CurriculumIndex, progress: Progress): (Instant | null)[] {
  const times: (Instant | null)[] = new Array(index.skillCount + index.members.length).fill(null);
  for (const [id, { state, since }] of progress.skills) {
    const node = index.nodeOfSkill.get(id);
    if (node !== undefined && (state === "done" || state === "skipped")) times[node] = since ?? 0;
  }
  curriculum.groups.forEach(({ id, members }, position) => {
    let settledAt = skippedAt(progress, id, members);
    for (const member of members) {
      const own = progress.skills.get(member);
      if (own?.state === "done" && (settledAt === null || (own.since ?? 0) < settledAt)) settledAt = own.since ?? 0;
    }
    times[index.skillCount + position] = settledAt;
  });
  return times;
}

/** A group is skipped by its own row, or once every member is skipped; a skipped member alone settles nothing. */
function skippedAt(progress: Progress, id: GroupId, members: readonly SkillId[]): Instant | null {
  const own = progress.groups.get(id)?.skippedAt ?? null;
  if (own !== null || members.length === 0) return own;
  let last = 0;
  for (const member of members) {
    const { state, since } = progress.skills.get(member) ?? {};
    if (state !== "skipped") return null;
    last = Math.max(last, since ?? 0);
  }
  return last;
}

function unmetNeeds(index: CurriculumIndex, settledAt: readonly (Instant | null)[], node: number): readonly Need[] {
  const needs = index.needs[node] ?? [];
  let unmet = 0;
  for (const need of needs) if (settledAt[need] === null) unmet++;
  if (unmet === 0) return NO_NEEDS;
  const values = index.needValues[node] ?? NO_NEEDS;
  return unmet === values.length ? values : values.filter((_, position) => settledAt[needs[position] ?? -1] === null);
}

function lookOf(own: SkillProgress | undefined, isReady: boolean): Look {
  if (own !== undefined && own.state !== "not-started") return own.state;
  return isReady ? "ready" : "locked";
}

function countMet(criteria: readonly { id: string }[], met: ReadonlyMap<string, Instant>): number {
  let count = 0;
  for (const { id } of criteria) if (met.has(id)) count++;
  return count;
}

function groupStandings(
  curriculum: Curriculum,
  index: CurriculumIndex,
  progress: Progress,
  nodes: NodeStandings,
): Map<GroupId, GroupStanding> {
  const groups = new Map<GroupId, GroupStanding>();
  const choices = chooseMembers(curriculum, index, progress, nodes);
  curriculum.groups.forEach(({ id, members: ids }, position) => {
    const node = index.skillCount + position;
    const members = index.members[position] ?? [];
    const isMet = members.some((member) => nodes.look[member] === "done");
    const isSkipped = skippedAt(progress, id, ids) !== null;
    const choice = choices[position] ?? -1;
    const hours = nodes.hours[choice] ?? 0;
    const all = members.map((member) => nodes.hours[member] ?? 0);
    const look = isMet ? "done" : isSkipped ? "skipped" : openLook(members, nodes);
    const hoursLeft = isMet || isSkipped ? 0 : (nodes.left[choice] ?? 0);
    nodes.look[node] = look;
    nodes.hours[node] = hours;
    nodes.left[node] = hoursLeft;
    groups.set(id, {
      id,
      isMet,
      isSkipped,
      isSettled: isMet || isSkipped,
      isInferred: isMet
        ? ids.every(
            (member) => progress.skills.get(member)?.state !== "done" || progress.skills.get(member)?.isInferred,
          )
        : progress.groups.get(id)?.isInferred === true,
      settledAt: nodes.settledAt[node] ?? null,
      pick: progress.groups.get(id)?.pick ?? null,
      choice: curriculum.skills[choice]?.id ?? "",
      look,
      hours,
      hoursLeft,
      hoursRange: [Math.min(...all), Math.max(...all)],
    });
  });
  return groups;
}

function openLook(members: readonly number[], { look }: NodeStandings): Look {
  if (members.some((member) => look[member] === "learning")) return "learning";
  return members.some((member) => look[member] === "ready") ? "ready" : "locked";
}
