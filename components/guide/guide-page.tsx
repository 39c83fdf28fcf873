import type { Curriculum, GuidePage as Page } from "@/lib/curriculum/curriculum";
import { paths } from "@/lib/shared/urls";
import { Frame } from "../frame/frame";
import { Markup } from "../ui/markup";
import type { Viewer } from "../viewer";
import { guideArticle, onThisPage, sourceList } from "./guide-article";
import { partOf } from "./guide-parts";
import { guideSkills, settledWords } from "./guide-skills";
import { GuideStart } from "./guide-start";

type Props = { curriculum: Curriculum; viewer: Viewer; page: Page };

/** A page of the guide: its text, the skills it speaks of, its sources, and a way to start. */
export function GuidePage({ curriculum, viewer, page }: Props) {
  return (
    <Frame place="guide" learner={viewer.learner}>
      <main id="main" className="wrap guide-page">
        <nav className="crumbs sm" aria-label="Breadcrumb">
          <ol>
            <li>
              <a href={paths.guide}>The guide</a>
            </li>
            <li aria-current="page">{page.title}</li>
          </ol>
        </nav>
        <header className="guide-head">
          <p className="guide-part">{partOf(page)}</p>
          <h1>{page.title}</h1>
          <p className="lede">{page.description}</p>
        </header>
        <div className="guide-cols">
          <nav className="guide-toc" aria-label="On this page">
            {/* Folded where it stands before the text, always open beside it. */}
            <p className="guide-toc-title" aria-hidden="true">
              On this page
            </p>
            <details className="disclose">
              <summary>On this page</summary>
              <Markup html={onThisPage(page).html} />
            </details>
          </nav>
          <div className="guide-main">
            <Markup as="article" className="guide-text" html={guideArticle(page).html} />
            {page.skills.length > 0 && (
              <section aria-labelledby="skills">
                <div className="section-head">
                  <h2 id="skills">Skills on this page</h2>
                  <span className="end">{settledWords(viewer, page)}</span>
                </div>
                <Markup html={guideSkills(curriculum, viewer, page).html} />
              </section>
            )}
            {page.sources.length > 0 && (
              <section aria-labelledby="sources">
                <div className="section-head">
                  <h2 id="sources">Sources</h2>
                </div>
                <Markup html={sourceList(page.sources).html} />
              </section>
            )}
            <GuideStart curriculum={curriculum} viewer={viewer} />
            <Neighbours curriculum={curriculum} page={page} />
          </div>
        </div>
      </main>
    </Frame>
  );
}

function Neighbours({ curriculum, page }: { curriculum: Curriculum; page: Page }) {
  const position = curriculum.guide.indexOf(page);
  const previous = curriculum.guide[position - 1];
  const next = curriculum.guide[position + 1];
  return (
    <nav className="neighbours" aria-label="In the guide">
      {previous && (
        <a href={paths.guidePage(previous.id)} rel="prev">
          <span>Before it</span>
          <b>{previous.title}</b>
        </a>
      )}
      {next && (
        <a href={paths.guidePage(next.id)} rel="next">
          <span>After it</span>
          <b>{next.title}</b>
        </a>
      )}
    </nav>
  );
}
