/** Where a page belongs in the main navigation. */
export type Place = "path" | "today" | "skills" | "history" | "settings" | "other";
