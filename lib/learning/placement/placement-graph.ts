// The path as a placement sees it, in numbers: what follows from an answer, and how far up each skill stands.
import type { Curriculum, MilestoneId } from "../../curriculum/curriculum";
import { indexOf } from "../standing/curriculum-index";
import { type Implications, implicationsOf } from "./implications";

/** Nodes are those of the curriculum's index: skills in path order, then choice groups. */
export type PlacementGraph = Implications &
  Readonly<{
    /** By node: how many milestones come before its own on the ladder. */
    place: readonly number[];
    /** By node: a required entry. Only these are counted. */
    isCounted: readonly boolean[];
    /** By node: may be asked about. Not electives, and no members of choice groups: one of them is enough. */
    isAskable: readonly boolean[];
    /** By node: of a core stage. Of a branch one can know nothing, however far up one is. */
    isCore: readonly boolean[];
  }>;

const graphs = new WeakMap<Curriculum, PlacementGraph>();

/** The graph of a curriculum, made once for each: curricula are immutable. */
export function placementGraphOf(curriculum: Curriculum): PlacementGraph {
  const known = graphs.get(curriculum);
  if (known !== undefined) return known;
  const made = makeGraph(curriculum);
  graphs.set(curriculum, made);
  return made;
}

function makeGraph(curriculum: Curriculum): PlacementGraph {
  const index = indexOf(curriculum);
  const places = placesOf(curriculum);
  const required = new Set(index.required.flat());
  const nodes = [...curriculum.skills, ...curriculum.groups];
  return {
    ...implicationsOf(index),
    place: nodes.map(({ milestone }) => places.get(milestone) ?? 0),
    isCounted: nodes.map((_, node) => required.has(node)),
    isAskable: nodes.map((_, node) => node < index.skillCount && required.has(node)),
    isCore: nodes.map(({ stage }) => curriculum.stageById.get(stage)?.track === "core"),
  };
}

/** Stages of one rank stand side by side: a specialization is as far up as staff, wherever one may enter it. */
function placesOf({ stages, milestonesOf }: Curriculum): ReadonlyMap<MilestoneId, number> {
  const places = new Map<MilestoneId, number>();
  let lowest = 0;
  for (const rank of [...new Set(stages.map((stage) => stage.rank))].sort((a, b) => a - b)) {
    const beside = stages.flatMap((stage) => (stage.rank === rank ? [milestonesOf.get(stage.id) ?? []] : []));
    for (const milestones of beside) {
      for (const [position, { id }] of milestones.entries()) places.set(id, lowest + position);
    }
    lowest += Math.max(...beside.map(({ length }) => length));
  }
  return places;
}
