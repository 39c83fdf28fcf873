import type { PictureTheme } from "@/components/public-page/picture";
import type { SharedView } from "@/components/public-page/shared-view";
import { attempt } from "@/lib/server/attempt";
import { etagOf, isKnown } from "@/lib/server/etag";
import { requestContext } from "@/lib/server/request-context";
import { ok } from "@/lib/shared/result";
import { readShared } from "./read-shared";

// Minutes, so that a picture elsewhere stays right; what is a little older is good enough while it is fetched anew.
const CACHING = "public, max-age=300, stale-while-revalidate=600";

/** Nothing in a picture runs or is fetched, whoever opens it as a document. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

type Picture = Readonly<{
  type: "image/svg+xml; charset=utf-8" | "image/png";
  /** What it is made from: the same text is the same picture. */
  source: (view: SharedView) => string;
  /** Makes the picture of it; without, the source is the picture. */
  render?: (source: string) => Promise<ArrayBuffer>;
}>;

/**
 * Answers with a picture of a public page. Unknown and private handles get the same 404. An unchanged picture is a 304
 * before it is made.
 */
export async function sendPicture(request: Request, handle: string, { type, source, render }: Picture) {
  const result = await attempt(async () => ok(await readShared(handle)));
  if (!result.ok) return new Response(result.message, { status: result.code === "away" ? 503 : 500 });
  if (!result.value) return nothingHere();
  const drawn = source(result.value.view);
  const etag = etagOf(`${type} ${drawn}`);
  const headers = new Headers({
    "Content-Type": type,
    "Cache-Control": CACHING,
    "X-Robots-Tag": "noindex",
    ETag: etag,
  });
  // It is there to be shown on other people's pages, where nothing in it runs.
  requestContext().headers.push(["Content-Security-Policy", POLICY], ["Cross-Origin-Resource-Policy", "cross-origin"]);
  if (isKnown(request, etag)) return new Response(null, { status: 304, headers });
  return new Response(render ? await render(drawn) : drawn, { headers });
}

/** The look that the address asks for; without one, that of whoever sees the picture. */
export function themeOf(request: Request): PictureTheme {
  const theme = new URL(request.url).searchParams.get("theme");
  return theme === "light" || theme === "dark" ? theme : "auto";
}

function nothingHere(): Response {
  return new Response("There is nothing at this address.", {
    status: 404,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
  });
}
