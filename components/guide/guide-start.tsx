import type { Curriculum } from "@/lib/curriculum/curriculum";
import { paths } from "@/lib/shared/urls";
import type { Viewer } from "../viewer";

type Props = { curriculum: Curriculum; viewer: Viewer };

/** Where reading ends and climbing begins: a learner's next skill, a visitor's first questions. */
export function GuideStart({ curriculum, viewer }: Props) {
  const next = curriculum.skillById.get(viewer.suggestions.next?.skill ?? "");
  if (!viewer.learner) {
    return (
      <div className="guide-start">
        <div className="next-rung">
          <h2>See where you stand</h2>
          <span className="end">
            <a href={paths.placement}>Find your rung</a>
          </span>
        </div>
        <p className="sm mut">
          At most 25 questions, no account needed. <a href={paths.signUp}>Create account</a> to keep your place, or{" "}
          <a href={paths.path}>read the path</a>.
        </p>
      </div>
    );
  }
  return (
    <div className="guide-start">
      <div className="next-rung">
        <h2>
          {next ? (
            <>
              <span className="next-word">Next</span> <a href={paths.skill(next.id)}>{next.title}</a>
            </>
          ) : (
            "Nothing is left on your way"
          )}
        </h2>
        <span className="end">
          <a href={paths.today}>Today</a>
        </span>
      </div>
    </div>
  );
}
