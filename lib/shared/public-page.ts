/** What a public page can show. Everything else of a learner never gets onto it. */
export const SHOWABLE = ["name", "stage", "areas", "skills", "evidence"] as const;
export type Showable = (typeof SHOWABLE)[number];

/** What a learner chose to let everybody see. */
export type PublicPage = Readonly<{
  handle: string;
  isOn: boolean;
  /** Whether search engines may list it. */
  isListed: boolean;
  shows: readonly Showable[];
}>;

/** What a row says, without choices that this version does not know. */
export function readShows(shows: readonly string[]): Showable[] {
  return SHOWABLE.filter((each) => shows.includes(each));
}

/** Evidence that its writer lets everybody see: of a skill, or the proof of a milestone. */
export type SharedEvidence = Readonly<{
  id: string;
  /** Of a proof; else empty. */
  milestone: string;
  /** Empty for a proof. */
  skill: string;
  criterion: string;
  link: string;
  note: string;
  createdAt: number;
}>;
