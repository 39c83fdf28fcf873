import { currentLearner } from "@/lib/auth/current-learner";
import { backEndPath } from "@/lib/curriculum/back-end";
import { describeEvent } from "@/lib/learning/events/describe-event";
import { lastChange } from "@/lib/learning/events/last-change";
import { plainWords } from "@/lib/learning/words";
import { attempt } from "@/lib/server/attempt";
import { problem } from "@/lib/server/problem";
import { ok } from "@/lib/shared/result";

/** The learner's last change that can be taken back: its events, and what to say when they are undone. */
export async function GET(): Promise<Response> {
  const result = await attempt(async () => ok(await currentLearner()));
  if (!result.ok) return problem(result.code === "away" ? 503 : 500, result.code, result.message);
  if (!result.value) return problem(401, "signed-out", "Sign in first.");
  const { events, settings } = result.value;
  const change = lastChange(backEndPath, events);
  const [last] = change;
  const said = last ? plainWords(backEndPath, describeEvent(backEndPath, last.payload, settings)) : "";
  const words = change.length > 1 ? `Undone: ${change.length} changes, the last of them: ${said}.` : `Undone: ${said}.`;
  const named = change.map(({ id, payload: { kind } }) => ({ id, kind }));
  return Response.json({ events: named, words }, { headers: { "Cache-Control": "private, no-store" } });
}
