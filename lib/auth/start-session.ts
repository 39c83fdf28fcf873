import { cookies } from "next/headers";
import type { ActingUser } from "../data";
import { SESSION_SECONDS, sessionCookieName, sessionCookieOptions, sessionToken } from "./session";

/** Signs this browser in: for actions and route handlers. */
export async function startSession(user: ActingUser): Promise<void> {
  const jar = await cookies();
  jar.set(sessionCookieName(), await sessionToken(user), { ...sessionCookieOptions(), maxAge: SESSION_SECONDS });
}
