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

/** Who a token speaks for; null for a forged, changed or expired one. The epoch is compared by the data room. */
export async function readSessionToken(token: string | undefined): Promise<Session | null> {
  if (!token) return null;
  try {
    const claims = await decode({ token, secret: environment().NEXTAUTH_SECRET });
    const { sub, epoch, iat } = claims ?? {};
    if (typeof sub !== "string" || !/^[0-9a-f-]{36}$/.test(sub) || typeof epoch !== "number") return null;
    return { userId: sub, sessionEpoch: epoch, issuedAt: typeof iat === "number" ? iat : 0 };
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
