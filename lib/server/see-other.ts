/** Sends the browser on after a form, so that a reload repeats nothing. The target is a path of this site. */
export function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { Location: path, "Cache-Control": "no-store" } });
}
