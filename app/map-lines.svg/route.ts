import { linesFile } from "@/components/map/lines-file";
import { backEndPath } from "@/lib/curriculum/back-end";

export const dynamic = "force-static";

// Pages ask for it by an address that changes with what is in it.
const HEADERS = { "Content-Type": "image/svg+xml", "Cache-Control": "public, max-age=31536000, immutable" };

/** The lines of every skill of the map: the same for everybody, so no page has to carry them. */
export function GET(): Response {
  return new Response(linesFile(backEndPath), { headers: HEADERS });
}
