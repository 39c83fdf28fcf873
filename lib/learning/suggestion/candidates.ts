// Which skills may be suggested at all, best first.
import type { Curriculum, Skill, SkillId } from "../../curriculum/curriculum";
import { indexOf } from "../standing/curriculum-index";
import type { SkillStanding, Standing } from "../standing/standing-types";
import { type NeededSkills, restingOn } from "./needed-skills";

export type Candidate = Readonly<{
  skill: Skill;
  /** Path position. */
  node: number;
  /** Needed skills that rest on it. */
  resting: ReadonlySet<number>;
}>;

export type Candidates = Readonly<{
  /** Best first. */
  candidates: readonly Candidate[];
  /** What could be offered but for "Not now"; empty while anything else can. */
  snoozed: readonly SkillId[];
}>;

type Ranked = Candidate & Readonly<{ tier: number; score: number }>;

/**
 * What may be suggested: the ready skills that the way asks for; only when none of these is ready, snoozed ones
 * included, the electives on the way.
 *
 * First comes the current milestone, then what it waits for, then the other milestones in order, and last what these
 * need from stages off the way.
 * Within these, by what a skill gives per hour: its weight, one for every skill of its milestone that rests on it and a
 * tenth for every later one. Ties go by path order.
 */
export function candidatesOf(curriculum: Curriculum, standing: Standing, needed: NeededSkills): Candidates {
  const inNeed = [...needed.nodes].sort((a, b) => a - b);
  const required = rank(curriculum, standing, needed, inNeed);
  if (required.candidates.length > 0 || required.snoozed.length > 0) return required;
  const { nodeOfSkill } = indexOf(curriculum);
  const electives = standing.way.milestones.flatMap(({ entries }) =>
    entries.flatMap(({ kind, id }) => {
      const isElective = kind === "skill" && curriculum.skillById.get(id)?.isElective === true;
      return isElective ? [nodeOfSkill.get(id) ?? -1] : [];
    }),
  );
  return rank(curriculum, standing, needed, electives);
}

function rank(curriculum: Curriculum, standing: Standing, needed: NeededSkills, nodes: readonly number[]): Candidates {
  const ranked: Ranked[] = [];
  const snoozed: SkillId[] = [];
  const tierOf = tiers(curriculum, standing);
  for (const node of nodes) {
    const skill = curriculum.skills[node];
    const own = skill && standing.skills.get(skill.id);
    if (skill === undefined || own === undefined || !isOpen(standing, skill, own)) continue;
    if (own.isSnoozed) {
      snoozed.push(skill.id);
      continue;
    }
    const resting = restingOn(needed, node);
    ranked.push({ skill, node, resting, tier: tierOf(skill, resting), score: scoreOf(curriculum, skill, resting) });
  }
  ranked.sort((a, b) => a.tier - b.tier || b.score - a.score || a.node - b.node);
  return { candidates: ranked, snoozed: ranked.length > 0 ? [] : snoozed };
}

function isOpen(standing: Standing, skill: Skill, own: SkillStanding): boolean {
  if (own.look !== "ready") return false;
  const group = skill.group === undefined ? undefined : standing.groups.get(skill.group);
  return group === undefined || (!group.isSettled && group.choice === skill.id);
}

function tiers(curriculum: Curriculum, standing: Standing) {
  const { milestones, currentMilestone } = standing.way;
  const order = new Map(milestones.map(({ id }, position) => [id, position]));
  const isOfCurrent = (node: number): boolean => curriculum.skills[node]?.milestone === currentMilestone?.id;
  return (skill: Skill, resting: ReadonlySet<number>): number => {
    const position = order.get(skill.milestone);
    // What is needed from a stage off the way waits until nothing on the way is left to begin.
    if (position === undefined) return 2 + milestones.length;
    if (skill.milestone === currentMilestone?.id) return 0;
    return [...resting].some(isOfCurrent) ? 1 : 2 + position;
  };
}

function scoreOf(curriculum: Curriculum, skill: Skill, resting: ReadonlySet<number>): number {
  let value = skill.weight;
  for (const node of resting) value += curriculum.skills[node]?.milestone === skill.milestone ? 1 : 0.1;
  return value / skill.hours[1];
}
