// The header and the bar at the thumb, as markup: they stand on every page, and elements are what pages cost.
import { backEndPath } from "@/lib/curriculum/back-end";
import { LONGEST_QUERY } from "@/lib/learning/checklist/search-text";
import { type Html, html } from "@/lib/shared/html";
import { paths } from "@/lib/shared/urls";
import type { Place } from "./place";

type PlaceLink = Readonly<{
  place: Place;
  href: string;
  label: string;
  /** Of those that stand in the bar at the thumb, too. */
  drawing?: Html;
}>;

const LEARNER_PLACES: readonly PlaceLink[] = [
  {
    place: "today",
    href: paths.today,
    label: "Today",
    drawing: html`<path d="M5 1v18M15 1v18" stroke-width="2"/><path d="M1 10h18" stroke-width="5"/>`,
  },
  {
    place: "plan",
    href: paths.plan,
    label: "Plan",
    drawing: html`<path d="M2 4h16v14H2zM2 9h16M6 1v5M14 1v5" stroke-width="2"/>`,
  },
  {
    place: "skills",
    href: paths.skills,
    label: "Skills",
    drawing: html`<path d="M3 2v16M9 2v16M1 6h10M1 13h10M14 6h5M14 13h5" stroke-width="2"/>`,
  },
  { place: "map", href: paths.map, label: "Map" },
  {
    place: "progress",
    href: paths.progressPage,
    label: "Progress",
    drawing: html`<path d="M2 2v16h16M5 14l4-4 3 2 6-7" stroke-width="2"/>`,
  },
  { place: "path", href: paths.path, label: "The path" },
];

/** The search: a field where there is room for one, else a link to its page. */
const QUICK_FIND = html`<form class="quick-find" role="search" action="${paths.search}"><label class="vh" for="quick-find">Search</label><input id="quick-find" type="search" name="q" maxlength="${LONGEST_QUERY}" autocomplete="off" placeholder="Search ${
  backEndPath.skills.length
} skills"><kbd aria-hidden="true">/</kbd></form><a class="find-link" href="${paths.search}">Search</a>`;

export function visitorHeader(place: Place): string {
  return html`<div class="wrap">${brand(paths.path)}<nav class="main-nav" aria-label="Main"><a href="${paths.path}"${current(
    place === "path",
  )}>The path</a><a href="${paths.skills}"${current(place === "skills")}>Skills</a><a href="${paths.map}"${current(place === "map")}>Map</a><a href="${paths.placement}"${current(
    place === "placement",
  )}>Find your rung</a><a href="${paths.guide}"${current(place === "guide")}>Guide</a></nav><div class="header-end">${QUICK_FIND}<a class="hide-s" href="${
    paths.signIn
  }">Sign in</a><a class="btn btn-sm" href="${paths.signUp}">Create account</a></div></div>`.html;
}

export function learnerHeader(place: Place, name: string): string {
  const shown = name || "You";
  const links = LEARNER_PLACES.map(
    (link) => html`<a href="${link.href}"${current(link.place === place)}>${link.label}</a>`,
  );
  return html`<div class="wrap">${brand(paths.today)}<nav class="main-nav" aria-label="Main">${links}</nav><div class="header-end">${QUICK_FIND}${accountMenu(place, shown)}</div></div>`
    .html;
}

/** Opens and closes without scripts: a popover. */
function accountMenu(place: Place, name: string): Html {
  return html`<button type="button" class="account" popovertarget="account"><span class="initials" aria-hidden="true">${initialsOf(
    name,
  )}</span><span class="vh">Account of </span><span class="hide-s account-name"><bdi>${name}</bdi></span></button><nav class="menu" id="account" popover aria-label="Account"><a class="narrow-only" href="${paths.path}"${current(place === "path")}>The path</a><a class="narrow-only" href="${paths.map}"${current(place === "map")}>Map</a><a href="${
    paths.settings
  }"${current(place === "settings")}>Settings</a><a href="${paths.publicPage}"${current(place === "public-page")}>Public page</a><a href="${paths.history}"${current(place === "history")}>History</a><a href="${
    paths.placement
  }"${current(place === "placement")}>Find your rung</a><a href="${paths.keys}">Keys</a><form action="${paths.signOut}" method="post"><button type="submit">Sign out</button></form></nav>`;
}

/** The header of the pages for signing in and up: nothing that leads astray. */
export function plainHeader(): string {
  return focusHeader({ href: paths.pathAsVisitor, text: "Read the path first" });
}

/** A header with one way out. */
export function focusHeader({ href, text }: Readonly<{ href: string; text: string }>): string {
  return html`<div class="wrap">${brand(paths.path)}<div class="header-end"><a class="sm" href="${href}">${text}</a></div></div>`
    .html;
}

/** The main places once more, at the thumb. */
export function tabBar(place: Place): string {
  return html`<nav class="tab-bar" aria-label="Main, bottom">${LEARNER_PLACES.flatMap(({ drawing, ...link }) =>
    drawing === undefined
      ? []
      : html`<a href="${link.href}"${current(link.place === place)}><svg viewBox="0 0 20 20" width="20" height="20" fill="none" stroke="currentColor" aria-hidden="true">${drawing}</svg>${link.label}</a>`,
  )}</nav>`.html;
}

function brand(href: string): Html {
  return html`<a class="brand" href="${href}"><svg aria-hidden="true"><use href="#mark"/></svg>Rungs</a>`;
}

function current(isCurrent: boolean): Html | false {
  return isCurrent && html` aria-current="page"`;
}

/** At most two letters of a name, whole characters of any script. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const chosen = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  const letters = chosen.map((word) => [...characters.segment(word ?? "")][0]?.segment ?? "");
  return letters.join("").toLocaleUpperCase("en") || "?";
}

const characters = new Intl.Segmenter("en", { granularity: "grapheme" });
