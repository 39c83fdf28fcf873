import type { NextRequest } from "next/server";
import { readBatch, STATUSES } from "@/app/api/v1/read-batch";
import { touchedSkills } from "@/app/api/v1/touched-skills";
import { VISITOR_SETTINGS, viewOfEvents } from "@/app/viewer";
import { pagePatch } from "@/components/live/page-patch";
import { backEndPath } from "@/lib/curriculum/back-end";
import { problem } from "@/lib/server/problem";

/** What the ladder of somebody with these events looks like. Stores nothing: a visitor's ticks stay in the browser. */
export async function POST(request: NextRequest): Promise<Response> {
  const now = Date.now();
  const batch = await readBatch(backEndPath, request, now);
  if (!batch.ok) return problem(STATUSES[batch.code], batch.code, batch.message);
  const { events, show } = batch.value;
  const happened = events.map(({ id, payload, agoMilliseconds }) => ({
    id,
    payload,
    occurredAt: now - agoMilliseconds,
  }));
  // Undone ones too: the page may still show them.
  const touched = happened.flatMap(({ payload }) => touchedSkills(backEndPath, payload, happened));
  const patch = pagePatch(backEndPath, viewOfEvents(happened, VISITOR_SETTINGS, now), [...show, ...touched]);
  return Response.json({ patch }, { headers: { "Cache-Control": "no-store" } });
}
