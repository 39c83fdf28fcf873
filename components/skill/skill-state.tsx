import { backEndPath } from "@/lib/curriculum/back-end";
import type { Need } from "@/lib/curriculum/graph";
import type { Part } from "@/lib/learning/words";
import { paths } from "@/lib/shared/urls";
import { Words } from "../words/words";
import { RECORD_FORM, RecordFields } from "./record-fields";
import type { SkillParts } from "./skill-parts";
import { RefreshButtons, RefreshWords } from "./skill-refresh";
import { skillStateWords } from "./state-words";

/**
 * The state in words and the buttons that change it. All four buttons are there; the style sheet shows those that
 * apply to the state of the page, so that a tick needs no new ones. Of a settled skill more hangs on the state than a
 * tick can mend, so that the page is loaded anew.
 */
export function SkillState(parts: SkillParts) {
  const { viewer, skill, standing, formId } = parts;
  const { id } = skill;
  return (
    <form
      {...RECORD_FORM}
      data-live={standing.isSettled ? "reload" : ""}
      className="state-set"
      aria-label="State of this skill"
    >
      <RecordFields formId={formId} back={paths.skill(id)} />
      <p className="btn-row">
        <RefreshButtons {...parts} />
        <button type="submit" name="do" value={`learning:${id}`} className="btn btn-next btn-start">
          Start learning
        </button>
        <button type="submit" name="do" value={`done:${id}`} className="btn btn-done">
          Mark as done
        </button>
        <button type="submit" name="do" value={`skip:${id}`} className="btn btn-skip">
          Skip
        </button>
        <button type="submit" name="do" value={`reopen:${id}`} className="btn btn-reopen">
          Reopen
        </button>
        <span className="sr-state" aria-live="polite">
          {skillStateWords(backEndPath, viewer, id)}
        </span>
      </p>
      <RefreshWords {...parts} />
      {standing.unmet.length > 0 && <Missing unmet={standing.unmet} />}
    </form>
  );
}

/** What a skill still waits for. People know things, so that it can be checked off all the same. */
function Missing({ unmet }: { unmet: readonly Need[] }) {
  const named = unmet.map((need): Part => (need.kind === "skill" ? { skill: need.id } : { group: need.id }));
  const words = named.flatMap((part, position): Part[] => {
    if (position === 0) return [part];
    return [position === named.length - 1 ? " and " : ", ", part];
  });
  const lead = unmet.length === 1 ? "This is still missing: " : "These are still missing: ";
  const end = ". You can check this off all the same: the path notes what is missing.";
  return (
    <p className="sm mut">
      <Words curriculum={backEndPath} words={[lead, ...words, end]} />
    </p>
  );
}
