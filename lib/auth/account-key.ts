import { createHash } from "node:crypto";

/**
 * An opaque name for an account: what a browser keeps is kept under it, so that nobody is shown or sent what belongs
 * to somebody else. It tells nothing and opens nothing.
 */
export function accountKey(userId: string): string {
  return createHash("sha256").update(`rungs account ${userId}`).digest("base64url").slice(0, 16);
}
