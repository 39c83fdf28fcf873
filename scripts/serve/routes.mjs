/** The folder of `app/` under which a public page's twin for people with a session stands. */
export const TWIN_PREFIX = "/my";

/**
 * Makes the table of what stands at which address, from the app's own list of routes: a page X for which there is a
 * page /my/X is public and has a twin; everything else stands for itself.
 *
 * @param {{ pages: string[], handlers: string[], closed?: string[] }} routes patterns as Next writes them
 *   (`/skills/[skill]`); `closed` are the pages whose every address was prerendered
 * @returns {{ match: (path: string) => Route | null, hasCatchAllTwin: boolean }}
 * @typedef {{ pattern: string, isPage: boolean, hasTwin: boolean, isClosed: boolean }} Route
 */
export function createRoutes({ pages, handlers, closed = [] }) {
  const pageSet = new Set(pages);
  const toRoute = (pattern, isPage) => ({
    pattern,
    isPage,
    hasTwin: isPage && !isInside(pattern) && pageSet.has(twinOf(pattern)),
    isClosed: closed.includes(pattern),
  });
  const routes = [...pages.map((page) => toRoute(page, true)), ...handlers.map((handler) => toRoute(handler, false))];
  const fixed = new Map(routes.filter(isFixed).map((route) => [route.pattern, route]));
  const open = routes
    .filter((route) => !isFixed(route))
    .sort((one, other) => compareBySpecificity(one.pattern, other.pattern))
    .map((route) => ({ route, expression: toExpression(route.pattern) }));
  return {
    match: (path) => fixed.get(path) ?? open.find(({ expression }) => expression.test(path))?.route ?? null,
    hasCatchAllTwin: pages.some((page) => /^\/my\/\[\[?\.\.\./.test(page)),
  };
}

/** The address of the twin of a public page's address. */
export function twinOf(path) {
  return path === "/" ? TWIN_PREFIX : TWIN_PREFIX + path;
}

/** Whether an address belongs to the twins, which nobody may ask for by name. */
export function isInside(path) {
  return /^\/my(?:[/.]|$)/i.test(path);
}

function isFixed({ pattern }) {
  return !pattern.includes("[");
}

function toExpression(pattern) {
  const source = pattern
    .split("/")
    .slice(1)
    .map((segment) => {
      if (segment.startsWith("[[...")) return "(?:/.+)?";
      if (segment.startsWith("[...")) return "/.+";
      if (segment.startsWith("[")) return "/[^/]+";
      return `/${segment.replace(/[.*+?^${}()|\\]/g, "\\$&")}`;
    })
    .join("");
  return new RegExp(`^${source}$`);
}

// As Next sorts: segment by segment a fixed name goes before a parameter, and that before the rest of a path.
function compareBySpecificity(one, other) {
  const ones = one.split("/").map(rank);
  const others = other.split("/").map(rank);
  for (let index = 0; index < Math.max(ones.length, others.length); index += 1) {
    const difference = (ones[index] ?? 4) - (others[index] ?? 4);
    if (difference !== 0) return difference;
  }
  return one < other ? -1 : 1;
}

function rank(segment) {
  if (segment.startsWith("[[...")) return 3;
  if (segment.startsWith("[...")) return 2;
  return segment.startsWith("[") ? 1 : 0;
}
