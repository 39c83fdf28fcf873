// From the gathered events to the values: the second half of the fold.
import type { Curriculum, GroupId, MilestoneId, SkillId, StageId } from "../../curriculum/curriculum";
import type { ProgressEvent } from "../events/event";
import { type Draft, type EventOf, isLater, type SkillDraft, type StateEvent } from "./draft";
import type {
  Goal,
  GroupProgress,
  Instant,
  MilestoneProof,
  PlacementRun,
  Progress,
  ResourceProgress,
  Review,
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
    goals: goalsOf(curriculum, draft),
    pausedWeeks: pausedWeeksOf(draft),
    proofs: proofsOf(curriculum, draft),
    placements: placementsOf(curriculum, draft),
    suggested: draft.suggested?.payload.suggested ?? null,
  };
}

const NO_CRITERIA: ReadonlyMap<string, Instant> = new Map();
const NO_REVIEWS: readonly Review[] = [];

function skillProgress(skill: SkillDraft): SkillProgress {
  const { state, since, begunAt, isInferred } = stateOf(skill);
  const until = skill.snooze?.payload.until ?? null;
  const reviews = skill.reviews === undefined || state !== "done" ? NO_REVIEWS : reviewsOf(skill.reviews, since ?? 0);
  return {
    state,
    since,
    begunAt,
    isInferred: isInferred && !reviews.some(({ grade }) => grade !== "again"),
    criteria: skill.criteria === undefined ? NO_CRITERIA : criteriaOf(skill.criteria),
    snoozedUntil: until === null ? null : Date.parse(until),
    isPinned: skill.pin?.payload.pinned === true,
    minutes: skill.times === undefined ? 0 : minutesOf(skill.times.values()),
    reviews,
    touchedAt: skill.touchedAt,
  };
}

/** Those of the time since it was done; a skill that was reopened begins anew. */
function reviewsOf(said: ReadonlyMap<string, EventOf<"review.graded">>, since: Instant): readonly Review[] {
  return [...said.values()]
    .filter(({ occurredAt }) => occurredAt >= since)
    .sort((a, b) => (isLater(a, b) ? 1 : -1))
    .map(({ occurredAt, payload }) => ({ at: occurredAt, grade: payload.grade }));
}

function minutesOf(logged: Iterable<EventOf<"time.logged">>): number {
  let minutes = 0;
  for (const { payload } of logged) minutes += payload.minutes;
  return minutes;
}

function criteriaOf(said: ReadonlyMap<string, EventOf<"criterion.set">>): ReadonlyMap<string, Instant> {
  const criteria = new Map<string, Instant>();
  for (const { payload, occurredAt } of byKey(said)) if (payload.met) criteria.set(payload.criterion, occurredAt);
  return criteria;
}

function stateOf(skill: SkillDraft): Pick<SkillProgress, "state" | "since" | "begunAt" | "isInferred"> {
  const states = skill.states.length > 1 ? [...skill.states].sort(latestFirst) : skill.states;
  const last = states[0];
  const begunAt = begunOf(skill, states);
  if (last !== undefined && last.payload.state !== "not-started") {
    const run = runOf(states, last);
    return {
      state: last.payload.state,
      since: run.at(-1)?.occurredAt ?? last.occurredAt,
      begunAt,
      isInferred: run.every((event) => event.isInferred === true),
    };
  }
  if (begunAt !== null) return { state: "learning", since: begunAt, begunAt, isInferred: false };
  const since = last === undefined ? null : (runOf(states, last).at(-1)?.occurredAt ?? null);
  return { state: "not-started", since, begunAt: null, isInferred: false };
}

/** When the first work on it was noted that came after it was last reopened. */
function begunOf(skill: SkillDraft, states: readonly StateEvent[]): Instant | null {
  const reopened = states.find(({ payload }) => payload.state === "not-started");
  let begunAt: Instant | null = null;
  const begin = (event: ProgressEvent, at = event.occurredAt): void => {
    if (reopened !== undefined && !isLater(event, reopened)) return;
    if (begunAt === null || at < begunAt) begunAt = at;
  };
  for (const event of states) if (event.payload.state === "learning") begin(event);
  for (const event of skill.criteria?.values() ?? []) if (event.payload.met) begin(event);
  for (const event of skill.times?.values() ?? []) begin(event, workedAt(event));
  return begunAt;
}

/** When time was spent: at noon of the day that was named, never later than it was said. */
function workedAt({ occurredAt, payload: { on } }: EventOf<"time.logged">): Instant {
  return on === undefined ? occurredAt : Math.min(occurredAt, Date.parse(`${on}T12:00:00Z`));
}

function latestFirst(a: ProgressEvent, b: ProgressEvent): number {
  if (isLater(a, b)) return -1;
  return isLater(b, a) ? 1 : 0;
}

// The events that say the same as the last, back to the first of them: two devices that both say done don't move the
// day on which it became so.
function runOf(states: readonly StateEvent[], last: StateEvent): readonly StateEvent[] {
  const end = states.findIndex(({ payload }) => payload.state !== last.payload.state);
  return end === -1 ? states : states.slice(0, end);
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
    const skippedAt = skipped?.payload.skipped ? skipped.occurredAt : null;
    groups.set(id, { pick, skippedAt, isInferred: skippedAt !== null && skipped?.isInferred === true });
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

function goalsOf(curriculum: Curriculum, { goals }: Draft): ReadonlyMap<StageId, Instant> {
  const kept = new Map<StageId, Instant>();
  for (const { id } of curriculum.stages) {
    const event = goals.get(id);
    if (event !== undefined && (event.payload.kind === "goal.set" || event.payload.kept))
      kept.set(id, event.occurredAt);
  }
  return kept;
}

function pausedWeeksOf({ weeks }: Draft): ReadonlySet<string> {
  return new Set([...weeks.values()].flatMap(({ payload }) => (payload.paused ? [payload.week] : [])).sort());
}

function placementsOf(curriculum: Curriculum, { placements }: Draft): readonly PlacementRun[] {
  const runs: PlacementRun[] = [];
  for (const [run, { answers, applied }] of placements) {
    const events = [...answers].filter(([id]) => curriculum.skillById.has(id));
    // Answers of one moment stay in the order of the path.
    events.sort(([a, first], [b, second]) => {
      if (first.id === second.id) return a < b ? -1 : 1;
      return isLater(first, second) ? 1 : -1;
    });
    const answeredAt = events.at(-1)?.[1].occurredAt ?? applied?.occurredAt ?? 0;
    runs.push({
      run,
      answers: events.map(([skill, { id, payload }]) => ({ skill, answer: payload.answer, event: id })),
      answeredAt,
      applied: applied ? { event: applied.id, at: applied.occurredAt, skills: applied.payload.skills } : null,
    });
  }
  return runs.sort((a, b) => a.answeredAt - b.answeredAt || (a.run < b.run ? -1 : 1));
}

function goalOf({ goal }: Draft): Goal | null {
  if (goal === undefined) return null;
  return { stage: goal.payload.stage, hoursPerWeek: goal.payload.hoursPerWeek, since: goal.occurredAt };
}

function byKey<E>(map: ReadonlyMap<string, E>): readonly E[] {
  if (map.size < 2) return [...map.values()];
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, event]) => event);
}
