import { viewerOf } from "@/app/viewer";
import { backEndPath } from "@/lib/curriculum/back-end";
import { type Learner, recordEvents } from "@/lib/data";
import type { Payload } from "@/lib/learning/events/event";
import { durationWords } from "@/lib/learning/words";
import { deriveEventId } from "@/lib/server/derive-event-id";
import { ok, type Result, refused } from "@/lib/shared/result";
import { SIGNED_OUT } from "@/lib/shared/signed-out";
import type { TimeWish } from "./read-time";

/** The event, to be undone, and what was added in words. */
export type AddedTime = Readonly<{ event: string; message: string }>;

/** Adds time to a skill. The same wish twice is added once. */
export async function addTime(learner: Learner | null, wish: TimeWish): Promise<Result<AddedTime, "signed-out">> {
  if (!learner) return signedOut();
  const { skill, minutes, on, formId } = wish;
  const suggested = viewerOf(learner).learner?.suggested;
  const payload: Payload = {
    kind: "time.logged",
    skill: skill.id,
    minutes,
    ...(on && { on }),
    ...(suggested && { suggested }),
  };
  const event = deriveEventId(formId, `time:${skill.id}:${minutes}:${on ?? ""}`);
  const recorded = await recordEvents(learner, backEndPath.id, [{ id: event, payload, agoMilliseconds: 0 }]);
  return recorded ? ok({ event, message: `${durationWords(minutes)} added.` }) : signedOut();
}

function signedOut(): Result<never, "signed-out"> {
  return refused("signed-out", SIGNED_OUT);
}
