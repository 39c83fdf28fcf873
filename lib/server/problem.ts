import { STATUS_CODES } from "node:http";
import { requestContext } from "./request-context";

/** An error of the JSON API, as RFC 9457 wants it: a stable code, a sentence, and the reference in the log. */
export function problem(status: number, code: string, detail: string): Response {
  const headers: Record<string, string> = { "Content-Type": "application/problem+json", "Cache-Control": "no-store" };
  if (status === 503) headers["Retry-After"] = "5";
  const title = STATUS_CODES[status] ?? "Error";
  const body = { type: "about:blank", title, status, code, detail, reference: requestContext().reference };
  return new Response(JSON.stringify(body), { status, headers });
}
