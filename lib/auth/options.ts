import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import GitHub from "next-auth/providers/github";
import Google from "next-auth/providers/google";
import { type ActingUser, findOrCreateProviderAccount } from "../data";
import { environment } from "../server/environment";
import { paths } from "../shared/urls";
import { checkSignIn } from "./check-sign-in";
import { SESSION_SECONDS, sessionCookieName, sessionCookieOptions } from "./session";

/** next-auth's settings. Made at the first use, because a build has no environment. */
export function authOptions(): NextAuthOptions {
  const { NEXTAUTH_SECRET, GITHUB_ID, GITHUB_SECRET, GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET } = environment();
  return {
    secret: NEXTAUTH_SECRET,
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    pages: { signIn: paths.signIn, error: paths.signIn },
    cookies: { sessionToken: { name: sessionCookieName(), options: sessionCookieOptions() } },
    providers: [
      passwordProvider(),
      ...(GITHUB_ID && GITHUB_SECRET ? [GitHub({ clientId: GITHUB_ID, clientSecret: GITHUB_SECRET })] : []),
      ...(GOOGLE_CLIENT_ID && GOOGLE_CLIENT_SECRET
        ? [Google({ clientId: GOOGLE_CLIENT_ID, clientSecret: GOOGLE_CLIENT_SECRET })]
        : []),
    ],
    callbacks: {
      async signIn({ account, user, profile }) {
        if (!account || account.type === "credentials") return true;
        if (!user.email || isUnverified(profile)) return `${paths.signIn}?problem=address-unverified`;
        const found = await findOrCreateProviderAccount({
          provider: account.provider,
          providerAccountId: account.providerAccountId,
          name: (user.name ?? "").slice(0, 80),
          email: user.email,
        });
        if (!found.ok) return `${paths.signIn}?problem=address-taken`;
        Object.assign(user, { acting: found.value });
        return true;
      },
      // The token holds who acts and nothing else: no name, no address.
      jwt: ({ token, user }) => {
        const acting = (user as { acting?: ActingUser } | undefined)?.acting;
        return acting ? { sub: acting.userId, epoch: acting.sessionEpoch } : { sub: token.sub, epoch: token.epoch };
      },
    },
  };
}

function passwordProvider() {
  return Credentials({
    credentials: { email: { type: "email" }, password: { type: "password" } },
    async authorize(credentials) {
      const result = await checkSignIn(String(credentials?.email ?? ""), String(credentials?.password ?? ""));
      return result.ok ? { id: result.value.userId, acting: result.value } : null;
    },
  });
}

/** Google says whether an address is confirmed; GitHub gives only confirmed primary ones. */
function isUnverified(profile: unknown): boolean {
  return (profile as { email_verified?: boolean } | undefined)?.email_verified === false;
}
