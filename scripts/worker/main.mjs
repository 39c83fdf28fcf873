// The service worker's ears. It comes as one file: the server in front joins these (scripts/serve/service-worker.mjs).
import { answerDocument, keepOpenPages, signOut } from "./answer.mjs";
import { answerFile, forgetOldBuilds, keepShell, shellFile } from "./store.mjs";

addEventListener("install", (event) => {
  // Files carry their content in their names and pages name their files, so a new worker can take over at once.
  event.waitUntil(keepShell().then(() => skipWaiting()));
});

addEventListener("activate", (event) => {
  event.waitUntil(takeOver());
});

addEventListener("message", (event) => {
  if (event.data === "forget") event.waitUntil(signOut().then(() => event.ports[0]?.postMessage("forgotten")));
});

addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin) return;
  // Without the page's own scripts, too.
  if (request.method === "POST" && pathname === "/sign-out") event.waitUntil(signOut());
  if (request.method !== "GET") return;
  if (request.mode === "navigate") event.respondWith(answerDocument(request, (work) => event.waitUntil(work)));
  else if (pathname.startsWith("/_next/static/")) event.respondWith(answerFile(request));
  else if (pathname === "/favicon.svg") event.respondWith(answerShell(request, pathname));
});

async function takeOver() {
  await clients.claim();
  await forgetOldBuilds();
  await keepOpenPages(await clients.matchAll({ type: "window" }));
}

async function answerShell(request, pathname) {
  return (await shellFile(pathname)) ?? fetch(request);
}
