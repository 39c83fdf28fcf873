// The session: a next-auth token in a cookie. It carries the session epoch, which every read compares.
import { decode, encode } from "next-auth/jwt";
import type { ActingUser } from "../data";
import { environment, isHttps } from "../server/environment";

const DAY_SECONDS = 24 * 60 * 60;
export const SESSION_SECONDS = 30 * DAY_SECONDS;

export type Session = ActingUser & Readonly<{ issuedAt: number }>;

/** `__Host-` binds the cookie to this host and to https; without https browsers refuse the prefix. */
export function sessionCookieName(): string {
  return isHttps() ? "__Host-rungs-session" : "rungs-session";
}

export function sessionCookieOptions() {
  return { httpOnly: true, sameSite: "lax", secure: isHttps(), path: "/" } as const;
}

/** A token for somebody who has just shown who they are. */
export function sessionToken(user: ActingUser): Promise<string> {
  return encode({
    token: { sub: user.userId, epoch: user.sessionEpoch },
    secret: environment().NEXTAUTH_SECRET,
    maxAge: SESSION_SECONDS,
  });
}

type Opened = Readonly<{ session: Session; expiresAt: number }>;

const OPENED_AT_MOST = 10_000;
const opened = new Map<string, Opened>();

/**
 * Who a token speaks for; null for a forged, changed or expired one. The epoch is compared by the data room.
 * Opening a token costs more than reading a learner's progress, and a token always says the same: what was opened is
 * kept until it expires.
 */
export async function readSessionToken(token: string | undefined): Promise<Session | null> {
  if (!token) return null;
  const known = opened.get(token);
  if (known) {
    if (known.expiresAt > Date.now()) return known.session;
    opened.delete(token);
    return null;
  }
  const fresh = await openToken(token);
  if (!fresh) return null;
  const [oldest] = opened.keys();
  if (opened.size >= OPENED_AT_MOST && oldest !== undefined) opened.delete(oldest);
  opened.set(token, fresh);
  return fresh.session;
}

async function openToken(token: string): Promise<Opened | null> {
  try {
    const claims = await decode({ token, secret: environment().NEXTAUTH_SECRET });
    const { sub, epoch, iat, exp } = (claims ?? {}) as Record<string, unknown>;
    if (typeof sub !== "string" || !/^[0-9a-f-]{36}$/.test(sub) || typeof epoch !== "number") return null;
    if (typeof iat !== "number" || typeof exp !== "number") return null;
    return { session: { userId: sub, sessionEpoch: epoch, issuedAt: iat }, expiresAt: exp * 1000 };
  } catch {
    return null;
  }
}

/** Whether a session is due for a new cookie: sessions last 30 days from the last day they were used. */
export function shouldRoll(session: Session, nowSeconds: number): boolean {
  return nowSeconds - session.issuedAt > DAY_SECONDS;
}

/** A Set-Cookie line with a fresh token, for pages, which can't set cookies themselves. */
export async function sessionCookieLine(user: ActingUser): Promise<string> {
  const parts = [
    `${sessionCookieName()}=${await sessionToken(user)}`,
    "Path=/",
    `Max-Age=${SESSION_SECONDS}`,
    "HttpOnly",
    "SameSite=Lax",
    ...(isHttps() ? ["Secure"] : []),
  ];
  return parts.join("; ");
}
