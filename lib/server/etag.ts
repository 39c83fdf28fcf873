// Answers that need not be sent again.
import { createHash } from "node:crypto";

/** A strong entity tag of a body, or of whatever stands for it: the same content has the same tag. */
export function etagOf(content: string | Uint8Array): string {
  return `"${createHash("sha256").update(content).digest("base64url").slice(0, 27)}"`;
}

/** Whether the caller has it already: If-None-Match as RFC 9110 compares it, with lists, weak tags and `*`. */
export function isKnown(request: Request, etag: string): boolean {
  const sent = request.headers.get("if-none-match");
  const tags = sent?.split(",").map((each) => each.trim().replace(/^W\//, "")) ?? [];
  return tags.includes(etag) || tags.includes("*");
}
