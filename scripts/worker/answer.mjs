// Answers for documents: the network's first, what is kept when there is none.
import { accountOf, isDocument, listKept, markKept, mayBeKept, showsNobody } from "./rules.mjs";
import { forgetPrivate, keepPage, keptPage, keptPages, setCurrentAccount, shellFile } from "./store.mjs";

/** How long, in milliseconds, the network may take where there is a copy to show. */
const PATIENCE = 4_000;

// Goes up whenever somebody signs out or somebody else signs in: an answer that was asked for before is not kept.
let turn = 0;

/**
 * Answers a navigation.
 * @param {Request} request
 * @param {(work: Promise<unknown>) => void} waitUntil what the worker has to stay awake for
 */
export async function answerDocument(request, waitUntil) {
  const url = new URL(request.url);
  const fromNetwork = askNetwork(request, url, waitUntil);
  const kept = mayBeKept({ pathname: url.pathname, search: "" }) ? await keptPage(url.pathname) : null;
  try {
    const first = await (kept ? Promise.race([fromNetwork, later(PATIENCE)]) : fromNetwork);
    if (first) return first;
    return await asKept(kept, "slow");
  } catch {
    return kept ? asKept(kept, reasonNow()) : offlinePage();
  }
}

/** Forgets what belongs to an account, also what is on its way. */
export async function signOut() {
  turn += 1;
  await forgetPrivate();
}

/** Keeps the pages that were open before this worker was there. */
export async function keepOpenPages(clients) {
  for (const { url } of clients) {
    const request = new Request(url, { headers: { Accept: "text/html" } });
    if (mayBeKept(new URL(url))) await askNetwork(request, new URL(url), () => {}, true).catch(() => {});
  }
}

function askNetwork(request, url, waitUntil, isWaitedFor = false) {
  const asked = turn;
  const answer = fetch(request).then(async (response) => {
    const noted = note(url, response.clone(), asked).catch(() => {});
    waitUntil(noted);
    if (isWaitedFor) await noted;
    return response;
  });
  waitUntil(answer.catch(() => {}));
  return answer;
}

async function note(url, response, asked) {
  if (!isDocument(response)) return;
  const html = await response.text();
  if (asked !== turn) return;
  const account = accountOf(html);
  if (showsNobody(url, account)) await signOut();
  else if (account !== null && (await setCurrentAccount(account))) turn += 1;
  if (mayBeKept(url)) await keepPage(url.pathname, account, html, response.headers);
}

async function asKept({ page, keptAt }, reason) {
  return new Response(markKept(await page.text(), keptAt, reason), { headers: page.headers });
}

async function offlinePage() {
  const page = await shellFile("/offline");
  if (!page) return Response.error();
  return new Response(listKept(await page.text(), await keptPages(), reasonNow()), { headers: page.headers });
}

// A network without the server behind it is told from none.
function reasonNow() {
  return navigator.onLine ? "away" : "offline";
}

function later(milliseconds) {
  return new Promise((resolve) => setTimeout(() => resolve(null), milliseconds));
}
