// The text of a page of the guide, as markup.
import type { GuidePage, GuideQuestion, GuideSource } from "@/lib/curriculum/curriculum";
import { type Html, html } from "@/lib/shared/html";
import { anchorsOf } from "./anchors";
import { guideTable } from "./guide-table";
import { renderLine, renderMarkdown } from "./markdown";
import { sourceDate } from "./source-date";

/** All sections with their headings, which can be linked to. */
export function guideArticle(page: GuidePage): Html {
  const anchors = anchorsOf(page);
  return html`${page.sections.map((section) => {
    const anchor = anchors.get(section) ?? "";
    return html`<section aria-labelledby="${anchor}"><h2 id="${anchor}">${section.heading}<a class="guide-anchor" href="#${anchor}" aria-label="Link to: ${section.heading}"><span aria-hidden="true">#</span></a></h2>${
      section.body !== undefined && renderMarkdown(section.body)
    }${section.table && guideTable(section.table, anchor)}${section.questions && questionList(section.questions)}</section>`;
  })}`;
}

/** The headings of the page as links. */
export function onThisPage(page: GuidePage): Html {
  const anchors = anchorsOf(page);
  return html`<ol>${page.sections.map(
    (section) => html`<li><a href="#${anchors.get(section)}">${section.heading}</a></li>`,
  )}${page.skills.length > 0 && html`<li><a href="#skills">Skills on this page</a></li>`}${
    page.sources.length > 0 && html`<li><a href="#sources">Sources</a></li>`
  }</ol>`;
}

/** Where the page has its facts from, each with its date or a word that it has none. */
export function sourceList(sources: readonly GuideSource[]): Html {
  return html`<ol class="guide-sources">${sources.map(
    ({ title, publisher, url, date }) =>
      html`<li>${url ? html`<a href="${url}" rel="noopener">${title}</a>` : html`<span>${title}</span>`} <small>${publisher}, ${sourceDate(date)}</small></li>`,
  )}</ol>`;
}

function questionList(questions: readonly GuideQuestion[]): Html {
  return html`<div class="guide-questions">${questions.map(
    ({ question, answer }) => html`<h3>${question}</h3><p>${renderLine(answer)}</p>`,
  )}</div>`;
}
