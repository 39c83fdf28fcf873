import type { NextRequest } from "next/server";
import { answersMarkup } from "@/components/find/answers-markup";
import { readWords } from "@/components/find/find-query";
import { backEndPath } from "@/lib/curriculum/back-end";

const CACHE = "public, max-age=300";

/** What the search field offers for what was typed so far: the same for everybody, so that caches may keep it. */
export function GET(request: NextRequest): Response {
  const words = readWords(request.nextUrl.searchParams.get("q") ?? "");
  return new Response(answersMarkup(backEndPath, words), {
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": CACHE },
  });
}
