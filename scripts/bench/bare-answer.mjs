/** What both references answer. */
export const BARE_ANSWER = { status: "ok", database: "ok" };
