/** Where a page belongs in the main navigation. */
export type Place = "path" | "today" | "plan" | "skills" | "progress" | "history" | "settings" | "placement" | "other";
