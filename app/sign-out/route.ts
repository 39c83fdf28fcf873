import { cookies } from "next/headers";
import { sessionCookieName, sessionCookieOptions } from "@/lib/auth/session";
import { seeOther } from "@/lib/server/see-other";
import { paths } from "@/lib/shared/urls";

// Everything that was kept for reading without a network, and what waited to be sent.
const FORGET = '"cache", "storage"';

/** Ends the session of this browser, which then forgets what it kept. */
export async function POST(): Promise<Response> {
  (await cookies()).set(sessionCookieName(), "", { ...sessionCookieOptions(), maxAge: 0 });
  const answer = seeOther(paths.path);
  answer.headers.set("Clear-Site-Data", FORGET);
  return answer;
}
