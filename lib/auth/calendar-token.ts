// The address of a learner's calendar: programs that subscribe have no session, so the address itself must be a secret.
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { findCalendarOwner, type Learner } from "../data";
import { environment } from "../server/environment";

const KEY_BYTES = 16;

/** A key for a new address; every address made from an earlier key stops working. */
export function newCalendarKey(): string {
  return randomBytes(KEY_BYTES).toString("base64url");
}

/**
 * What stands in the address: who it belongs to, and a signature over that and the key. The database alone does not
 * give it away, and it can be shown again at any time.
 */
export function calendarToken(userId: string, key: string): string {
  return `${Buffer.from(userId.replaceAll("-", ""), "hex").toString("base64url")}.${signatureOf(userId, key)}`;
}

/** The learner whose calendar a token opens; null for a forged one, and for one whose key is gone. */
export async function calendarOwner(token: string): Promise<Learner | null> {
  const [id = "", signature = ""] = token.split(".");
  const userId = userIdOf(id);
  const owner = userId === null ? null : await findCalendarOwner(userId);
  if (owner === null || userId === null) return null;
  return isSame(signature, signatureOf(userId, owner.calendarKey)) ? owner.learner : null;
}

function signatureOf(userId: string, key: string): string {
  return createHmac("sha256", environment().NEXTAUTH_SECRET).update(`calendar ${userId} ${key}`).digest("base64url");
}

function userIdOf(id: string): string | null {
  if (!/^[\w-]{22}$/.test(id)) return null;
  const hex = Buffer.from(id, "base64url").toString("hex");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
