// What stands out on the climb: milestones, proofs, placements, choices, and the goal.
import type { Curriculum, GroupId, MilestoneId, SkillId } from "../../curriculum/curriculum";
import type { Instant, Progress } from "../progress/progress";
import type { Standing } from "../standing/standing-types";

export type TurningPoint = Readonly<{ at: Instant }> &
  Readonly<
    | { kind: "milestone"; milestone: MilestoneId; last: Readonly<{ kind: "skill" | "group"; id: string }> | null }
    | { kind: "proof"; milestone: MilestoneId }
    | { kind: "placement"; skills: number }
    | { kind: "choice"; group: GroupId; skill: SkillId }
    | { kind: "goal" }
  >;

/** The turning points that stand today, the latest first. What was undone or reopened since is none. */
export function turningPoints(curriculum: Curriculum, progress: Progress, standing: Standing): readonly TurningPoint[] {
  const points = [
    ...milestonePoints(curriculum, standing),
    ...[...progress.proofs].map(([milestone, { since }]): TurningPoint => ({ at: since, kind: "proof", milestone })),
    ...progress.placements.flatMap(({ applied }): TurningPoint[] =>
      applied === null ? [] : [{ at: applied.at, kind: "placement", skills: applied.skills.length }],
    ),
    ...[...standing.groups.values()].flatMap(({ id, isMet, isInferred, settledAt, choice }): TurningPoint[] =>
      isMet && !isInferred && settledAt !== null ? [{ at: settledAt, kind: "choice", group: id, skill: choice }] : [],
    ),
    ...(progress.goal === null ? [] : [{ at: progress.goal.since, kind: "goal" } as const]),
  ];
  // Of one moment, what stands higher on the ladder comes first.
  return points.reverse().sort((a, b) => b.at - a.at);
}

function milestonePoints(curriculum: Curriculum, { milestones, skills, groups }: Standing): TurningPoint[] {
  return curriculum.milestones.flatMap(({ id, entries }): TurningPoint[] => {
    const at = milestones.get(id)?.reachedAt ?? null;
    if (at === null || milestones.get(id)?.look !== "reached") return [];
    const last = entries.find(({ kind, id: entry }) =>
      kind === "group"
        ? groups.get(entry)?.settledAt === at && !groups.get(entry)?.isInferred
        : skills.get(entry)?.since === at && skills.get(entry)?.isSettled && !skills.get(entry)?.isInferred,
    );
    return [{ at, kind: "milestone", milestone: id, last: last ?? null }];
  });
}
