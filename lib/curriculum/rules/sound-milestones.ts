import type { FullContent } from "../format";
import type { Finding } from "../problem";
import { allSkills, atPath, atSkill, type Rule } from "./rule";

const MAX_MILESTONES_OF_STAGE = 5;

/** Milestones: one to five for a stage, and every skill in exactly one of its own stage, members by their group. */
export const soundMilestones: Rule = (content) => [
  ...milestonesOfStages(content),
  ...soundEntries(content),
  ...skillsWithout(content),
  ...soundGroups(content),
];

const milestonesOfStages: Rule = ({ path: { stages, milestones } }) => {
  const known = new Set(stages.map(({ id }) => id));
  const unknown = milestones.flatMap(({ stage }, index) =>
    known.has(stage)
      ? []
      : [
          atPath(
            ["milestones", index, "stage"],
            `There is no stage "${stage}".`,
            "Mind the spelling, or add the stage.",
          ),
        ],
  );
  const counted = stages.flatMap(({ id }, index) => {
    const count = milestones.filter(({ stage }) => stage === id).length;
    if (count >= 1 && count <= MAX_MILESTONES_OF_STAGE) return [];
    const message = `The stage "${id}" has ${count} milestones.`;
    return [atPath(["stages", index, "id"], message, `Give it one to ${MAX_MILESTONES_OF_STAGE}.`)];
  });
  return [...unknown, ...counted];
};

const soundEntries: Rule = (content) => {
  const { stageOf, groupOf } = namesIn(content);
  const firstPlace = new Map<string, string>();
  return content.path.milestones.flatMap((milestone, index) =>
    milestone.skills.flatMap((name, position): Finding[] => {
      const say = (message: string, mend: string) => [atPath(["milestones", index, "skills", position], message, mend)];
      const stage = stageOf.get(name);
      if (stage === undefined) {
        return say(`The milestone names "${name}", which is not there.`, "Mind the spelling, or add the skill.");
      }
      const group = groupOf.get(name);
      if (group) return say(`"${name}" is a member of a choice group.`, `Write "group:${group}" in its place.`);
      const first = firstPlace.get(name);
      firstPlace.set(name, first ?? milestone.id);
      if (first) return say(`"${name}" stands in the milestone "${first}" already.`, "Take one of the two out.");
      if (stage === milestone.stage) return [];
      const message = `"${name}" belongs to stage "${stage}", the milestone to "${milestone.stage}".`;
      return say(message, "Move it to a milestone of its own stage.");
    }),
  );
};

const skillsWithout: Rule = (content) => {
  const placed = new Set(content.path.milestones.flatMap(({ skills }) => skills));
  return allSkills(content).flatMap((located) => {
    const { id, group } = located.skill;
    if (group !== undefined || placed.has(id)) return [];
    return [atSkill(located, ["id"], `"${id}" stands in no milestone.`, "Add it to a milestone of path.yaml.")];
  });
};

const soundGroups: Rule = (content) => {
  const placed = new Set(content.path.milestones.flatMap(({ skills }) => skills));
  const skills = allSkills(content);
  return content.path.groups.flatMap(({ id }, index) => {
    const members = skills.filter(({ skill }) => skill.group === id);
    const found: Finding[] = [];
    const at = ["groups", index, "id"];
    if (members.length < 2) {
      const message = `The choice group "${id}" has fewer than two members.`;
      found.push(atPath(at, message, `Add "group: ${id}" to the skills one can choose from.`));
    }
    if (!placed.has(`group:${id}`)) {
      const message = `The choice group "${id}" stands in no milestone.`;
      found.push(atPath(at, message, `Add "group:${id}" to a milestone.`));
    }
    const stray = members.find(({ skill }) => skill.stage !== members[0]?.skill.stage);
    if (stray) {
      const message = `"${stray.skill.id}" is of another stage than the members of "${id}" before it.`;
      found.push(atSkill(stray, ["stage"], message, "Give all members of a choice group one stage."));
    }
    return found;
  });
};

/** The stage of every name a milestone may hold, and the group of those that are members. */
function namesIn(content: FullContent) {
  const stageOf = new Map<string, string>();
  const groupOf = new Map<string, string>();
  for (const { skill } of allSkills(content)) {
    stageOf.set(skill.id, skill.stage);
    if (skill.group === undefined) continue;
    groupOf.set(skill.id, skill.group);
    if (!stageOf.has(`group:${skill.group}`)) stageOf.set(`group:${skill.group}`, skill.stage);
  }
  return { stageOf, groupOf };
}
