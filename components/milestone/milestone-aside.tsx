import type { ReactNode } from "react";
import type { Curriculum, Milestone } from "@/lib/curriculum/curriculum";
import type { MilestoneStanding } from "@/lib/learning/standing/standing-types";
import { html, raw } from "@/lib/shared/html";
import { count } from "@/lib/shared/text";
import { paths } from "@/lib/shared/urls";
import { InTheGuide } from "../guide/in-the-guide";
import { pagesAboutMilestone } from "../guide/pages-about";
import { milestoneBar } from "../ladder/milestone-bar";
import { Markup } from "../ui/markup";
import type { Viewer } from "../viewer";
import { ladderLook, sizeWords, standingWords } from "./milestone-words";
import { milestonesAfter, neighboursOf } from "./neighbours";

type Props = { curriculum: Curriculum; viewer: Viewer; milestone: Milestone };

/** Figures, neighbours, and what comes after. */
export function MilestoneAside({ curriculum, viewer, milestone }: Props) {
  const standing = viewer.standing.milestones.get(milestone.id);
  const after = milestonesAfter(curriculum, milestone);
  const stage = curriculum.stageById.get(milestone.stage);
  return (
    <aside className="skill-side">
      {standing && <WhereItStands standing={standing} isLearner={viewer.learner !== null} />}
      <section aria-labelledby="ladder-h">
        <div className="section-head">
          <h2 id="ladder-h">On the ladder</h2>
          {stage && (
            <a className="end" href={paths.stage(stage.id)}>
              {stage.title}
            </a>
          )}
        </div>
        <Markup as="ol" className="ladder-list ms-flow" html={flowMarkup(curriculum, viewer, milestone)} />
      </section>
      {after.length > 0 && (
        <section aria-labelledby="after-h">
          <div className="section-head">
            <h2 id="after-h">What comes after</h2>
          </div>
          {after.map(({ id, title, summary, stage }) => (
            <div className="ms-after" key={id}>
              <p>
                <a href={paths.milestone(id)}>{title}</a>
                {after.length > 1 && <span className="hrs"> {curriculum.stageById.get(stage)?.title}</span>}
              </p>
              <p className="sm mut">{summary}</p>
            </div>
          ))}
        </section>
      )}
      <InTheGuide pages={pagesAboutMilestone(curriculum, milestone)} />
    </aside>
  );
}

function WhereItStands({ standing, isLearner }: { standing: MilestoneStanding; isLearner: boolean }) {
  const { hours, hoursLeft, learning, ready, locked } = standing;
  return (
    <section aria-labelledby="stands-h">
      <div className="section-head">
        <h2 id="stands-h">Where it stands</h2>
      </div>
      <dl className="time-dl">
        <Figure term="Estimate">{hours} h</Figure>
        {isLearner && (
          <Figure term="Still to go">
            <b data-part="hours">{hoursLeft} h left</b>
          </Figure>
        )}
        {learning > 0 && <Figure term="In progress">{count(learning, "skill")}</Figure>}
        <Figure term="Ready to start">{count(ready, "skill")}</Figure>
        <Figure term="Waiting for another">{count(locked, "skill")}</Figure>
      </dl>
    </section>
  );
}

function Figure({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function flowMarkup(curriculum: Curriculum, viewer: Viewer, shown: Milestone): string {
  const neighbours = neighboursOf(curriculum, shown);
  const position = neighbours.indexOf(shown);
  return html`${neighbours.map((milestone, index) => {
    const { id, title } = milestone;
    const rel = index === position - 1 ? "prev" : index === position + 1 ? "next" : null;
    const standing = viewer.standing.milestones.get(id);
    if (!standing) return html``;
    const look = ladderLook(viewer, standing);
    const drawn: MilestoneStanding = viewer.learner ? standing : { ...standing, look: "reached", proof: null };
    const words = viewer.learner ? standingWords(viewer, id) : sizeWords(curriculum, milestone, viewer);
    const name =
      id === shown.id
        ? html`<b>${title}</b>`
        : html`<a href="${paths.milestone(id)}"${rel && raw(` rel="${rel}"`)}>${title}</a>`;
    return html`<li${look && raw(` data-look="${look}"`)}${id === shown.id && raw(' aria-current="true"')}>${raw(milestoneBar(drawn))}${name}<small class="num">${words}</small></li>`;
  })}`.html;
}
