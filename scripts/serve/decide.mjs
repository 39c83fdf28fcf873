import { hasParameters } from "./address.mjs";
import { isInside, twinOf } from "./routes.mjs";

// Public pages whose content follows their query. Elsewhere a query (a campaign's mark, say) changes nothing.
const PAGES_WITH_QUERY = new Set(["/skills", "/map", "/directions", "/placement", "/placement/review", "/search"]);

// The page as everybody sees it, also for somebody signed in: it can be read while the database is away.
const AS_VISITOR = /[?&]as=visitor(&|$)/;

/**
 * Decides who answers a request: a document from memory, "there is no such page", or Next, and then under which
 * address.
 *
 * @param {{ path: string, query: string, isRead: boolean, isFlight: boolean, hasSession: boolean }} request
 *   `isFlight`: Next's client asks for data, not for a document
 * @param {{ routes: ReturnType<typeof import("./routes.mjs").createRoutes>, documents: { has: (path: string) => boolean },
 *   isDevelopment: boolean }} site
 * @returns {{ by: "document" } | { by: "nobody" } | { by: "next", path: string, isTwin: boolean }}
 */
export function decide(request, { routes, documents, isDevelopment }) {
  const { path } = request;
  const asItIs = { by: "next", path, isTwin: false };
  if (path.startsWith("/_next/") || path.startsWith("/__next")) {
    // Of Next's own addresses only its files are public: no image service, no data of another router.
    return isDevelopment || path.startsWith("/_next/static/") ? asItIs : { by: "nobody" };
  }
  if (isInside(path)) return { by: "nobody" };
  const route = routes.match(path);
  if (route === null) return decideUnmatched(request, routes, asItIs, isDevelopment);
  const isPersonal =
    (request.hasSession && !AS_VISITOR.test(request.query)) ||
    (PAGES_WITH_QUERY.has(path) && hasParameters(request.query));
  if (route.hasTwin && isPersonal) return { by: "next", path: twinOf(path), isTwin: true };
  if (documents.has(path)) return request.isRead && !request.isFlight ? { by: "document" } : asItIs;
  return route.isClosed ? { by: "nobody" } : asItIs;
}

function decideUnmatched({ path, hasSession }, routes, asItIs, isDevelopment) {
  // Something with a dot may be a file of public/, which no list names.
  const isFile = path.includes(".", path.lastIndexOf("/"));
  if (isFile || isDevelopment) return asItIs;
  return hasSession && routes.hasCatchAllTwin ? { by: "next", path: twinOf(path), isTwin: true } : { by: "nobody" };
}
