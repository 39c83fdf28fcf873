// The results of a search as markup, by kind.
import type { Curriculum } from "@/lib/curriculum/curriculum";
import { type Finding, type Found, findKindOf } from "@/lib/learning/find/find";
import { FIND_KINDS, type FindKind } from "@/lib/learning/find/find-documents";
import { type Html, html, raw } from "@/lib/shared/html";
import { paths } from "@/lib/shared/urls";
import { milestoneBar } from "../ladder/milestone-bar";
import { hostOf, resourceSummary } from "../skill/resource-words";
import { lookOf, stateWordsOf } from "../skill/state-words";
import { rungMarkup } from "../ui/rung";
import type { Viewer } from "../viewer";
import { type FindQuery, findPath } from "./find-query";
import { KIND_TITLES, pathOfTarget, placeOfTarget, resourceOf, whyWords } from "./find-words";
import { marked } from "./marked";

type Results = Readonly<{ curriculum: Curriculum; viewer: Viewer; query: FindQuery; found: Found }>;

/** The kinds in the order of their best findings. */
export function foundMarkup({ curriculum, viewer, query, found }: Results): string {
  const order = [...new Set(found.findings.map(({ target }) => findKindOf(target)))];
  return html`${order.map((kind) => {
    const findings = found.findings.filter(({ target }) => findKindOf(target) === kind);
    return section(kind, findings, moreLink(query, kind, found.counts[kind] - findings.length), (finding) =>
      row(curriculum, viewer, finding),
    );
  })}`.html;
}

function section(kind: FindKind, findings: readonly Finding[], more: Html | null, draw: (finding: Finding) => Html) {
  const list = kind === "skill" || kind === "milestone" ? "ladder-list found" : "found found-plain";
  return html`<section aria-labelledby="found-${kind}"><div class="section-head"><h2 id="found-${kind}">${KIND_TITLES[kind]}</h2><span class="end">${more}</span></div><ul class="${list}">${findings.map(draw)}</ul></section>`;
}

function moreLink(query: FindQuery, kind: FindKind, rest: number): Html | null {
  if (rest <= 0) return null;
  return html`<a href="${findPath({ ...query, kind })}">${rest} more<span class="vh"> under ${KIND_TITLES[kind]}</span></a>`;
}

function row(curriculum: Curriculum, viewer: Viewer, finding: Finding): Html {
  const { target, title, matched } = finding;
  const why = whyWords(finding);
  const resource = resourceOf(curriculum, target);
  const href = target.kind === "resource" ? paths.resource(target.skill, target.id) : pathOfTarget(curriculum, target);
  const name = html`<a class="found-title" href="${href}"${resource && raw(' rel="noopener"')}>${marked(title, matched)}</a>`;
  const below = why && html`<p class="found-why">${why}</p>`;
  if (target.kind === "resource") {
    const skill = html`<a href="${pathOfTarget(curriculum, target)}">${curriculum.skillById.get(target.skill)?.title}</a>`;
    const about = resource && html`${resourceSummary(resource)}, ${hostOf(resource.url)}`;
    return html`<li><div>${name}<p class="found-why">${about}${why?.html.startsWith("By") && html`. ${why}`}</p></div><span class="found-place">for ${skill}</span></li>`;
  }
  const drawn = drawingOf(curriculum, viewer, finding);
  return html`<li${drawn && raw(` data-look="${drawn.look}"`)}>${drawn && raw(drawn.glyph)}<div>${name}${below}</div><span class="found-place">${placeOfTarget(curriculum, target)}</span>${drawn && html`<span class="found-state">${drawn.words}</span>`}</li>`;
}

type Drawn = Readonly<{ look: string; glyph: string; words: string }>;

/** The state of what was found, drawn and in words; of what has none, nothing. */
function drawingOf(curriculum: Curriculum, viewer: Viewer, { target }: Finding): Drawn | null {
  if (target.kind === "skill" || target.kind === "group") {
    const entry = { kind: target.kind, id: target.id };
    const look = lookOf(viewer, entry);
    return { look, glyph: rungMarkup(look), words: stateWordsOf(curriculum, viewer, entry) };
  }
  const standing = target.kind === "milestone" ? viewer.standing.milestones.get(target.id) : undefined;
  if (!standing) return null;
  const { look, settled, total } = standing;
  return { look, glyph: milestoneBar(standing), words: `${settled} of ${total}` };
}

/** All kinds with how much of each there is, to look at one alone. */
export function kindLinks(query: FindQuery, { counts, total }: Found): string {
  const kinds = FIND_KINDS.filter((kind) => counts[kind] > 0);
  const link = (kind: FindKind | null, name: string, amount: number) =>
    html`<a href="${findPath({ ...query, kind })}"${raw(kind === query.kind ? ' aria-current="true"' : "")}>${name} <span class="num">${amount}</span></a>`;
  return html`${link(null, "All", total)}${kinds.map((kind) => link(kind, KIND_TITLES[kind], counts[kind]))}`.html;
}
