import { backEndPath } from "@/lib/curriculum/back-end";
import { recallOfSkill } from "@/lib/learning/review/due";
import { capitalised } from "@/lib/shared/text";
import { paths } from "@/lib/shared/urls";
import { dueWords, lastShownWords } from "../refreshers/refresher-words";
import type { SkillParts } from "./skill-parts";

/** What comes before the other buttons of a done skill: a look when it is due, a word on what a placement concluded. */
export function RefreshButtons({ viewer, skill: { id }, standing }: SkillParts) {
  if (!viewer.learner || standing.state !== "done") return null;
  return (
    <>
      {standing.isDue && (
        <a className="btn btn-next" href={paths.refresher(id)}>
          Check yourself
        </a>
      )}
      {standing.isInferred && (
        <button type="submit" name="do" value={`done:${id}`} className="btn">
          Yes, I can do this
        </button>
      )}
    </>
  );
}

/** Who says that it is done, and when it comes up for a look. */
export function RefreshWords({ viewer, skill: { id }, standing }: SkillParts) {
  if (!viewer.learner || standing.state !== "done") return null;
  const recall = recallOfSkill(backEndPath, viewer.standing, id);
  const due = recall ? dueWords(viewer, recall.dueAt) : "";
  // That a placement concluded it stands above already.
  const whenDue = standing.isInferred ? capitalised(due) : `${lastShownWords(viewer, id)}, ${due}`;
  return (
    <>
      {standing.isInferred && <p className="sm">Taken as done by your placement. You have not confirmed it.</p>}
      {recall && (
        <p className="sm mut refresh-words">
          {standing.isDue ? (
            `${whenDue}.`
          ) : (
            <>
              <a href={paths.refresher(id)}>Check yourself</a>, {due}.
            </>
          )}
        </p>
      )}
    </>
  );
}
