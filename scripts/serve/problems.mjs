import { readForm } from "./body.mjs";
import { themeOf } from "./cookies.mjs";
import { withTheme } from "./html.mjs";
import { fillProblemPage, plainPage } from "./problem-page.mjs";
import { sendAgainForm } from "./send-again.mjs";

const TITLE = { unavailable: "The database is not answering", error: "Something went wrong on our side" };
const REFUSED = "This could not be done";
const MESSAGES = {
  400: "What was sent could not be read.",
  403: "This is not allowed from here, so nothing was done.",
  404: "There is nothing at this address.",
  408: "The request took too long to come in.",
  413: "What was sent is too large.",
  429: "That was too often in a short time. Please wait a little.",
};

/**
 * Makes the answers for what went wrong or is refused: a page for people, problem details for the API, a line of
 * text for everything else. None of them says anything about the inside.
 *
 * @param {{ documents: ReturnType<typeof import("./documents.mjs").createDocuments>,
 *   policy: (sources: string) => string, commonHeaders: [string, string][] }} site
 */
export function createProblems({ documents, policy, commonHeaders }) {
  const headersOf = (type, status) => [
    ...commonHeaders,
    ["Content-Security-Policy", policy("")],
    ["Content-Type", type],
    ["Cache-Control", "private, no-store"],
    ...(status === 503 ? [["Retry-After", "5"]] : []),
  ];

  /**
   * Takes an answer over and sends a problem instead.
   * @param {import("./exchange.mjs").Exchange} exchange
   * @param {{ status: number, message?: string }} problem
   */
  return function sendProblem(exchange, { status, message = MESSAGES[status] ?? "" }) {
    const { response, path, isHtmlWanted } = exchange;
    response.takeOver();
    const kind = kindOf(exchange, status);
    const title = TITLE[kind] ?? REFUSED;
    const reference = exchange.context.reference;
    if (path.startsWith("/api/") && !isHtmlWanted) {
      const details = { type: "about:blank", title, status, detail: message || undefined, reference };
      response.replace(status, headersOf("application/problem+json", status), JSON.stringify(details));
    } else if (!isHtmlWanted) {
      const text = `${message || title}\nReference: ${reference}\n`;
      response.replace(status, headersOf("text/plain; charset=utf-8", status), text);
    } else {
      pageOf(exchange, kind, message, documents)
        .catch(() => plainPage({ title, message, reference }))
        .then((html) => response.replace(status, headersOf("text/html; charset=utf-8", status), html));
    }
  };
}

function kindOf({ context }, status) {
  if (status < 500) return "refused";
  return context.isDatabaseAway ? "unavailable" : "error";
}

async function pageOf(exchange, kind, message, documents) {
  const { request, context } = exchange;
  const { reference } = context;
  const document = documents.get(`/problem/${kind}`);
  if (document === null) return plainPage({ title: TITLE[kind] ?? REFUSED, message, reference });
  const again = kind === "refused" ? "" : await sendAgain(exchange);
  const html = fillProblemPage(await document.text(), { reference, message, again });
  return withTheme(html, themeOf(request.headers.cookie));
}

async function sendAgain({ request, target }) {
  const fields = await readForm(request);
  if (fields === null) return "";
  return sendAgainForm({ action: target, contentType: request.headers["content-type"], fields });
}
