/** Where a page belongs in the main navigation. */
export type Place =
  | "path"
  | "today"
  | "plan"
  | "skills"
  | "history"
  | "settings"
  | "public-page"
  | "placement"
  | "other";
