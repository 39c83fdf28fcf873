import type { ReactNode } from "react";
import type { Curriculum } from "@/lib/curriculum/curriculum";
import { formatDay } from "@/lib/shared/dates";
import { html } from "@/lib/shared/html";
import { gauge } from "../ladder/gauge";
import { Markup } from "../ui/markup";
import { sharedEvidence } from "./shared-evidence";
import { milestoneAtHand, milestonesReached, sharedAreas } from "./shared-ladder";
import { evidencedWords, sharedSkills } from "./shared-skills";
import type { SharedView } from "./shared-view";
import { doneSkills, headline, stageFigures } from "./shared-words";

type Props = {
  curriculum: Curriculum;
  view: SharedView;
  /** What only the owner sees above it. */
  owner?: ReactNode;
};

/** What a learner lets everybody see, as a document. */
export function SharedPage({ curriculum, view, owner }: Props) {
  const hasLadder = view.shows.has("stage");
  return (
    <>
      {owner}
      <main id="main" className="wrap share">
        <div className="share-cols" data-ladder={hasLadder ? "" : undefined}>
          <article>
            <header className="share-head">
              <h1>
                <bdi>{view.name}</bdi>
              </h1>
              <p className="lede">{headline(curriculum, view)}.</p>
              <Facts curriculum={curriculum} view={view} />
              <p className="sm mut">
                Self-reported: <bdi>{view.name}</bdi> says so, and Rungs has not checked it. Evidence is for you to
                judge.
              </p>
            </header>
            <Markup
              className="share-parts"
              html={
                html`${milestoneAtHand(curriculum, view)}${sharedEvidence(curriculum, view)}${milestonesReached(
                  curriculum,
                  view,
                )}${sharedAreas(curriculum, view)}${sharedSkills(curriculum, view)}`.html
              }
            />
          </article>
          {hasLadder && (
            <aside className="share-side" aria-label="Ladder">
              <Markup html={gauge(curriculum, view.viewer, new Map()).html} />
            </aside>
          )}
        </div>
      </main>
    </>
  );
}

function Facts({ curriculum, view }: { curriculum: Curriculum; view: SharedView }) {
  const { shows, viewer } = view;
  const [last] = doneSkills(view);
  const facts: [string, string][] = [];
  if (shows.has("stage")) {
    for (const { stage, done, total } of stageFigures(view).slice(-3)) facts.push([stage.title, `${done} of ${total}`]);
  }
  if (shows.has("evidence") && view.evidenced.size > 0) facts.push(["With evidence", evidencedWords(view)]);
  if (shows.has("skills") && last) {
    const title = curriculum.skillById.get(last.id)?.title;
    facts.push(["Last finished", `${title}, ${formatDay(last.since, viewer.timeZone)}`]);
  }
  if (facts.length === 0) return null;
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
