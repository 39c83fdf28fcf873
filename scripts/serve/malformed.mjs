import routerState from "next/dist/server/app-render/parse-and-validate-flight-router-state.js";

const ROOT_ARGUMENT = /name="0"\r\n\r\n([\s\S]*?)\r\n--/;
const NAMELESS_PART = /content-disposition:[ \t]*form-data(?![^\r\n]*name=)/i;
const BOUND_ARGUMENT = /name="\$ACTION_\d+:\d+"\r\n\r\n([\s\S]*?)\r\n--/g;

/**
 * Whether a request that made Next fail could not be read at all: then the fault is the caller's and not ours. Next
 * itself answers 500 to a router state or to arguments of an action that are no JSON. Looked at only after a failure.
 *
 * @param {{ headers: Record<string, string | undefined>, kept: Buffer[] | null }} request
 */
export function isMalformed(request) {
  return (
    hasOddRouterState(request.headers["next-router-state-tree"]) || hasOddParts(request) || hasOddArguments(request)
  );
}

// A form in parts that says no boundary, or has a part without a name.
function hasOddParts({ headers, kept }) {
  if (!headers["content-type"]?.startsWith("multipart/form-data")) return false;
  if (!/;\s*boundary=\S/.test(headers["content-type"])) return true;
  return kept !== null && NAMELESS_PART.test(Buffer.concat(kept).toString("latin1"));
}

function hasOddRouterState(header) {
  try {
    routerState.parseAndValidateFlightRouterState(header);
    return false;
  } catch {
    return true;
  }
}

function hasOddArguments({ headers, kept }) {
  if (kept === null) return false;
  const body = Buffer.concat(kept).toString();
  const bound = [...body.matchAll(BOUND_ARGUMENT)].map(([, json]) => json);
  if (headers["next-action"] === undefined) return bound.some(isNoJson);
  const isMultipart = headers["content-type"]?.startsWith("multipart/form-data");
  return isNoJson(isMultipart ? (ROOT_ARGUMENT.exec(body)?.[1] ?? "") : body);
}

function isNoJson(text) {
  try {
    JSON.parse(text);
    return false;
  } catch {
    return true;
  }
}
