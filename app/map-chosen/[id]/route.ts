import type { NextRequest } from "next/server";
import { viewerOf } from "@/app/viewer";
import { chosenMarkup } from "@/components/map/chosen";
import { cellIdOf } from "@/components/map/map-cells";
import { currentLearner } from "@/lib/auth/current-learner";
import { backEndPath } from "@/lib/curriculum/back-end";

type Context = { params: Promise<{ id: string }> };

/** What a skill needs and opens by itself, for the map that shows it in place. */
export async function GET(_request: NextRequest, { params }: Context): Promise<Response> {
  const id = cellIdOf(backEndPath, (await params).id);
  if (id === null) return new Response("There is no such skill.", { status: 404 });
  const viewer = viewerOf(await currentLearner());
  return new Response(chosenMarkup(backEndPath, viewer, id).html, {
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "private, no-store" },
  });
}
