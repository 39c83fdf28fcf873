// What may be kept of what was opened, and how kept pages are marked. Pure: the worker's other files do the work.

/** How many pages are kept of each kind, public ones and those of the account; the oldest give way. */
export const PAGES_AT_MOST = 60;

// Forms that need the connection, and addresses that hold a secret or answer no document of ours.
const NEVER = /^\/(?:api|calendar|offline|panel|problem|record|resources|settings|sign-|welcome|reset|confirm|verify)/;

/** Whether a page at this address may be kept: never one with a query, which may hold what is nobody's business. */
export function mayBeKept({ pathname, search }) {
  return search === "" && !pathname.includes(".") && !NEVER.test(pathname);
}

/** Whether an answer is a whole document of ours: no redirect, no refusal, no fault. */
export function isDocument(response) {
  return (
    response.status === 200 &&
    response.type === "basic" &&
    !response.redirected &&
    (response.headers.get("Content-Type") ?? "").startsWith("text/html")
  );
}

/** Whose page it is: the opaque key that the frame of a learner's page carries (components/frame); null for everybody's. */
export function accountOf(html) {
  return /<div\b[^>]* data-account="([\w-]+)"/.exec(html)?.[1] ?? null;
}

/**
 * Whether a document shows that nobody is signed in: the pages for signing in send a learner on, and the path shows a
 * learner their own. With a query it may have been asked for as a visitor.
 */
export function showsNobody({ pathname, search }, account) {
  return account === null && (pathname === "/sign-in" || (pathname === "/" && search === ""));
}

/** What the list of kept pages says of a page: its title, and the look of its rung. */
export function describePage(html) {
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "";
  return {
    title: title.replace(/ \| Rungs$/, ""),
    look: /<main\b[^>]* data-look="([a-z-]+)"/.exec(html)?.[1] ?? "done",
    theme: /<(?:html|div)\b[^>]* data-theme="(light|dark)"/.exec(html)?.[1] ?? "",
  };
}

/** The files of ours that a document asks for. */
export function filesOf(html) {
  return [...new Set(html.match(/\/_next\/static\/[^"'\\\s<>?]+\.\w+/g) ?? [])];
}

/** "30 Nov, 21:40", as the clock on this device has it. */
export function momentOf(milliseconds) {
  return new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  }).format(milliseconds);
}

/**
 * A kept page that says what it is.
 * @param {"offline" | "away" | "slow"} reason why it is shown: no network, no answer, or none in time
 */
export function markKept(html, keptAt, reason) {
  const note = `<p class="notice" data-tone="plain"><span>${REASONS[reason]} This page is as it was on ${momentOf(keptAt)}.</span> <a href="">Load it again</a></p>`;
  return html.replace(
    '<div class="kept-note"></div>',
    () => `<div class="kept-note" role="region" aria-label="Kept copy">${note}</div>`,
  );
}

const REASONS = {
  offline: "You are offline.",
  away: "The server does not answer.",
  slow: "The server did not answer in time.",
};

/**
 * The offline page with what is kept.
 *
 * @param {string} html
 * @param {{ path: string, title: string, look: string, theme: string, keptAt: number }[]} pages the latest first;
 *   titles are markup already
 * @param {"offline" | "away"} reason
 */
export function listKept(html, pages, reason) {
  const said = reason === "away" ? html.replaceAll(">You are offline<", ">The server does not answer<") : html;
  const [latest] = pages;
  if (!latest) return said;
  const rows = pages.map(
    ({ path, title, look, keptAt }) =>
      `<li><svg class="rung" aria-hidden="true"><use href="#r-${look}"/></svg><a href="${escapeText(path)}">${title || escapeText(path)}</a><span class="mut">as of ${momentOf(keptAt)}</span></li>`,
  );
  const themed = latest.theme
    ? said.replace(/<html\b(?![^>]* data-theme)/, `<html data-theme="${latest.theme}"`)
    : said;
  return themed.replace(
    /(<div class="kept-pages">)[\s\S]*?(<\/div>)/,
    (_, open, close) => `${open}<ul class="ladder-list plain-list">${rows.join("")}</ul>${close}`,
  );
}

function escapeText(text) {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
