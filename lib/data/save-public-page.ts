import type { PublicPage } from "../shared/public-page";
import { ok, type Result, refused } from "../shared/result";
import { SIGNED_OUT } from "../shared/signed-out";
import { prisma } from "./client";
import { asking } from "./errors";
import { Prisma } from "./generated/client";
import type { ActingUser } from "./learner";

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;
const WEEK_MILLISECONDS = 7 * DAY_MILLISECONDS;
/** So many days a handle that was given up leads to the new one; after that somebody else may take it. */
export const DAYS_KEPT = 90;

type Transaction = Prisma.TransactionClient;
type Own = Readonly<{ handle: string; handle_since: Date }>;
type PublicPageSaved = Result<null, "signed-out" | "taken" | "too-soon">;

/**
 * Saves what a learner lets everybody see, and takes the handle for them. Of two people who want one handle the
 * primary key of `handle` lets exactly one have it. Refused with "too-soon" when the handle changed within a week.
 */
export async function savePublicPage(user: ActingUser, page: PublicPage): Promise<PublicPageSaved> {
  return asking(() =>
    prisma().$transaction(async (transaction) => {
      // Two saves of one learner wait for each other here, so that the week is counted right.
      const [me] = await transaction.$queryRaw<{ id: string }[]>(Prisma.sql`
        SELECT id FROM user_account
        WHERE id = ${user.userId}::uuid AND session_epoch = ${user.sessionEpoch} FOR UPDATE`);
      if (!me) return refused("signed-out", SIGNED_OUT);
      const [own] = await transaction.$queryRaw<Own[]>(Prisma.sql`
        SELECT handle, handle_since FROM public_page WHERE user_id = ${user.userId}::uuid`);
      const taken = own?.handle === page.handle ? ok(null) : await takeHandle(transaction, user, page.handle, own);
      if (taken.ok) await write(transaction, user, page);
      return taken;
    }),
  );
}

async function takeHandle(
  transaction: Transaction,
  user: ActingUser,
  handle: string,
  own: Own | undefined,
): Promise<PublicPageSaved> {
  const next = own && own.handle_since.getTime() + WEEK_MILLISECONDS;
  if (next && next > Date.now()) {
    const days = Math.ceil((next - Date.now()) / DAY_MILLISECONDS);
    const wait = days === 1 ? "tomorrow" : `in ${days} days`;
    return refused("too-soon", `A handle changes once a week. You can change “${own.handle}” ${wait}.`);
  }
  const count = await transaction.$executeRaw(Prisma.sql`
    INSERT INTO handle (handle, user_id) VALUES (${handle}, ${user.userId}::uuid)
    ON CONFLICT (handle) DO UPDATE SET user_id = excluded.user_id, replaced_at = NULL
    WHERE handle.user_id = excluded.user_id OR handle.replaced_at < now() - make_interval(days => ${DAYS_KEPT})`);
  if (count === 0) return refused("taken", `“${handle}” is taken. Try another one.`);
  await transaction.$executeRaw(Prisma.sql`
    UPDATE handle SET replaced_at = now()
    WHERE user_id = ${user.userId}::uuid AND handle <> ${handle} AND replaced_at IS NULL`);
  return ok(null);
}

async function write(transaction: Transaction, user: ActingUser, page: PublicPage): Promise<void> {
  const { handle, isOn, isListed } = page;
  const shows = [...page.shows];
  await transaction.$executeRaw(Prisma.sql`
    INSERT INTO public_page AS page (user_id, handle, is_on, is_listed, shows)
    VALUES (${user.userId}::uuid, ${handle}, ${isOn}, ${isListed}, ${shows})
    ON CONFLICT (user_id) DO UPDATE SET handle = excluded.handle, is_on = excluded.is_on,
      is_listed = excluded.is_listed, shows = excluded.shows,
      handle_since = CASE WHEN page.handle = excluded.handle THEN page.handle_since ELSE now() END`);
}
