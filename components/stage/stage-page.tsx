import type { Curriculum, Stage } from "@/lib/curriculum/curriculum";
import { html } from "@/lib/shared/html";
import { paths } from "@/lib/shared/urls";
import { Frame } from "../frame/frame";
import { InTheGuide } from "../guide/in-the-guide";
import { pagesAboutStage } from "../guide/pages-about";
import { milestoneLook } from "../milestone/milestone-section";
import { sizeWords } from "../milestone/milestone-words";
import { Markup } from "../ui/markup";
import type { Viewer } from "../viewer";
import { stageHead, stageMilestone, stagesAfter } from "./stage-sections";

type Props = { curriculum: Curriculum; viewer: Viewer; stage: Stage };

/** One stage: what is expected, and its milestones with every skill. */
export function StagePage({ curriculum, viewer, stage }: Props) {
  const milestones = curriculum.milestonesOf.get(stage.id) ?? [];
  const trunk = html`<article class="trunk">${stageHead(curriculum, viewer, stage, [
    milestones.length > 1 &&
      html`<nav class="ms-index" aria-label="Milestones of this stage"><ol>${milestones.map(
        (milestone) =>
          html`<li${milestoneLook(viewer, milestone)}><a href="#${milestone.id}">${milestone.title}</a><span class="hrs">${sizeWords(curriculum, milestone, viewer)}</span></li>`,
      )}</ol></nav>`,
    ...milestones.map((milestone, index) =>
      stageMilestone(curriculum, viewer, milestone, [index + 1, milestones.length]),
    ),
    ...stagesAfter(curriculum, stage),
  ])}</article>`;
  return (
    <Frame place="path" learner={viewer.learner}>
      <main id="main" className="stage-page">
        <div className="wrap">
          <nav className="crumbs sm" aria-label="Breadcrumb">
            <ol>
              <li>
                <a href={paths.path}>The path</a>
              </li>
              <li aria-current="page">{stage.title}</li>
            </ol>
          </nav>
        </div>
        <Markup className="wrap" html={trunk.html} />
        <div className="wrap stage-guide">
          <InTheGuide pages={pagesAboutStage(curriculum, stage)} />
        </div>
      </main>
    </Frame>
  );
}
