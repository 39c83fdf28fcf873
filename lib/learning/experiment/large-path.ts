// Paths of any size in the likeness of the real one, to see how time grows.
import type { Curriculum } from "../../curriculum/curriculum";
import { type SkillSketch, smallCurriculum } from "../testing/small-curriculum";
import { randomFrom } from "./random";

const SKILLS_A_MILESTONE = 10;
/** Prerequisites are among so many skills before, as on the real path. */
const REACH = 60;

/** A path with so many skills in one stage, ten to a milestone, each resting on up to three that come before it. */
export function largePath(count: number, seed = 1): Curriculum {
  const random = randomFrom(seed);
  const skills: Record<string, SkillSketch> = {};
  const milestones: Record<string, string[]> = {};
  for (let position = 0; position < count; position++) {
    const before = Math.min(position, REACH);
    const needs = Array.from(
      { length: before === 0 ? 0 : random.whole(0, 3) },
      () => `s${position - random.whole(1, before)}`,
    );
    const name = `junior/m${Math.floor(position / SKILLS_A_MILESTONE)}`;
    milestones[name] = [...(milestones[name] ?? []), `s${position}`];
    skills[`s${position}`] = { hours: random.whole(2, 40), weight: random.whole(1, 5), needs: [...new Set(needs)] };
  }
  return smallCurriculum({ milestones, skills });
}
