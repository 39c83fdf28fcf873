import { paths } from "@/lib/shared/urls";
import { Rung } from "../ui/rung";
import { RECORD_FORM, RecordFields } from "./record-fields";
import type { SkillParts } from "./skill-parts";

/**
 * The criteria as boxes. With scripts each tick is saved at once; without, the button saves all of them. When all are
 * met, the section offers to mark the skill done, and the button above steps back for this one.
 */
export function SkillCriteria({ viewer, skill, standing, formId }: SkillParts) {
  const { id, criteria } = skill;
  const met = viewer.progress.skills.get(id)?.criteria;
  const isOffered = standing.criteriaMet === criteria.length && !standing.isSettled;
  return (
    <section aria-labelledby="criteria">
      <div className="section-head">
        <h2 id="criteria">You have it when</h2>
        <span className="end num" data-part="criteria" data-of={criteria.length}>
          {standing.criteriaMet} of {criteria.length} shown
        </span>
      </div>
      <form {...RECORD_FORM} data-live="">
        <RecordFields formId={formId} back={paths.skill(id)} />
        <ul className="criteria ladder-list">
          {criteria.map((criterion) => (
            <li key={criterion.id}>
              <Rung look={met?.has(criterion.id) ? "done" : "ready"} />
              <label className="criterion">
                <input
                  type="checkbox"
                  name="criterion"
                  value={criterion.id}
                  defaultChecked={met?.has(criterion.id) ?? false}
                  data-command-on={`met:${id}:${criterion.id}`}
                  data-command-off={`unmet:${id}:${criterion.id}`}
                />
                <span>{youCan(criterion.text)}</span>
              </label>
            </li>
          ))}
        </ul>
        <p className="offer-done" data-part="offer-done" data-of={criteria.length} hidden={!isOffered}>
          <button type="submit" name="do" value={`done:${id}`} className="btn btn-next">
            Mark as done
          </button>
          <span>You have shown all {criteria.length}.</span>
        </p>
        <p className="without-scripts">
          <button type="submit" name="do" value={`criteria:${id}`} className="btn btn-sm">
            Save criteria
          </button>
        </p>
      </form>
    </section>
  );
}

/** "Write a GET endpoint." as a person says it of themselves: "You can write a GET endpoint." */
function youCan(text: string): string {
  return `You can ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
