import type { NextRequest } from "next/server";
import { viewerOf } from "@/app/viewer";
import { actingUser, currentLearner } from "@/lib/auth/current-learner";
import { backEndPath } from "@/lib/curriculum/back-end";
import { recordEvents } from "@/lib/data";
import { attempt } from "@/lib/server/attempt";
import { deriveEventId } from "@/lib/server/derive-event-id";
import { seeOther } from "@/lib/server/see-other";
import { ok } from "@/lib/shared/result";
import { paths, safeReturn, signInThen } from "@/lib/shared/urls";
import { wishesOf } from "./wishes";

/** Every form that checks something off posts here: it is recorded, and the browser goes back to the page. */
export async function POST(request: NextRequest): Promise<Response> {
  const form = await request.formData().catch(() => null);
  if (!form) return new Response("This form could not be read.", { status: 400 });
  const back = safeReturn(form.get("back"), paths.skills);
  const user = await actingUser();
  if (!user) return seeOther(signInThen(back));
  const wishes = await wishesOf(backEndPath, form, Date.now());
  if (!wishes.ok) return new Response(wishes.message, { status: wishes.code === "unknown" ? 404 : 400 });
  const formId = String(form.get("form") ?? "");
  if (wishes.value.length === 0) return seeOther(back);
  const result = await attempt(async () => {
    // Without scripts the page does not tell what it took to be next; it is the same now as it was then.
    const suggested = viewerOf(await currentLearner()).learner?.suggested;
    const events = wishes.value.map(({ wish, payload }) => ({
      id: deriveEventId(formId, wish),
      payload: payload.kind === "undone" || !suggested ? payload : { ...payload, suggested },
      agoMilliseconds: 0,
    }));
    const recorded = await recordEvents(user, backEndPath.id, events);
    return ok(recorded && (events.at(-1)?.id ?? ""));
  });
  if (!result.ok) return new Response(result.message, { status: result.code === "away" ? 503 : 500 });
  if (result.value === null) return seeOther(signInThen(back));
  return seeOther(withLast(back, result.value));
}

/** Back to the page, which then offers to undo the event. */
function withLast(back: string, last: string): string {
  const url = new URL(back, "http://rungs.invalid");
  url.searchParams.set("last", last);
  return url.pathname + url.search + url.hash;
}
