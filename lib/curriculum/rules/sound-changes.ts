import type { Finding } from "../problem";
import { allSkills, atPath, type Rule } from "./rule";

/** Changes: what is gone is really gone, is told once, and leads to skills that are there, at last. */
export const soundChanges: Rule = (content) => {
  const { changes } = content.path;
  const known = new Set(allSkills(content).map(({ skill }) => skill.id));
  const byId = new Map(changes.map((change) => [change.from, change]));
  return changes.flatMap((change, index) => {
    const found: Finding[] = [];
    const say = (key: string, message: string, mend: string) =>
      found.push(atPath(["changes", index, key], message, mend));
    if (known.has(change.from)) {
      say("from", `The skill "${change.from}" is still in the path.`, "Take the change out, or the skill.");
    }
    if (byId.get(change.from) !== change) {
      say("from", `Two changes tell what became of "${change.from}".`, "Make one entry of the two.");
    }
    for (const id of change.to) {
      if (known.has(id) || byId.has(id)) continue;
      say("to", `"${change.from}" became "${id}", which is not there.`, "Name a skill of the path.");
    }
    if (leadsBack(change.from, byId)) {
      say("to", `The changes of "${change.from}" lead back to it.`, "Lead them to a skill that is in the path.");
    }
    return found;
  });
};

function leadsBack(from: string, byId: ReadonlyMap<string, { to: readonly string[] }>): boolean {
  const reached = new Set(byId.get(from)?.to);
  for (const id of reached) for (const next of byId.get(id)?.to ?? []) reached.add(next);
  return reached.has(from);
}
