import type { NextRequest } from "next/server";
import { readBatch, STATUSES } from "@/app/api/v1/me/events/read-batch";
import { viewOfEvents } from "@/app/viewer";
import { pagePatch } from "@/components/live/page-patch";
import { backEndPath } from "@/lib/curriculum/back-end";
import { problem } from "@/lib/server/problem";

/** What the ladder of somebody with these events looks like. Stores nothing: a visitor's ticks stay in the browser. */
export async function POST(request: NextRequest): Promise<Response> {
  const now = Date.now();
  const batch = await readBatch(backEndPath, request, now);
  if (!batch.ok) return problem(STATUSES[batch.code], batch.code, batch.message);
  const { events, show } = batch.value;
  const view = viewOfEvents(
    events.map(({ id, payload, agoMilliseconds }) => ({ id, payload, occurredAt: now - agoMilliseconds })),
    "UTC",
    now,
  );
  const touched = [...show, ...view.progress.skills.keys()];
  return Response.json({ patch: pagePatch(backEndPath, view, touched) }, { headers: { "Cache-Control": "no-store" } });
}
