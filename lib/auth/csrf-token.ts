import { createHash, randomBytes } from "node:crypto";
import { cookies } from "next/headers";
import { environment, isHttps } from "../server/environment";
import { requestContext } from "../server/request-context";

/**
 * The token that next-auth wants in a form that starts a provider's sign-in, in next-auth's own form
 * (token|sha256(token + secret) in a cookie), so that the form works without its script. The server in front
 * adds the cookie where the browser has none yet.
 */
export async function csrfToken(): Promise<string> {
  const name = isHttps() ? "__Host-next-auth.csrf-token" : "next-auth.csrf-token";
  const [known, digest] = ((await cookies()).get(name)?.value ?? "").split("|");
  if (known && digest === digestOf(known)) return known;
  const token = randomBytes(32).toString("hex");
  const secure = isHttps() ? "; Secure" : "";
  requestContext().cookies.push(
    `${name}=${encodeURIComponent(`${token}|${digestOf(token)}`)}; Path=/; HttpOnly; SameSite=Lax${secure}`,
  );
  return token;
}

function digestOf(token: string): string {
  return createHash("sha256").update(`${token}${environment().NEXTAUTH_SECRET}`).digest("hex");
}
