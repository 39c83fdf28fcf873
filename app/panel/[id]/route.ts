import type { NextRequest } from "next/server";
import { viewerOf } from "@/app/viewer";
import { panelOf } from "@/components/checklist/panel";
import { currentLearner } from "@/lib/auth/current-learner";
import { backEndPath } from "@/lib/curriculum/back-end";

type Context = { params: Promise<{ id: string }> };

/** The panel of a row by itself, for pages that open it in place. */
export async function GET(_request: NextRequest, { params }: Context): Promise<Response> {
  const { id } = await params;
  const kind = backEndPath.skillById.has(id) ? "skill" : backEndPath.groupById.has(id) ? "group" : null;
  if (!kind) return new Response("There is no such skill.", { status: 404 });
  const viewer = viewerOf(await currentLearner());
  return new Response(panelOf(backEndPath, viewer, { kind, id }).html, {
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "private, no-store" },
  });
}
