import type { Curriculum } from "@/lib/curriculum/curriculum";
import { type Comparison, compareDirections } from "@/lib/learning/directions/compare";
import { smallCurriculum } from "@/lib/learning/testing/small-curriculum";
import type { Viewer } from "../../viewer";

/** A path that forks into three, two of which share something; its titles would break markup that is not escaped. */
export const forkedPath = smallCurriculum({
  stages: { junior: ["staff", "manager", "cloud"], staff: [], manager: [], cloud: [] },
  specializations: ["cloud"],
  milestones: {
    "junior/base": ["code", "talk"],
    "staff/depth": ["design", "writing"],
    "manager/team": ["hiring", "writing-too"],
    "cloud/home": ["network"],
  },
  skills: {
    code: { hours: 30, title: '<b>Code</b> & "quotes"' },
    talk: { hours: 10 },
    design: { hours: 20, needs: ["code"], title: "Design <i>" },
    writing: { hours: 5 },
    hiring: { hours: 8, needs: ["talk", "writing"] },
    "writing-too": { hours: 2 },
    network: { hours: 6 },
  },
});

/** The comparison that a page shows this viewer. */
export function compared(curriculum: Curriculum, viewer: Viewer, ...stages: string[]): Comparison {
  const { progress, now, timeZone, hasRefreshers: hasReviews } = viewer;
  const comparison = compareDirections(curriculum, progress, stages, { now, timeZone, hasReviews });
  if (comparison === null) throw new Error("There is nothing to compare.");
  return comparison;
}
