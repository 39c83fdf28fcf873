// Every address of the app is made here.

/**
 * The address people reach the app under, as the start found it. While the app is built it is a placeholder, which the
 * server in front replaces (scripts/serve/origin.mjs): the same build runs under any address.
 */
export function publicOrigin({ PUBLIC_URL, NEXTAUTH_URL }: Record<string, string | undefined>): URL {
  return new URL(PUBLIC_URL || NEXTAUTH_URL || "http://localhost:3000");
}

export const paths = {
  path: "/",
  /** As everybody sees it: from memory, also while the database is away. */
  pathAsVisitor: "/?as=visitor",
  skills: "/skills",
  today: "/today",
  plan: "/plan",
  /** The page; `progress` is the address of the API. */
  progressPage: "/progress",
  planAnswer: "/plan/answer",
  planCalendar: "/plan/calendar",
  planMarkdown: "/plan/markdown",
  /** The calendar that programs subscribe to. */
  calendar: (token: string) => `/calendar/${token}.ics`,
  directions: "/directions",
  guide: "/guide",
  map: "/map",
  /** The map with the lines of one skill or choice group, scrolled to it. */
  mapOf: (id: string) => `/map?focus=${id}#${id}`,
  /** The lines that the map draws. */
  mapLines: "/map-lines.svg",
  /** What a chosen skill needs and opens, by itself. */
  mapChosen: (id: string) => `/map-chosen/${id}`,
  placement: "/placement",
  /** What a placement concluded, to be looked at and corrected. */
  placementReview: "/placement/review",
  refreshers: "/refreshers",
  search: "/search",
  /** What the search field answers while one types. */
  searchAnswers: "/search/answers",
  /** Every key that the pages listen to. */
  keys: "/keys",
  history: "/history",
  settings: "/settings",
  publicPage: "/settings/public-page",
  publicPagePreview: "/settings/public-page/preview",
  /** What a learner lets everybody see, its card as a picture, and its badge. */
  sharedPage: (handle: string) => `/u/${handle}`,
  sharedCard: (handle: string, kind: "svg" | "png" = "svg") => `/u/${handle}/card.${kind}`,
  sharedBadge: (handle: string) => `/u/${handle}/badge.svg`,
  welcome: "/welcome",
  signIn: "/sign-in",
  signUp: "/sign-up",
  signOut: "/sign-out",
  record: "/record",
  events: "/api/v1/me/events",
  progress: "/api/v1/me/progress",
  lastChange: "/api/v1/me/last-change",
  preview: "/api/v1/preview",
  stage: (id: string) => `/stages/${id}`,
  milestone: (id: string) => `/milestones/${id}`,
  skill: (id: string) => `/skills/${id}`,
  /** The picture that stands for a public page where its address is shared. */
  picture: (page: string) => `/pictures${page === "/" ? "/path" : page}.png`,
  guidePage: (id: string) => `/guide/${id}`,
  /** The self-check of one skill. */
  refresher: (id: string) => `/refreshers/${id}`,
  /** A choice group is a row of its milestone. */
  group: (milestone: string, group: string) => `/milestones/${milestone}#${group}`,
  panel: (id: string) => `/skills?panel=${id}#${id}`,
  resource: (skill: string, resource: string) => `/resources/${skill}/${resource}`,
} as const;

/** The sign-in page, and where to go on to after it. */
export function signInThen(then: string): string {
  return `${paths.signIn}?then=${encodeURIComponent(then)}`;
}

/**
 * A place on this site to go on to, taken from an address or a form that anybody may have written.
 * Gives `fallback` for everything that could lead to another site: absolute and protocol-relative addresses,
 * backslashes, control characters, and the session's own routes.
 */
export function safeReturn(target: unknown, fallback: string = paths.today): string {
  if (typeof target !== "string" || target.length > 2048 || !/^\/(?![/\\])/.test(target)) return fallback;
  for (const character of target) if (character < " " || character === "\\" || character === "\u007f") return fallback;
  let url: URL;
  try {
    url = new URL(target, "http://rungs.invalid");
  } catch {
    return fallback;
  }
  if (
    url.origin !== "http://rungs.invalid" ||
    url.pathname.startsWith("//") ||
    /^\/(api|my)(\/|$)/.test(url.pathname)
  ) {
    return fallback;
  }
  return url.pathname + url.search + url.hash;
}

/** Whether a text is a whole address of the web, which may become a link. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

/**
 * A web address as a person can judge it: host first, without scheme, everything odd escaped, cut where it would be
 * endless. Null when it is no such address and must not become a link.
 */
export function readWebAddress(text: string): { href: string; shown: string } | null {
  if (!isWebAddress(text)) return null;
  const { href, host, pathname, search, hash } = new URL(text);
  const rest = pathname + search + hash;
  const shown = rest === "/" ? host : host + rest;
  return { href, shown: shown.length > MOST_SHOWN ? `${shown.slice(0, MOST_SHOWN - 1)}…` : shown };
}

const MOST_SHOWN = 72;

/** For links that people put on pages of ours: nobody gains by them, and the other side learns nothing. */
export const OUTSIDE_REL = "nofollow noopener noreferrer ugc";
