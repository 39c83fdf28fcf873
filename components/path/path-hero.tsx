import type { Curriculum } from "@/lib/curriculum/curriculum";
import { count } from "@/lib/shared/text";
import { paths } from "@/lib/shared/urls";
import { climbingLadder } from "../ladder/climbing-ladder";
import { standingWords } from "../milestone/milestone-words";
import { aboutHours } from "../stage/stage-words";
import { Markup } from "../ui/markup";
import type { Viewer } from "../viewer";
import { type Climb, type PathFigures, pathFigures } from "./path-figures";

type Props = { curriculum: Curriculum; viewer: Viewer };

/** The head of the path page: what the path is, where one stands on it, and the ladder. */
export function PathHero({ curriculum, viewer }: Props) {
  const figures = pathFigures(curriculum, viewer);
  return (
    <div className="wrap path-hero">
      <div className="path-hero-text">
        <h1>
          <span className="nowrap">Back-end</span> development, rung by rung.
        </h1>
        <p className="lede">
          A learning path from your first program to senior and beyond, in {count(figures.milestones, "milestone")}.
          Each has skills to learn and one thing to build that proves you can. Tick what you know. Rungs suggests what
          to learn next, and says why.
        </p>
        {viewer.learner ? <LearnersWay viewer={viewer} /> : <VisitorsWay first={curriculum.milestones[0]?.id ?? ""} />}
        {viewer.learner ? <WhereYouStand viewer={viewer} /> : <Facts figures={figures} />}
      </div>
      <figure className="path-figure">
        <nav aria-label="The ladder, from the ground up">
          <Markup html={climbingLadder(curriculum, viewer)} />
        </nav>
      </figure>
    </div>
  );
}

function VisitorsWay({ first }: { first: string }) {
  return (
    <>
      <div className="btn-row cta">
        <a className="btn btn-next btn-lg" href={paths.signUp}>
          Create account
        </a>
        <a href={paths.placement}>Find your rung</a>
        <a href={`#${first}`}>or start at the ground</a>
      </div>
      <p className="sm mut">An email address and a password, nothing else. Reading needs no account.</p>
    </>
  );
}

function LearnersWay({ viewer: { standing } }: { viewer: Viewer }) {
  const current = standing.way.currentMilestone;
  return (
    <div className="btn-row cta">
      <a className="btn btn-next btn-lg" href={paths.today}>
        Today
      </a>
      {current && <a href={`#${current.id}`}>or see where you stand</a>}
    </div>
  );
}

function Facts({ figures: { firstStage, core, branches, specializations } }: { figures: PathFigures }) {
  return (
    <dl className="facts">
      <div>
        <dt>To a first job</dt>
        <dd>{climbWords(firstStage)}</dd>
      </div>
      <div>
        <dt>To {core.stage?.title.toLowerCase()}</dt>
        <dd>{climbWords(core)}</dd>
      </div>
      <div>
        <dt>After that</dt>
        <dd>
          {count(branches, "branch", "branches")}, {count(specializations, "specialization")}
        </dd>
      </div>
      <div>
        <dt>Cost</dt>
        <dd>Free and open source</dd>
      </div>
    </dl>
  );
}

function climbWords({ milestones, hours }: Climb): string {
  return `${count(milestones, "milestone")}, about ${aboutHours(hours)}\u00a0h`;
}

/** The same place for a learner: the milestone at hand, the way to the goal, and the whole path. */
function WhereYouStand({ viewer }: { viewer: Viewer }) {
  const { way, overall } = viewer.standing;
  const last = way.stages.at(-1);
  return (
    <dl className="facts">
      {way.currentMilestone && (
        <div>
          <dt>You are on</dt>
          <dd>
            <a href={paths.milestone(way.currentMilestone.id)}>{way.currentMilestone.title}</a>
          </dd>
        </div>
      )}
      {way.currentMilestone && (
        <div>
          <dt>Of this milestone</dt>
          <dd>{standingWords(viewer, way.currentMilestone.id)}</dd>
        </div>
      )}
      {last && (
        <div>
          <dt>To {way.goal ? `your goal, ${last.title}` : last.title}</dt>
          <dd>
            {way.isGoalReached ? "reached" : `${way.milestonesReached} of ${count(way.milestonesTotal, "milestone")}`}
          </dd>
        </div>
      )}
      <div>
        <dt>Of the whole path</dt>
        <dd>
          {overall.settled} of {count(overall.total, "skill")}
        </dd>
      </div>
    </dl>
  );
}
