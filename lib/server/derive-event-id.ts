import { createHash } from "node:crypto";
import { v7, validate } from "uuid";

/**
 * The id of an event that a form without scripts makes: the same for the same form and the same wish, so that a
 * double click, or a form sent twice, is one event. A UUID v7 with the form's time and a digest for its random part.
 */
export function deriveEventId(formId: string, wish: string): string {
  const form = validate(formId) ? formId.toLowerCase() : v7();
  const digest = createHash("sha256").update(`${form} ${wish}`).digest("hex");
  const variant = ((Number.parseInt(digest[3] ?? "0", 16) & 0x3) | 0x8).toString(16);
  return `${form.slice(0, 13)}-7${digest.slice(0, 3)}-${variant}${digest.slice(4, 7)}-${digest.slice(7, 19)}`;
}
