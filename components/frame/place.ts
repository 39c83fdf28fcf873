/** Where a page belongs in the main navigation. */
export type Place =
  | "path"
  | "today"
  | "plan"
  | "skills"
  | "map"
  | "progress"
  | "guide"
  | "history"
  | "settings"
  | "public-page"
  | "placement"
  | "other";
