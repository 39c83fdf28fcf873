import type { Finding } from "../problem";
import { allSkills, atPath, atSkill, type Located, type Rule } from "./rule";

/** What each skill says of itself: hours that rise, criteria that can be observed, a free resource, a known area. */
export const soundSkills: Rule = (content) => {
  const stages = new Set(content.path.stages.map(({ id }) => id));
  const groups = new Set(content.path.groups.map(({ id }) => id));
  return [
    ...areaFiles(content),
    ...allSkills(content).flatMap((located) => [
      ...knownNames(located, stages, groups),
      ...risingHours(located),
      ...observableCriteria(located),
      ...freeResource(located),
    ]),
  ];
};

const areaFiles: Rule = ({ path, skills }) => {
  const areas = new Set(path.areas.map(({ id }) => id));
  const files = new Set(skills.map(({ area }) => area));
  const withoutArea = [...files]
    .filter((area) => !areas.has(area))
    .map((area) => ({
      file: `skills/${area}.yaml`,
      at: [],
      message: `path.yaml has no area "${area}".`,
      mend: "Add the area to path.yaml, or name the file for an area that is there.",
    }));
  const withoutFile = path.areas.flatMap(({ id }, index) =>
    files.has(id)
      ? []
      : [
          atPath(
            ["areas", index, "id"],
            `The area "${id}" has no file.`,
            `Add skills/${id}.yaml, or take the area out.`,
          ),
        ],
  );
  return [...withoutArea, ...withoutFile];
};

function knownNames(located: Located, stages: ReadonlySet<string>, groups: ReadonlySet<string>): Finding[] {
  const { stage, group } = located.skill;
  const found: Finding[] = [];
  if (!stages.has(stage)) {
    const mend = `Use one of ${[...stages].join(", ")}.`;
    found.push(atSkill(located, ["stage"], `There is no stage "${stage}".`, mend));
  }
  if (group !== undefined && !groups.has(group)) {
    const mend = "Add the choice group to path.yaml, or name one that is there.";
    found.push(atSkill(located, ["group"], `There is no choice group "${group}".`, mend));
  }
  return found;
}

function risingHours(located: Located): Finding[] {
  const [optimistic, likely, pessimistic] = located.skill.hours;
  if (optimistic <= likely && likely <= pessimistic) return [];
  const mend = "Write the optimistic, the likely and the pessimistic hours in this order.";
  return [atSkill(located, ["hours"], "The hours do not rise.", mend)];
}

// Verbs for what goes on in a head, and ways around a verb. Nobody can watch these.
const UNOBSERVABLE =
  /^(understand|know|learn|grasp|appreciate|realise|realize|remember|(be|become|get|feel) (able|familiar|aware|comfortable|confident)|familiari[sz]e|have (an? )?(understanding|knowledge|idea|grasp))\b/i;

function observableCriteria(located: Located): Finding[] {
  return located.skill.criteria.flatMap(({ id, text }, index) => {
    if (!UNOBSERVABLE.test(text)) return [];
    const message = `Nobody can watch the criterion "${id}" being met: "${text}"`;
    const mend = 'Begin with a verb for something that can be seen, such as "Explain", "Write" or "Find".';
    return [atSkill(located, ["criteria", index, "text"], message, mend)];
  });
}

function freeResource(located: Located): Finding[] {
  if (located.skill.resources.some(({ cost }) => cost === "free")) return [];
  const message = `None of the resources of "${located.skill.id}" is free.`;
  return [atSkill(located, ["resources"], message, "Add one whose cost is free.")];
}
