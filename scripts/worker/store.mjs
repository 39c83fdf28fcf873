// What is kept on this device: the pages of everybody, those of one account, and the files of each build.
import { describePage, filesOf, PAGES_AT_MOST } from "./rules.mjs";

const PAGES = "rungs-pages-";
const FILES = "rungs-files-";
const PUBLIC = `${PAGES}public`;
const SHELL = ["/offline", "/favicon.svg"];
const ABOUT = "rungs-about";
const ACCOUNT = "/account";
const BUILDS_AT_MOST = 3;
/** Which build this worker came with: the server in front writes it (scripts/serve/service-worker.mjs). */
const BUILD = globalThis.RUNGS_BUILD ?? "none";

const filesOfBuild = FILES + BUILD;
const pagesOf = (account) => (account === null ? PUBLIC : `${PAGES}of-${account}`);

/** Fetches what has to be there before the network is away. */
export async function keepShell() {
  const cache = await caches.open(filesOfBuild);
  await cache.addAll(SHELL);
  const page = await cache.match("/offline");
  if (page) await keepFiles(await page.text());
}

/** A file of the shell, as this build has it. */
export async function shellFile(path) {
  return SHELL.includes(path) ? (await caches.open(filesOfBuild)).match(path) : undefined;
}

/** Whose pages are kept; null when nobody is signed in. */
export async function currentAccount() {
  const kept = await (await caches.open(ABOUT)).match(ACCOUNT);
  return kept ? kept.text() : null;
}

/** Notes who is signed in now. What is kept of anybody else goes. */
export async function setCurrentAccount(account) {
  if ((await currentAccount()) === account) return false;
  await forgetPrivate();
  await (await caches.open(ABOUT)).put(ACCOUNT, new Response(account));
  return true;
}

/** Removes every page that belongs to an account. */
export async function forgetPrivate() {
  const names = await caches.keys();
  const gone = names.filter((name) => name === ABOUT || (name.startsWith(PAGES) && name !== PUBLIC));
  await Promise.all(gone.map((name) => caches.delete(name)));
}

/** Keeps a page with the files it needs, and lets the oldest go. */
export async function keepPage(path, account, html, given) {
  const headers = new Headers(given);
  for (const name of ["Content-Encoding", "Content-Length", "Clear-Site-Data"]) headers.delete(name);
  const { title, look, theme } = describePage(html);
  headers.set("X-Kept", encodeURIComponent(JSON.stringify({ title, look, theme, keptAt: Date.now(), build: BUILD })));
  const cache = await caches.open(pagesOf(account));
  // What is put anew stands last.
  await cache.delete(path);
  await cache.put(path, new Response(html, { headers }));
  const paths = await cache.keys();
  await Promise.all(paths.slice(0, -PAGES_AT_MOST).map((old) => cache.delete(old)));
  await keepFiles(html);
}

/** A kept page and what is known of it: the account's own before everybody's. */
export async function keptPage(path) {
  for (const name of await namesInReach()) {
    const page = await (await caches.open(name)).match(path, { ignoreVary: true });
    if (page) return { page, ...aboutPage(page) };
  }
  return null;
}

/** All pages that can be read now, the latest first. */
export async function keptPages() {
  const found = new Map();
  for (const name of await namesInReach()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const path = new URL(request.url).pathname;
      const page = await cache.match(request, { ignoreVary: true });
      if (page && !found.has(path)) found.set(path, { path, ...aboutPage(page) });
    }
  }
  return [...found.values()].sort((one, other) => other.keptAt - one.keptAt);
}

/** A file that never changes under its name: from here if it is here, else from the network, and then kept. */
export async function answerFile(request) {
  const own = await caches.open(filesOfBuild);
  const here = await own.match(request, { ignoreVary: true });
  if (here) return here;
  const response = (await caches.match(request, { ignoreVary: true })) ?? (await fetch(request));
  if (response.status === 200) await own.put(request, response.clone()).catch(() => {});
  return response;
}

/** Lets go of the files of builds that are long past, with the pages that need them. */
export async function forgetOldBuilds() {
  const names = (await caches.keys()).filter((name) => name.startsWith(FILES));
  const old = names.slice(0, -BUILDS_AT_MOST).filter((name) => name !== filesOfBuild);
  const builds = new Set(old.map((name) => name.slice(FILES.length)));
  for (const name of (await caches.keys()).filter((kept) => kept.startsWith(PAGES))) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const page = await cache.match(request, { ignoreVary: true });
      if (page && builds.has(aboutPage(page).build)) await cache.delete(request);
    }
  }
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function namesInReach() {
  const account = await currentAccount();
  return account === null ? [PUBLIC] : [pagesOf(account), PUBLIC];
}

function aboutPage(page) {
  return JSON.parse(decodeURIComponent(page.headers.get("X-Kept") ?? "%7B%7D"));
}

async function keepFiles(html) {
  await Promise.allSettled(filesOf(html).map((path) => answerFile(new Request(path))));
}
