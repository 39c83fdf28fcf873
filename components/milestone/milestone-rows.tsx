import type { Curriculum, Entry, Milestone } from "@/lib/curriculum/curriculum";
import { html } from "@/lib/shared/html";
import { count } from "@/lib/shared/text";
import { paths } from "@/lib/shared/urls";
import { entryRow } from "../skill/skill-row";
import { Markup } from "../ui/markup";
import type { Viewer } from "../viewer";
import { choiceBelow, choiceForm } from "./choice-below";
import { electivesOf } from "./milestone-words";

type Props = {
  curriculum: Curriculum;
  viewer: Viewer;
  milestone: Milestone;
  entries: readonly Entry[];
  /** The id of this form's sending, so that a double click is one change. */
  form: string;
};

/** All entries of a milestone, each with its rung as the control, and the choices below their rows. */
export function MilestoneRows({ curriculum, viewer, milestone, entries, form }: Props) {
  const back = paths.milestone(milestone.id);
  const electives = electivesOf(curriculum, milestone);
  const rows = html`<ul class="ladder-list ms-rows">${entries.map((entry) =>
    entryRow(curriculum, viewer, entry, {
      leadsTo: "page",
      below: ({ kind, id }) => (kind === "group" ? choiceBelow(curriculum, viewer, id) : null),
    }),
  )}</ul>`;
  const groups = entries.flatMap(({ kind, id }) =>
    kind === "group" ? [choiceForm(id, form, paths.group(milestone.id, id))] : [],
  );
  return (
    <section aria-labelledby="skills-h">
      <div className="section-head">
        <h2 id="skills-h">
          {count(entries.length - electives, "skill")}
          {electives > 0 && ` and ${count(electives, "elective")}`}
        </h2>
        <span className="end">
          <a href={`${paths.skills}#${milestone.id}`}>In the checklist</a>
        </span>
      </div>
      <form method="post" action={paths.record} data-live="" aria-labelledby="skills-h">
        <input type="hidden" name="form" value={form} />
        <input type="hidden" name="back" value={back} />
        <Markup html={rows.html} />
      </form>
      {groups.length > 0 && <Markup html={html`${groups}`.html} />}
    </section>
  );
}
