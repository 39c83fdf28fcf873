// What happened to a skill, said on its own page, where its title would only be repeated.
import type { Skill } from "@/lib/curriculum/curriculum";
import { GRADE_WORDS } from "@/lib/learning/events/describe-event";
import type { Payload } from "@/lib/learning/events/event";
import { durationWords } from "@/lib/learning/words";
import { formatDay } from "@/lib/shared/dates";
import type { RungLook } from "../ui/rung";

const STATE_WORDS = { "not-started": "Reopened", learning: "Started", done: "Done", skipped: "Skipped" } as const;
const RESOURCE_WORDS = { none: "Off the list", saved: "Saved", started: "Opened", finished: "Finished" } as const;
const STATE_LOOKS = { "not-started": "ready", learning: "learning", done: "done", skipped: "skipped" } as const;

export type SkillHappening = Readonly<{ text: string; look: RungLook }>;

/** An event of a skill in words, and the glyph beside it; null for one that says nothing of a skill. */
export function skillHappening(skill: Skill, payload: Payload, timeZone: string): SkillHappening | null {
  switch (payload.kind) {
    case "skill.set":
      return { text: STATE_WORDS[payload.state], look: STATE_LOOKS[payload.state] };
    case "criterion.set": {
      const number = skill.criteria.findIndex(({ id }) => id === payload.criterion) + 1;
      const named = number === 0 ? "A criterion" : `Criterion ${number}`;
      return payload.met
        ? { text: `${named} shown`, look: "learning" }
        : { text: `${named} no longer shown`, look: "ready" };
    }
    case "resource.set": {
      const title = skill.resources.find(({ id }) => id === payload.resource)?.title ?? "a resource";
      return { text: `${RESOURCE_WORDS[payload.state]}: ${title}`, look: "learning" };
    }
    case "skill.snoozed":
      return payload.until === null
        ? { text: "Back again", look: "ready" }
        : { text: `Not now, until ${formatDay(Date.parse(payload.until), timeZone)}`, look: "ready" };
    case "group.picked":
      return { text: "Chosen", look: "ready" };
    case "skill.pinned":
      return { text: payload.pinned ? "Pinned" : "No longer pinned", look: "ready" };
    case "time.logged":
      return { text: `${durationWords(payload.minutes)} spent${onDay(payload.on)}`, look: "learning" };
    case "review.graded":
      return {
        text: `Self-check, ${GRADE_WORDS[payload.grade]}`,
        look: payload.grade === "again" ? "refresh" : "done",
      };
    case "placement.applied":
      return { text: "Done, by placement", look: "done" };
    default:
      return null;
  }
}

/** ", on 20 Nov 2026" where time was spent on another day than it was noted. */
function onDay(on: string | undefined): string {
  return on === undefined ? "" : `, on ${formatDay(Date.parse(on), "UTC")}`;
}
