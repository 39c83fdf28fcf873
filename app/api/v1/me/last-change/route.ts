import { currentLearner } from "@/lib/auth/current-learner";
import { backEndPath } from "@/lib/curriculum/back-end";
import { loadLastEvidence } from "@/lib/data";
import { describeEvent } from "@/lib/learning/events/describe-event";
import { lastChange } from "@/lib/learning/events/last-change";
import { plainWords } from "@/lib/learning/words";
import { attempt } from "@/lib/server/attempt";
import { problem } from "@/lib/server/problem";
import { ok } from "@/lib/shared/result";

/** The learner's last change that can be taken back: its events, and what to say when they are undone. */
export async function GET(): Promise<Response> {
  const result = await attempt(async () => {
    const learner = await currentLearner();
    return ok(learner && { learner, evidence: await loadLastEvidence(learner) });
  });
  if (!result.ok) return problem(result.code === "away" ? 503 : 500, result.code, result.message);
  if (!result.value) return problem(401, "signed-out", "Sign in first.");
  const { learner, evidence } = result.value;
  const { events, settings } = learner;
  const newest = events.reduce((latest, { occurredAt }) => Math.max(latest, occurredAt), 0);
  if (evidence && evidence.changedAt > newest) return answer([], wordsOfEvidence(evidence.skill));
  const change = lastChange(backEndPath, events);
  const [last] = change;
  if (!last) return answer([], "");
  const said = plainWords(backEndPath, describeEvent(backEndPath, last.payload, settings));
  const words = change.length > 1 ? `Undone: ${change.length} changes, the last of them: ${said}.` : `Undone: ${said}.`;
  const named = change.map(({ id, payload: { kind } }) => ({ id, kind }));
  return answer(named, words);
}

/** Evidence is no event: it is erased where it stands, and an undo does not reach past it. */
function wordsOfEvidence(skill: string): string {
  const title = backEndPath.skillById.get(skill)?.title;
  return `Your last change was evidence${title ? ` of “${title}”` : ""}. It can be changed or erased on the skill’s page.`;
}

function answer(events: readonly Readonly<{ id: string; kind: string }>[], words: string): Response {
  return Response.json({ events, words }, { headers: { "Cache-Control": "private, no-store" } });
}
