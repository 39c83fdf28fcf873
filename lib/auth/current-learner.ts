import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { type ActingUser, type Learner, loadLearner } from "../data";
import { requestContext } from "../server/request-context";
import { signInThen } from "../shared/urls";
import { readSessionToken, type Session, sessionCookieLine, sessionCookieName, shouldRoll } from "./session";

/** What the request's cookie says; not yet checked against the account's session epoch. */
export async function currentSession(): Promise<Session | null> {
  return readSessionToken((await cookies()).get(sessionCookieName())?.value);
}

/** Who is asking, with everything a page shows of them: once per request. Null for a visitor. */
export const currentLearner = cache(async (): Promise<Learner | null> => {
  const session = await currentSession();
  if (!session) return null;
  const learner = await loadLearner(session);
  if (learner) await rollSession(session);
  return learner;
});

/** The learner, or off to sign in and back to `here`. */
export async function requireLearner(here: string): Promise<Learner> {
  return (await currentLearner()) ?? redirect(signInThen(here));
}

/** The acting user of a write; the data room compares the epoch in the very statement that writes. */
export async function actingUser(): Promise<ActingUser | null> {
  return currentSession();
}

/** A session in use is renewed once a day; the server in front adds the cookie to the answer. */
async function rollSession(session: Session): Promise<void> {
  if (shouldRoll(session, Date.now() / 1000)) requestContext().cookies.push(await sessionCookieLine(session));
}
