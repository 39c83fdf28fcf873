// The paths on which placements are tried: random ones in the likeness of the real one, and the real one.
import type { Curriculum } from "../../curriculum/curriculum";
import { implicationsOf, type Prerequisites } from "../placement/implications";
import { type PlacementGraph, placementGraphOf } from "../placement/placement-graph";
import { indexOf } from "../standing/curriculum-index";
import { syntheticJobs } from "./synthetic";

export type Terrain = Readonly<{ prerequisites: Prerequisites; graph: PlacementGraph }>;

/** A random path of 150 skills (`syntheticJobs`), all of them required; the place of each is its longest chain. */
export function syntheticTerrain(seed: number): Terrain {
  const needs = syntheticJobs(seed).prerequisites;
  const prerequisites = { needs, members: [] };
  const every = needs.map(() => true);
  const graph = { place: longestChains(needs), isCounted: every, isAskable: every, isCore: every };
  return { prerequisites, graph: { ...implicationsOf(prerequisites), ...graph } };
}

/** A curriculum as a terrain. */
export function terrainOf(curriculum: Curriculum): Terrain {
  return { prerequisites: indexOf(curriculum), graph: placementGraphOf(curriculum) };
}

/** By node: how many skills one must learn one after another before it. */
function longestChains(needs: readonly (readonly number[])[]): readonly number[] {
  const lengths: number[] = [];
  const lengthOf = (node: number): number => {
    lengths[node] ??= Math.max(0, ...(needs[node] ?? []).map((need) => lengthOf(need) + 1));
    return lengths[node];
  };
  return needs.map((_, node) => lengthOf(node));
}
