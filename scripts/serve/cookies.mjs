const SESSION = /(?:^|; ?)(?:__Host-|__Secure-)?rungs-session(?:\.\d+)?=[^;]/;
const THEME = /(?:^|; ?)rungs-theme=(light|dark)(?:;|$)/;

/** Whether a Cookie header carries a session. Whether it is a good one is for the app to say. */
export function hasSession(cookie) {
  return cookie?.includes("rungs-session") ? SESSION.test(cookie) : false;
}

/** The theme somebody chose, or null. */
export function themeOf(cookie) {
  return cookie?.includes("rungs-theme") ? (THEME.exec(cookie)?.[1] ?? null) : null;
}
