import type { GuidePage } from "@/lib/learning/find/find-documents";

/** The pages of the guide that can be found: those that stand under paths.guide. */
export const GUIDE_PAGES: readonly GuidePage[] = [];
