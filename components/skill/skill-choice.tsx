import { backEndPath } from "@/lib/curriculum/back-end";
import { paths } from "@/lib/shared/urls";
import { Rung } from "../ui/rung";
import { RECORD_FORM, RecordFields } from "./record-fields";
import type { SkillParts } from "./skill-parts";
import { lookOfSkill } from "./state-words";

/** Of a skill that is one of several to choose from: the others, and how to choose this one. */
export function SkillChoice({ viewer, skill, formId }: SkillParts) {
  const group = backEndPath.groupById.get(skill.group ?? "");
  const standing = viewer.standing.groups.get(group?.id ?? "");
  if (!group || !standing) return null;
  const siblings = group.members.filter((id) => id !== skill.id);
  const canChoose = !standing.isSettled && standing.pick !== skill.id;
  return (
    <section aria-labelledby="choice">
      <div className="section-head">
        <h2 id="choice">One of {group.members.length}</h2>
        <a className="end" href={paths.group(group.milestone, group.id)}>
          {group.title}
        </a>
      </div>
      <p className="sm">{group.advice}</p>
      {canChoose && (
        <form {...RECORD_FORM} data-live="reload" className="choose-this">
          <RecordFields formId={formId} back={paths.skill(skill.id)} />
          <button type="submit" name="do" value={`pick:${group.id}:${skill.id}`} className="btn btn-sm">
            Choose this one
          </button>
        </form>
      )}
      {!standing.isSettled && standing.pick === skill.id && <p className="sm choose-this">This one is your choice.</p>}
      <ul className="ladder-list mini" aria-label="The others">
        {siblings.map((id) => (
          <li key={id} data-look={lookOfSkill(viewer, id)}>
            <Rung look={lookOfSkill(viewer, id)} />
            <a href={paths.skill(id)}>{backEndPath.skillById.get(id)?.title}</a>{" "}
            {standing.pick === id && <span className="mut">your choice</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
