import { v7 } from "uuid";
import { backEndPath } from "@/lib/curriculum/back-end";
import type { Skill } from "@/lib/curriculum/curriculum";
import { dueReviews, recallOfSkill } from "@/lib/learning/review/due";
import type { Recall } from "@/lib/learning/review/recall";
import { paths } from "@/lib/shared/urls";
import { Frame } from "../frame/frame";
import { lookOfSkill } from "../skill/state-words";
import { Markup } from "../ui/markup";
import type { Viewer } from "../viewer";
import { Words } from "../words/words";
import { answers } from "./answers";
import { atHand } from "./at-hand";
import { dueWords, lastShownWords, neededWords } from "./refresher-words";
import { TurnedOff } from "./turned-off";

type Props = { viewer: Viewer; skill: Skill };

/** The self-check of one skill: its criteria to look at, four answers, and something to read. */
export function RefresherPage({ viewer, skill }: Props) {
  const recall = recallOfSkill(backEndPath, viewer.standing, skill.id);
  return (
    <Frame place="today" learner={viewer.learner}>
      <main id="main" className="wrap skill refresher" data-look={lookOfSkill(viewer, skill.id)}>
        <Crumbs skill={skill} />
        <div className="next-rung skill-head">
          <h1>{skill.title}</h1>
          <p className="end">Refresher</p>
        </div>
        {recall ? <Check viewer={viewer} skill={skill} recall={recall} /> : <NoCheck viewer={viewer} skill={skill} />}
      </main>
    </Frame>
  );
}

function Crumbs({ skill }: { skill: Skill }) {
  return (
    <nav className="crumbs sm" aria-label="Breadcrumb">
      <ol>
        <li>
          <a href={paths.refreshers}>Refreshers</a>
        </li>
        <li aria-current="page">{skill.title}</li>
      </ol>
    </nav>
  );
}

function Check({ viewer, skill, recall }: Props & { recall: Recall }) {
  return (
    <div className="skill-cols">
      <div className="skill-main">
        <section aria-labelledby="question" className="question">
          <h2 id="question">Could you still do this today?</h2>
          <p className="mut">
            <Why viewer={viewer} skill={skill} recall={recall} />
          </p>
          <ol className="look-at">
            {skill.criteria.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ol>
          <Markup html={answers(viewer, skill.id, recall, v7()).html} />
          <p className="sm mut">
            Whatever you answer, <a href={paths.skill(skill.id)}>{skill.title}</a> stays done.
          </p>
        </section>
      </div>
      <Markup as="aside" className="skill-side" html={atHand(viewer, skill)?.html ?? ""} />
    </div>
  );
}

/** "Last shown 9 Mar, due since 5 Nov. You build on it next: Sessions." */
function Why({ viewer, skill, recall }: Props & { recall: Recall }) {
  const due = dueReviews(backEndPath, viewer.standing, viewer.suggestions, viewer.now);
  const needed = neededWords(viewer, due.find((review) => review.skill === skill.id) ?? { neededFor: [] });
  return (
    <>
      {lastShownWords(viewer, skill.id)}, {dueWords(viewer, recall.dueAt)}.{" "}
      {needed && <Words curriculum={backEndPath} words={needed} />}
    </>
  );
}

/** Only of what is done can somebody ask whether it is still there. */
function NoCheck({ viewer, skill }: Props) {
  const isDone = viewer.standing.skills.get(skill.id)?.state === "done";
  return (
    <div className="no-check">
      {isDone ? (
        <TurnedOff />
      ) : (
        <p className="lede">
          <a href={paths.skill(skill.id)}>{skill.title}</a> is not done yet, so there is nothing to refresh.
        </p>
      )}
    </div>
  );
}
