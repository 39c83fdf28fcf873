import { backEndPath } from "@/lib/curriculum/back-end";
import { paths } from "@/lib/shared/urls";
import { noteStarted } from "./note-started";

type Context = { params: Promise<{ skill: string; resource: string }> };

// A learner waits no longer than this for the note: reading must not depend on the database.
const PATIENCE_MILLISECONDS = 1500;

/** Leads on to a resource of the path, and notes that the learner started it. Every other address is a 404. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { skill, resource } = await params;
  const address = addressOf(skill, resource);
  if (address === null) return notHere();
  if (isVisit(request.headers)) await withPatience(noteStarted(skill, resource));
  return leadTo(address);
}

/** Says where a resource is, and notes nothing. */
export async function HEAD(_request: Request, { params }: Context): Promise<Response> {
  const { skill, resource } = await params;
  const address = addressOf(skill, resource);
  return address === null ? notHere() : leadTo(address);
}

/** Only what stands in the path, so that nobody can use this site to send people elsewhere. */
function addressOf(skillId: string, resourceId: string): string | null {
  const url = backEndPath.skillById.get(skillId)?.resources.find(({ id }) => id === resourceId)?.url;
  return url !== undefined && /^https?:\/\//.test(url) ? url : null;
}

/** A person following a link of this site; not a browser reading ahead, nor another site's link. */
function isVisit(headers: Headers): boolean {
  const purpose = `${headers.get("Sec-Purpose") ?? ""} ${headers.get("Purpose") ?? ""} ${headers.get("X-Moz") ?? ""}`;
  return !/prefetch|prerender|preview/i.test(purpose) && headers.get("Sec-Fetch-Site") !== "cross-site";
}

function leadTo(address: string): Response {
  return new Response(null, {
    status: 302,
    headers: { Location: address, "Referrer-Policy": "no-referrer", "Cache-Control": "no-store" },
  });
}

/** The server in front shows people its own page instead; this one stands for itself without it. */
function notHere(): Response {
  const page = `<!doctype html><html lang="en"><title>Not found</title><p>There is no such resource in the path. <a href="${paths.path}">Read the path</a>`;
  return new Response(page, {
    status: 404,
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" },
  });
}

async function withPatience(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const waited = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MILLISECONDS);
  });
  await Promise.race([work, waited]);
  clearTimeout(timer);
}
