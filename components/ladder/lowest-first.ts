import type { RungLook } from "../ui/rung";

/** The order of lines within a milestone: what is done lies lowest, so that the ladder fills up from below. */
export const LOWEST_FIRST: readonly RungLook[] = ["done", "refresh", "skipped", "learning", "next", "ready", "locked"];
