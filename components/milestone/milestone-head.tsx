import type { Milestone } from "@/lib/curriculum/curriculum";
import { capitalised, count } from "@/lib/shared/text";
import { STRIPS, tickStrip } from "../ladder/tick-strip";
import { Markup } from "../ui/markup";
import type { Viewer } from "../viewer";
import { reachedWords } from "./milestone-words";

type Props = { viewer: Viewer; milestone: Milestone };

/** The title bar with the milestone's own strip inside. What stands in `data-part` is mended after a tick. */
export function MilestoneHead({ viewer, milestone }: Props) {
  const standing = viewer.standing.milestones.get(milestone.id);
  if (!standing) return null;
  const { settled, total, hours, hoursLeft, proof } = standing;
  return (
    <div className="ms-head">
      <h1>{milestone.title}</h1>
      <p className="end num">
        <span className="ms-left" data-part="count">
          {viewer.learner ? `${settled} of ${total}` : count(total, "skill")}
        </span>
        <span className="ms-when" data-part="reached">
          {capitalised(reachedWords(viewer, standing))}
        </span>
        <br />
        <span className="ms-left" data-part="hours">
          {viewer.learner ? `${hoursLeft} h left` : `${hours} h`}
        </span>
        <span className="ms-when">{proof ? "proof shown" : "no proof yet"}</span>
      </p>
      {/* The same as the rows below, which screen readers read. */}
      <Markup
        className="ms-strip"
        html={`<div data-part="strip" data-size="head">${tickStrip(viewer, milestone.entries, STRIPS.head)}</div>`}
      />
    </div>
  );
}
