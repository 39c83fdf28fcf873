import { etagOf, isKnown } from "@/lib/server/etag";
import { draw } from "./draw";
import { pageOfPicture } from "./page-of-picture";

type Props = { params: Promise<{ page: string[] }> };

export const dynamic = "force-dynamic";

const DAY_SECONDS = 24 * 60 * 60;

/** The picture of a public page, drawn when it is first asked for and then kept for as long as the app runs. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const page = pageOfPicture((await params).page);
  if (!page) return new Response("There is no such picture.", { status: 404 });
  const picture = await draw(page);
  const etag = etagOf(picture);
  const headers = { ETag: etag, "Cache-Control": `public, max-age=${DAY_SECONDS}` };
  if (isKnown(request, etag)) return new Response(null, { status: 304, headers });
  return new Response(picture, { headers: { ...headers, "Content-Type": "image/png" } });
}
