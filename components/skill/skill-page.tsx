import { notFound } from "next/navigation";
import { v7 } from "uuid";
import { backEndPath } from "@/lib/curriculum/back-end";
import type { Skill } from "@/lib/curriculum/curriculum";
import { paths } from "@/lib/shared/urls";
import { Frame } from "../frame/frame";
import { InTheGuide } from "../guide/in-the-guide";
import { pagesAboutSkill } from "../guide/pages-about";
import { keyBar } from "../keys/keys-markup";
import { UndoNotice } from "../live/undo-notice";
import type { FormAction } from "../ui/form-state";
import { Markup } from "../ui/markup";
import type { Viewer } from "../viewer";
import { SkillChoice } from "./skill-choice";
import { SkillCriteria } from "./skill-criteria";
import { SkillEvidence, type SkillEvidenceItem } from "./skill-evidence";
import { SkillHistory } from "./skill-history";
import { SkillLadder } from "./skill-ladder";
import { SkillNeighbours } from "./skill-neighbours";
import { SkillPin } from "./skill-pin";
import { SkillResources } from "./skill-resources";
import { SkillState } from "./skill-state";
import { SkillTime } from "./skill-time";
import { lookOfSkill } from "./state-words";

type Props = {
  viewer: Viewer;
  id: string;
  /** The event that was just recorded, which the page offers to undo. */
  last?: string | undefined;
  /** Adds time that was spent; absent for a visitor. */
  timeAction?: FormAction;
  /** What the learner has to show for it, and what changes that; absent for a visitor. */
  evidence?: readonly SkillEvidenceItem[];
  evidenceAction?: FormAction;
};

/** A skill: what it is, when one has it, what to read, and where it stands on the ladder. */
export function SkillPage({ viewer, id, last, timeAction, evidence = [], evidenceAction }: Props) {
  const skill = backEndPath.skillById.get(id);
  const standing = viewer.standing.skills.get(id);
  if (!skill || !standing) notFound();
  const parts = { viewer, skill, standing, formId: v7() };
  return (
    <Frame place="skills" learner={viewer.learner} isLive>
      <main
        id="main"
        className="wrap skill"
        data-skill={id}
        data-state={standing.state}
        data-ready={standing.isReady}
        data-look={lookOfSkill(viewer, id)}
      >
        <UndoNotice viewer={viewer} last={last} back={paths.skill(id)} />
        <Crumbs skill={skill} />
        <SkillHead skill={skill} />
        <div className="skill-cols">
          <div className="skill-main">
            <div className="skill-intro">
              <p className="lede">{skill.summary}</p>
              <p>{skill.why}</p>
            </div>
            <div className="state-part">
              <SkillState {...parts} />
              <SkillPin {...parts} />
            </div>
            <SkillCriteria {...parts} />
            <SkillEvidence {...parts} evidence={evidence} action={evidenceAction} />
            <SkillResources {...parts} />
          </div>
          <aside className="skill-side">
            <SkillLadder {...parts} />
            <SkillChoice {...parts} />
            <SkillTime {...parts} timeAction={timeAction} />
            <SkillHistory {...parts} />
            <InTheGuide pages={pagesAboutSkill(backEndPath, id)} />
          </aside>
        </div>
        <SkillNeighbours skill={skill} />
        <Markup html={keyBar("skill")} />
      </main>
    </Frame>
  );
}

function Crumbs({ skill }: { skill: Skill }) {
  return (
    <nav className="crumbs sm" aria-label="Breadcrumb">
      <ol>
        <li>
          <a href={paths.stage(skill.stage)}>{backEndPath.stageById.get(skill.stage)?.title}</a>
        </li>
        <li>
          <a href={paths.milestone(skill.milestone)}>{backEndPath.milestoneById.get(skill.milestone)?.title}</a>
        </li>
        <li aria-current="page">{skill.title}</li>
      </ol>
    </nav>
  );
}

function SkillHead({ skill }: { skill: Skill }) {
  return (
    <div className="next-rung skill-head">
      <h1>{skill.title}</h1>
      <p className="end">
        {backEndPath.stageById.get(skill.stage)?.title}
        {skill.isElective && ", elective"}
        <br />
        {skill.hours[1]} h
      </p>
    </div>
  );
}
