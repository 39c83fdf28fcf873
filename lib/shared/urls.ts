// Every address of the app is made here.

/** The address people reach the app under; a local one where none is configured. */
export function publicOrigin(configured: string | undefined): URL {
  return new URL(configured || "http://localhost:3000");
}

export const paths = {
  path: "/",
  /** As everybody sees it: from memory, also while the database is away. */
  pathAsVisitor: "/?as=visitor",
  skills: "/skills",
  today: "/today",
  plan: "/plan",
  planAnswer: "/plan/answer",
  planCalendar: "/plan/calendar",
  planMarkdown: "/plan/markdown",
  /** The calendar that programs subscribe to. */
  calendar: (token: string) => `/calendar/${token}.ics`,
  directions: "/directions",
  placement: "/placement",
  /** What a placement concluded, to be looked at and corrected. */
  placementReview: "/placement/review",
  refreshers: "/refreshers",
  history: "/history",
  settings: "/settings",
  welcome: "/welcome",
  signIn: "/sign-in",
  signUp: "/sign-up",
  signOut: "/sign-out",
  record: "/record",
  events: "/api/v1/me/events",
  progress: "/api/v1/me/progress",
  preview: "/api/v1/preview",
  stage: (id: string) => `/stages/${id}`,
  milestone: (id: string) => `/milestones/${id}`,
  skill: (id: string) => `/skills/${id}`,
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
