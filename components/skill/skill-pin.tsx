import { paths } from "@/lib/shared/urls";
import { RECORD_FORM, RecordFields } from "./record-fields";
import type { SkillParts } from "./skill-parts";

/** Brings a skill that is not settled forward, or no longer. */
export function SkillPin({ viewer, skill: { id }, standing, formId }: SkillParts) {
  if (!viewer.learner || standing.isSettled) return null;
  return (
    <form {...RECORD_FORM} data-live="reload" className="pin-set btn-row sm">
      <RecordFields formId={formId} back={paths.skill(id)} />
      {standing.isPinned ? (
        <>
          <span>
            <b>Pinned</b>, and what it needs comes forward.
          </span>
          <button type="submit" name="do" value={`unpin:${id}`} className="btn-text">
            Unpin
          </button>
        </>
      ) : (
        <>
          <button type="submit" name="do" value={`pin:${id}`} className="btn-text" aria-describedby="pin-hint">
            Pin
          </button>
          <span className="mut" id="pin-hint">
            brings it and what it needs forward
          </span>
        </>
      )}
    </form>
  );
}
