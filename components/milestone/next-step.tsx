import type { Curriculum } from "@/lib/curriculum/curriculum";
import { reasonsFor } from "@/lib/learning/suggestion/reasons";
import type { Suggestion } from "@/lib/learning/suggestion/suggestion";
import { paths } from "@/lib/shared/urls";
import type { Viewer } from "../viewer";
import { Words } from "../words/words";

type Props = {
  curriculum: Curriculum;
  viewer: Viewer;
  suggestion: Suggestion;
  /** The id of this form's sending, so that a double click is one change. */
  form: string;
  /** The page's own path. */
  back: string;
};

/** The skill suggested next, on the page of its milestone. */
export function NextStep({ curriculum, viewer, suggestion, form, back }: Props) {
  const { skill: id, group: groupId, hours } = suggestion;
  const group = groupId === null ? undefined : curriculum.groupById.get(groupId);
  // What speaks of the milestone is said by the page itself.
  const reasons = reasonsFor(suggestion).filter(({ cause }) => cause !== "milestone");
  return (
    <section className="ms-step" aria-labelledby="next-h" data-part="next" data-of={id}>
      <div className="next-rung">
        <h2 id="next-h">
          <span className="sm">{viewer.learner ? "Next" : "Start here"}</span>{" "}
          <a href={paths.skill(id)}>{curriculum.skillById.get(id)?.title}</a>
        </h2>
        <span className="end num">{hours} h</span>
      </div>
      <p>
        {reasons.map(({ lead, text }) => (
          <span key={lead}>
            {lead} <Words curriculum={curriculum} words={text} />{" "}
          </span>
        ))}
        {group && (
          <>
            It is one of {group.members.length}: <a href={`#${group.id}`}>choose another</a> if it suits you better.
          </>
        )}
      </p>
      {/* What is next changes with this, so the page is loaded again. */}
      <form className="btn-row" method="post" action={paths.record} data-live="reload">
        <input type="hidden" name="form" value={form} />
        <input type="hidden" name="back" value={back} />
        <button type="submit" className="btn btn-next" name="do" value={`learning:${id}`}>
          Start this skill
        </button>
        {viewer.learner && viewer.suggestions.alternatives.length > 0 && <a href={paths.today}>See the alternatives</a>}
      </form>
    </section>
  );
}
