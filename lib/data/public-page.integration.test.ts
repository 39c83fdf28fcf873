import { randomUUID } from "node:crypto";
import { v7 } from "uuid";
import { expect, test } from "vitest";
import { type PublicPage, SHOWABLE } from "../shared/public-page";
import { pool } from "./client";
import type { ActingUser } from "./learner";
import { loadOwnSharedPage } from "./load-own-shared-page";
import { loadPublicPage } from "./load-public-page";
import { findSharedPage } from "./public/find-shared-page";
import { recordEvents } from "./record-events";
import { saveEvidence } from "./save-evidence";
import { savePublicPage } from "./save-public-page";
import { stopSharing } from "./stop-sharing";
import { makeLearner, PATH, setSkill } from "./testing/people";

const newHandle = () => `ada-${randomUUID().slice(0, 8)}`;

function page(changes: Partial<PublicPage> = {}): PublicPage {
  return { handle: newHandle(), isOn: true, isListed: false, shows: SHOWABLE, ...changes };
}

/** As if the handle had been chosen so many days ago. */
async function age(user: ActingUser, days: number): Promise<void> {
  await pool().query(
    "UPDATE public_page SET handle_since = handle_since - make_interval(days => $2) WHERE user_id = $1",
    [user.userId, days],
  );
  await pool().query("UPDATE handle SET replaced_at = replaced_at - make_interval(days => $2) WHERE user_id = $1", [
    user.userId,
    days,
  ]);
}

test("there is none until it is saved, and it is kept as it was chosen", async () => {
  const user = await makeLearner();
  expect(await loadPublicPage(user)).toBeNull();
  expect(await loadOwnSharedPage(user)).toBeNull();
  const chosen = page({ isOn: false, shows: ["stage"] });
  expect(await savePublicPage(user, chosen)).toMatchObject({ ok: true });
  expect(await loadPublicPage(user)).toEqual(chosen);
  expect(await savePublicPage(user, { ...chosen, isListed: true, shows: [] })).toMatchObject({ ok: true });
  expect(await loadPublicPage(user)).toEqual({ ...chosen, isListed: true, shows: [] });
  expect(await loadPublicPage({ ...user, sessionEpoch: 2 })).toBeNull();
});

test("others find it while it is on, with what is shown and nothing else", async () => {
  const user = await makeLearner();
  const chosen = page();
  await savePublicPage(user, chosen);
  await recordEvents(user, PATH, [setSkill("debugging")]);
  const evidence = { id: v7(), skill: "debugging", criterion: "", link: "https://example.org/", note: "shown" };
  await saveEvidence(user, { ...evidence, isShown: true });
  await saveEvidence(user, { ...evidence, id: v7(), note: "hidden", isShown: false });
  const found = await findSharedPage(chosen.handle);
  expect(found).toMatchObject({ ...chosen, name: "Ada", timeZone: "Europe/Berlin" });
  expect(found?.events).toHaveLength(1);
  expect(found?.evidence).toMatchObject([{ ...evidence, milestone: "" }]);
  expect(JSON.stringify(found)).not.toMatch(/@example\.org|hidden/);
  await savePublicPage(user, { ...chosen, shows: ["stage"] });
  expect(await findSharedPage(chosen.handle)).toMatchObject({ name: "", evidence: [] });
});

test("turned off it is like a handle that nobody has, while its owner still sees it", async () => {
  const user = await makeLearner();
  const chosen = page();
  await savePublicPage(user, chosen);
  expect(await stopSharing({ ...user, sessionEpoch: 2 })).toBe(false);
  expect(await findSharedPage(chosen.handle)).not.toBeNull();
  expect(await stopSharing(user)).toBe(true);
  expect(await findSharedPage(chosen.handle)).toBe(await findSharedPage(newHandle()));
  expect(await loadOwnSharedPage(user)).toMatchObject({ handle: chosen.handle, isOn: false });
  expect(await loadOwnSharedPage(await makeLearner())).toBeNull();
});

test("of many people who want one handle at once exactly one gets it", async () => {
  const people = await Promise.all(Array.from({ length: 8 }, () => makeLearner()));
  const wanted = page();
  const results = await Promise.all(people.map((user) => savePublicPage(user, wanted)));
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  for (const result of results) if (!result.ok) expect(result.code).toBe("taken");
  const pages = await Promise.all(people.map(loadPublicPage));
  expect(pages.filter((each) => each !== null)).toHaveLength(1);
});

test("one learner who saves two handles at once has one of them", async () => {
  const user = await makeLearner();
  const results = await Promise.all([savePublicPage(user, page()), savePublicPage(user, page())]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await countHandles(user)).toBe(1);
});

test("a handle changes once a week, everything else at any time", async () => {
  const user = await makeLearner();
  const first = page();
  await savePublicPage(user, first);
  expect(await savePublicPage(user, page())).toMatchObject({ ok: false, code: "too-soon" });
  expect(await savePublicPage(user, { ...first, isOn: false })).toMatchObject({ ok: true });
  await age(user, 6);
  expect(await savePublicPage(user, page())).toMatchObject({ message: expect.stringContaining("tomorrow") });
  await age(user, 1);
  const second = page();
  expect(await savePublicPage(user, second)).toMatchObject({ ok: true });
  expect(await savePublicPage(user, first)).toMatchObject({ code: "too-soon" });
});

test("an old handle leads to the new one for 90 days, and is nobody else's until then", async () => {
  const [user, other] = [await makeLearner(), await makeLearner()];
  const [first, second] = [page(), page()];
  await savePublicPage(user, first);
  await age(user, 8);
  await savePublicPage(user, second);
  expect(await findSharedPage(first.handle)).toMatchObject({ handle: second.handle, userId: user.userId });
  expect(await savePublicPage(other, first)).toMatchObject({ code: "taken" });
  await age(user, 91);
  expect(await findSharedPage(first.handle)).toBeNull();
  expect(await savePublicPage(other, first)).toMatchObject({ ok: true });
  expect(await findSharedPage(first.handle)).toMatchObject({ userId: other.userId });
  expect(await findSharedPage(second.handle)).toMatchObject({ userId: user.userId });
});

test("an old handle of a page that is off leads nowhere", async () => {
  const user = await makeLearner();
  const first = page();
  await savePublicPage(user, first);
  await age(user, 8);
  await savePublicPage(user, page({ isOn: false }));
  expect(await findSharedPage(first.handle)).toBeNull();
});

test("one gets an own old handle back", async () => {
  const user = await makeLearner();
  const [first, second] = [page(), page()];
  for (const each of [first, second, first]) {
    expect(await savePublicPage(user, each)).toMatchObject({ ok: true });
    await age(user, 8);
  }
  expect(await findSharedPage(second.handle)).toMatchObject({ handle: first.handle });
});

test("nothing is left of a deleted account, and its handle is free", async () => {
  const [user, other] = [await makeLearner(), await makeLearner()];
  const chosen = page();
  await savePublicPage(user, chosen);
  await pool().query("DELETE FROM user_account WHERE id = $1", [user.userId]);
  expect(await countHandles(user)).toBe(0);
  expect(await savePublicPage(other, chosen)).toMatchObject({ ok: true });
});

async function countHandles({ userId }: ActingUser): Promise<number> {
  return (await pool().query("SELECT 1 FROM handle WHERE user_id = $1", [userId])).rowCount ?? 0;
}
