// What stands below the search field while one types: the best of each kind as options, for everybody the same.
import type { Curriculum } from "@/lib/curriculum/curriculum";
import { type Finding, find, findKindOf } from "@/lib/learning/find/find";
import type { FindKind } from "@/lib/learning/find/find-documents";
import { type Html, html } from "@/lib/shared/html";
import { count } from "@/lib/shared/text";
import { findPath } from "./find-query";
import { KIND_TITLES, pathOfTarget, placeOfTarget, whyWords } from "./find-words";
import { marked } from "./marked";

const MOST_OF_A_KIND = 5;
const MOST = 9;

/** The options for some words, as markup; nothing for none. The first element says how many there are. */
export function answersMarkup(curriculum: Curriculum, words: string): string {
  const { findings, total } = find(curriculum, words, { most: MOST_OF_A_KIND });
  const shown = findings.slice(0, MOST);
  const kinds = [...new Set(shown.map(({ target }) => findKindOf(target)))];
  const groups = kinds.map((kind) =>
    group(
      kind,
      shown.filter(({ target }) => findKindOf(target) === kind).map((finding) => option(curriculum, finding)),
    ),
  );
  const all =
    words !== "" &&
    html`<a role="option" aria-selected="false" class="qf-all" href="${findPath({ words, kind: null })}">${
      total > 0 ? `All ${count(total, "result")}` : "Nothing found. What you can do"
    }</a>`;
  return html`<div data-total="${total}">${groups}${all}</div>`.html;
}

function group(kind: FindKind, options: readonly Html[]): Html {
  return html`<div role="group" aria-labelledby="qf-${kind}"><div class="qf-kind" id="qf-${kind}" role="presentation">${KIND_TITLES[kind]}</div>${options}</div>`;
}

function option(curriculum: Curriculum, finding: Finding): Html {
  const { target, title, matched } = finding;
  const why = whyWords(finding) ?? html`${placeOfTarget(curriculum, target)}`;
  return html`<a role="option" aria-selected="false" href="${pathOfTarget(curriculum, target)}"><b>${marked(title, matched)}</b> <small>${why}</small></a>`;
}
