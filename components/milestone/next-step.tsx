import type { Curriculum } from "@/lib/curriculum/curriculum";
import { reasonsFor } from "@/lib/learning/reasons";
import type { Suggestion } from "@/lib/learning/suggestion";
import { paths } from "@/lib/shared/urls";
import { Words } from "../ui/words";
import type { Viewer } from "../viewer";

type Props = {
  curriculum: Curriculum;
  viewer: Viewer;
  suggestion: Suggestion;
  /** The id of the page's form of ticks. */
  form: string;
};

/** The skill suggested next, on the page of its milestone. */
export function NextStep({ curriculum, viewer, suggestion, form }: Props) {
  const { skill: id, group: groupId, hours } = suggestion;
  const group = groupId === null ? undefined : curriculum.groupById.get(groupId);
  // The first reason speaks of the milestone, which is this page.
  const reasons = reasonsFor(suggestion).slice(1);
  return (
    <section className="ms-step" aria-labelledby="next-h">
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
      <div className="btn-row">
        <button type="submit" className="btn btn-next" form={form} name="do" value={`learning:${id}`}>
          Start this skill
        </button>
        {viewer.learner && viewer.suggestions.alternatives.length > 0 && <a href={paths.today}>See the alternatives</a>}
      </div>
    </section>
  );
}
