import { cookies } from "next/headers";
import { sessionCookieName, sessionCookieOptions } from "@/lib/auth/session";
import { seeOther } from "@/lib/server/see-other";
import { paths } from "@/lib/shared/urls";

/** Ends the session of this browser. */
export async function POST(): Promise<Response> {
  (await cookies()).set(sessionCookieName(), "", { ...sessionCookieOptions(), maxAge: 0 });
  return seeOther(paths.path);
}
