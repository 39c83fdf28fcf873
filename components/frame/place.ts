/** Where a page belongs in the main navigation. */
export type Place = "path" | "today" | "plan" | "skills" | "map" | "history" | "settings" | "placement" | "other";
