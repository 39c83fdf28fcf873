import type { FullContent } from "../format";
import { atPath, type Rule } from "./rule";

type Stages = FullContent["path"]["stages"];

/** The ladder: ways lead upwards to stages that exist, from one first stage to every other. */
export const soundStages: Rule = ({ path: { stages } }) => [...soundWays(stages), ...reachable(stages)];

function soundWays(stages: Stages) {
  const rankById = new Map(stages.map(({ id, rank }) => [id, rank]));
  return stages.flatMap((stage, index) =>
    stage.next.flatMap((next, position) => {
      const at = ["stages", index, "next", position];
      const rank = rankById.get(next);
      if (rank === undefined) {
        return [atPath(at, `There is no stage "${next}".`, "Mind the spelling, or add the stage.")];
      }
      if (rank > stage.rank) return [];
      const mend = `Give "${next}" a higher rank than "${stage.id}", or take it out of this list.`;
      return [atPath(at, `The way from "${stage.id}" to "${next}" does not lead upwards.`, mend)];
    }),
  );
}

function reachable(stages: Stages) {
  const first = stages.reduce((lowest, stage) => (stage.rank < lowest.rank ? stage : lowest));
  const nextById = new Map(stages.map(({ id, next }) => [id, next]));
  const reached = new Set([first.id]);
  for (const id of reached) for (const next of nextById.get(id) ?? []) reached.add(next);
  return stages.flatMap((stage, index) =>
    reached.has(stage.id)
      ? []
      : [
          atPath(
            ["stages", index, "id"],
            `No way leads from "${first.id}" to the stage "${stage.id}".`,
            "Name it in the next list of the stage before it.",
          ),
        ],
  );
}

/** The stages from which a stage can be reached by its ways, itself included. */
export function stagesBelow(stages: Stages, id: string): Set<string> {
  const below = new Set([id]);
  for (const reached of below) for (const stage of stages) if (stage.next.includes(reached)) below.add(stage.id);
  return below;
}
