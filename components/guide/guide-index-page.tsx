import type { Curriculum } from "@/lib/curriculum/curriculum";
import { html } from "@/lib/shared/html";
import { paths } from "@/lib/shared/urls";
import { Frame } from "../frame/frame";
import { Markup } from "../ui/markup";
import type { Viewer } from "../viewer";
import { partsOf } from "./guide-parts";
import { settledWords } from "./guide-skills";
import { GuideStart } from "./guide-start";

type Props = { curriculum: Curriculum; viewer: Viewer };

/** The contents of the guide, part by part. */
export function GuideIndexPage({ curriculum, viewer }: Props) {
  return (
    <Frame place="guide" learner={viewer.learner}>
      <main id="main" className="wrap guide-index">
        <header className="guide-head">
          <h1>The guide</h1>
          <p className="lede">
            What the work is, where the ladder leads, how people get in, and what they earn, with sources and dates.
            Each page leads to the skills it speaks of.
          </p>
        </header>
        <Markup html={contentsMarkup(curriculum, viewer)} />
        <GuideStart curriculum={curriculum} viewer={viewer} />
      </main>
    </Frame>
  );
}

function contentsMarkup({ guide }: Curriculum, viewer: Viewer): string {
  return html`${partsOf(guide).map(
    ({ title, pages }, index) =>
      html`<section class="guide-contents" aria-labelledby="part-${index + 1}"><h2 id="part-${index + 1}">${title}</h2><ol>${pages.map(
        (page) =>
          html`<li><h3><a href="${paths.guidePage(page.id)}">${page.title}</a></h3><p>${page.description}</p>${
            page.skills.length > 0 && html`<p class="guide-count num">${settledWords(viewer, page)}</p>`
          }</li>`,
      )}</ol></section>`,
  )}`.html;
}
