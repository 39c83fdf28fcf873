import type { Curriculum } from "@/lib/curriculum/curriculum";
import { html } from "@/lib/shared/html";
import { paths } from "@/lib/shared/urls";
import { Frame } from "../frame/frame";
import { Markup } from "../ui/markup";
import type { Viewer } from "../viewer";
import { forkSection } from "./fork-section";
import { PathHero } from "./path-hero";
import { PathQuestions } from "./path-questions";
import { stageSection } from "./stage-section";

type Props = { curriculum: Curriculum; viewer: Viewer };

/** The whole path on one page: the ladder, every stage, branch and specialization, and what people ask. */
export function PathPage({ curriculum, viewer }: Props) {
  const core = curriculum.stages.filter(({ track }) => track === "core");
  const trunk = html`<article class="trunk" aria-label="The path, stage by stage">${core.map((stage) =>
    stageSection(curriculum, viewer, stage),
  )}${forkSection(curriculum, viewer)}</article>`;
  return (
    <Frame place="path" learner={viewer.learner}>
      <main id="main">
        <PathHero curriculum={curriculum} viewer={viewer} />
        <Markup className="wrap" html={trunk.html} />
        <section className="wrap questions" id="questions" aria-labelledby="questions-h">
          <div className="section-head">
            <h2 id="questions-h">Questions people ask</h2>
            {curriculum.guide.length > 0 && (
              <a className="end" href={paths.guide}>
                More in the guide
              </a>
            )}
          </div>
          <PathQuestions curriculum={curriculum} viewer={viewer} />
          <PathEnd viewer={viewer} />
        </section>
      </main>
    </Frame>
  );
}

function PathEnd({ viewer: { learner } }: { viewer: Viewer }) {
  return (
    <div className="next-rung path-end">
      <h2>{learner ? "Your next skill is on Today" : "Keep your place on the ladder"}</h2>
      <span className="end">
        {learner ? <a href={paths.today}>Today</a> : <a href={paths.signUp}>Create account</a>}
      </span>
    </div>
  );
}
