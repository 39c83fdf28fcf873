// The way by area: which of its entries belong to a subject, stage by stage.
import type { AreaId, Curriculum, Entry, StageId } from "../../curriculum/curriculum";
import type { Standing } from "../standing/standing-types";

export type AreaWay = Readonly<{
  area: AreaId;
  /** Required entries by stage of the way, in path order. */
  stages: ReadonlyMap<StageId, readonly Entry[]>;
  settled: number;
  total: number;
  /** Likely hours still to go. */
  hoursLeft: number;
}>;

/** Every area that the way touches, the one with most hours left first. A choice group is in the area of its first member. */
export function areasOnWay(curriculum: Curriculum, { way, skills, groups }: Standing): readonly AreaWay[] {
  const areas = new Map<AreaId, { stages: Map<StageId, Entry[]>; settled: number; total: number; hoursLeft: number }>();
  for (const milestone of way.milestones) {
    for (const entry of milestone.entries) {
      const first = entry.kind === "skill" ? entry.id : (curriculum.groupById.get(entry.id)?.members[0] ?? "");
      const skill = curriculum.skillById.get(first);
      const own = (entry.kind === "skill" ? skills : groups).get(entry.id);
      if (skill === undefined || own === undefined || (entry.kind === "skill" && skill.isElective)) continue;
      const sums = areas.get(skill.area) ?? { stages: new Map(), settled: 0, total: 0, hoursLeft: 0 };
      areas.set(skill.area, sums);
      sums.stages.set(milestone.stage, [...(sums.stages.get(milestone.stage) ?? []), entry]);
      sums.total += 1;
      sums.settled += own.isSettled ? 1 : 0;
      sums.hoursLeft += own.hoursLeft;
    }
  }
  return curriculum.areas
    .flatMap(({ id }) => {
      const sums = areas.get(id);
      return sums === undefined ? [] : [{ area: id, ...sums }];
    })
    .sort((a, b) => b.hoursLeft - a.hoursLeft);
}
