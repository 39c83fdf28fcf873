// From the gathered events to the values: the second half of the fold.
import type { Curriculum, GroupId, MilestoneId, SkillId } from "../../curriculum/curriculum";
import type { ProgressEvent } from "../events/event";
import { type Draft, type EventOf, isLater, type SkillDraft } from "./draft";
import type {
  Goal,
  GroupProgress,
  Instant,
  MilestoneProof,
  Progress,
  ResourceProgress,
  SkillProgress,
} from "./progress";

type Resolve = (id: SkillId) => readonly SkillId[];

/** The progress that the gathered events amount to, every map in path order. */
export function finishDraft(curriculum: Curriculum, draft: Draft, resolve: Resolve): Progress {
  const skills = new Map<SkillId, SkillProgress>();
  const resources = new Map<string, ResourceProgress>();
  // Retired skills are not in the path any more; what was said of them is kept and comes after.
  for (const { id } of [...curriculum.skills, ...curriculum.changes.map(({ from }) => ({ id: from }))]) {
    const skill = draft.skills.get(id);
    if (skill === undefined || skills.has(id)) continue;
    skills.set(id, skillProgress(skill));
    addResources(id, skill, resources);
  }
  return {
    skills,
    groups: groupsOf(curriculum, draft, resolve),
    resources,
    goal: goalOf(draft),
    proofs: proofsOf(curriculum, draft),
  };
}

const NO_CRITERIA: ReadonlyMap<string, Instant> = new Map();

function skillProgress(skill: SkillDraft): SkillProgress {
  const { state, since } = stateOf(skill);
  const until = skill.snooze?.payload.until ?? null;
  return {
    state,
    since,
    criteria: skill.criteria === undefined ? NO_CRITERIA : criteriaOf(skill.criteria),
    snoozedUntil: until === null ? null : Date.parse(until),
    touchedAt: skill.touchedAt,
  };
}

function criteriaOf(said: ReadonlyMap<string, EventOf<"criterion.set">>): ReadonlyMap<string, Instant> {
  const criteria = new Map<string, Instant>();
  for (const { payload, occurredAt } of byKey(said)) if (payload.met) criteria.set(payload.criterion, occurredAt);
  return criteria;
}

function stateOf(skill: SkillDraft): Pick<SkillProgress, "state" | "since"> {
  const states = skill.states.length > 1 ? [...skill.states].sort(latestFirst) : skill.states;
  const last = states[0];
  if (last !== undefined && last.payload.state !== "not-started") {
    return { state: last.payload.state, since: startOfRun(states, last) };
  }
  let begunAt: Instant | null = null;
  for (const event of skill.criteria?.values() ?? []) {
    if (!event.payload.met || (last !== undefined && !isLater(event, last))) continue;
    if (begunAt === null || event.occurredAt < begunAt) begunAt = event.occurredAt;
  }
  if (begunAt !== null) return { state: "learning", since: begunAt };
  return { state: "not-started", since: last === undefined ? null : startOfRun(states, last) };
}

function latestFirst(a: ProgressEvent, b: ProgressEvent): number {
  if (isLater(a, b)) return -1;
  return isLater(b, a) ? 1 : 0;
}

// Two devices that both say done don't move the day on which it became so.
function startOfRun(states: readonly EventOf<"skill.set">[], last: EventOf<"skill.set">): Instant {
  let since = last.occurredAt;
  for (const event of states) {
    if (event.payload.state !== last.payload.state) break;
    since = event.occurredAt;
  }
  return since;
}

function addResources(id: SkillId, skill: SkillDraft, resources: Map<string, ResourceProgress>): void {
  if (skill.resources === undefined) return;
  for (const { occurredAt, payload } of byKey(skill.resources)) {
    if (payload.state !== "none")
      resources.set(`${id}/${payload.resource}`, { state: payload.state, since: occurredAt });
  }
}

function groupsOf(curriculum: Curriculum, draft: Draft, resolve: Resolve): ReadonlyMap<GroupId, GroupProgress> {
  const groups = new Map<GroupId, GroupProgress>();
  for (const { id, members } of curriculum.groups) {
    const picked = draft.picks.get(id);
    const skipped = draft.skips.get(id);
    if (picked === undefined && skipped === undefined) continue;
    const named = picked?.payload.skill ?? null;
    const pick = named === null ? null : (resolve(named).find((skill) => members.includes(skill)) ?? null);
    groups.set(id, { pick, skippedAt: skipped?.payload.skipped ? skipped.occurredAt : null });
  }
  return groups;
}

function proofsOf(curriculum: Curriculum, draft: Draft): ReadonlyMap<MilestoneId, MilestoneProof> {
  const proofs = new Map<MilestoneId, MilestoneProof>();
  for (const { id } of curriculum.milestones) {
    const shown = draft.proofs.get(id);
    const evidenceId = shown?.payload.evidence ?? null;
    if (shown !== undefined && evidenceId !== null) proofs.set(id, { evidenceId, since: shown.occurredAt });
  }
  return proofs;
}

function goalOf({ goal }: Draft): Goal | null {
  if (goal === undefined) return null;
  return { stage: goal.payload.stage, hoursPerWeek: goal.payload.hoursPerWeek, since: goal.occurredAt };
}

function byKey<E>(map: ReadonlyMap<string, E>): readonly E[] {
  if (map.size < 2) return [...map.values()];
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, event]) => event);
}
