import { v7 } from "uuid";
import { currentLearner } from "@/lib/auth/current-learner";
import { backEndPath } from "@/lib/curriculum/back-end";
import { recordEvents } from "@/lib/data";
import { foldEvents } from "@/lib/learning/progress/fold-events";
import { deriveEventId } from "@/lib/server/derive-event-id";
import { logProblem } from "@/lib/server/log";

const WINDOW_MILLISECONDS = 10_000;

/**
 * Records that the learner opened a resource, unless it is started or finished already; of a visitor nothing.
 * Never throws: what could not be noted is logged.
 */
export async function noteStarted(skill: string, resource: string): Promise<void> {
  try {
    const learner = await currentLearner();
    if (!learner) return;
    const state = foldEvents(backEndPath, learner.events).resources.get(`${skill}/${resource}`)?.state;
    if (state === "started" || state === "finished") return;
    const payload = { kind: "resource.set", skill, resource, state: "started" } as const;
    const id = deriveEventId(momentId(Date.now()), `resource:${skill}:${resource}:started`);
    await recordEvents(learner, backEndPath.id, [{ id, payload, agoMilliseconds: 0 }]);
  } catch (error) {
    logProblem("an opened resource was not noted", error);
  }
}

/** The same id for all of a few seconds, so that a double click is one event. */
function momentId(now: number): string {
  return v7({ msecs: now - (now % WINDOW_MILLISECONDS), seq: 0, random: new Uint8Array(16) });
}
