import type { FullContent } from "../format";
import type { Finding } from "../problem";
import { allSkills, atSkill, type Located, type Rule } from "./rule";
import { stagesBelow } from "./sound-stages";

/** Prerequisites: each exists, belongs to a stage that comes before, and no chain of them leads back. */
export const soundNeeds: Rule = (content) => [...reachableNeeds(content), ...noCycles(content)];

const reachableNeeds: Rule = (content) => {
  const { stages } = content.path;
  const skillsOf = namesOf(content);
  const below = new Map(stages.map(({ id }) => [id, stagesBelow(stages, id)]));
  const rankById = new Map(stages.map(({ id, rank }) => [id, rank]));
  return allSkills(content).flatMap((located) =>
    located.skill.needs.flatMap((need, index): Finding[] => {
      const say = (message: string, mend: string) => [atSkill(located, ["needs", index], message, mend)];
      const found = skillsOf(need);
      const { id, stage } = located.skill;
      if (found.length === 0) {
        return say(`"${id}" needs "${need}", which is not there.`, "Mind the spelling, or add the skill.");
      }
      const away = found.find(({ skill }) => !below.get(stage)?.has(skill.stage) && rankById.has(skill.stage));
      if (!away || !rankById.has(stage)) return [];
      const isLater = below.get(away.skill.stage)?.has(stage);
      const where = isLater ? "a later stage" : "another branch of the ladder";
      const message = `"${id}" of stage "${stage}" needs "${away.skill.id}" of stage "${away.skill.stage}", ${where}.`;
      return say(message, "Take the prerequisite out, or move one of the two skills to another stage.");
    }),
  );
};

const noCycles: Rule = (content) => {
  const skillsOf = namesOf(content);
  const closed = new Set<string>();
  const found: Finding[] = [];
  // Kept by hand, since a long chain in a path that somebody brings would overflow the call stack.
  for (const start of allSkills(content)) {
    const trail: { at: Located; left: Located[] }[] = [];
    const onTrail = new Map<string, number>();
    const enter = (located: Located) => {
      onTrail.set(located.skill.id, trail.length);
      trail.push({ at: located, left: located.skill.needs.flatMap(skillsOf) });
    };
    if (!closed.has(start.skill.id)) enter(start);
    for (let top = trail.at(-1); top; top = trail.at(-1)) {
      const next = top.left.shift();
      if (!next) {
        closed.add(top.at.skill.id);
        onTrail.delete(top.at.skill.id);
        trail.pop();
        continue;
      }
      const position = onTrail.get(next.skill.id);
      if (position !== undefined) found.push(cycleAt(trail.slice(position).map(({ at }) => at)));
      else if (!closed.has(next.skill.id)) enter(next);
    }
  }
  return found;
};

function cycleAt(cycle: readonly Located[]): Finding {
  const [first] = cycle as [Located, ...Located[]];
  const names = [...cycle, first].map(({ skill }) => skill.id).join(" needs ");
  return atSkill(
    first,
    ["needs"],
    `These skills wait for each other: ${names}.`,
    "Take one of these prerequisites out.",
  );
}

function namesOf(content: FullContent): (need: string) => Located[] {
  const byName = new Map<string, Located[]>();
  for (const located of allSkills(content)) {
    byName.set(located.skill.id, [located]);
    const group = located.skill.group && `group:${located.skill.group}`;
    if (group) byName.set(group, [...(byName.get(group) ?? []), located]);
  }
  return (need) => byName.get(need) ?? [];
}
