import { chromium } from "@playwright/test";
import { browserParameters } from "../browser.mjs";
import { PlainError } from "../launch/plain-error.mjs";
import { openWindow } from "../trial/open-window.mjs";
import { percentile } from "./figures.mjs";

const ROUNDS = 5;
/** How long, in milliseconds, after the last request a page is watched for what still moves. */
const QUIET = 200;
/** A home connection: 40 ms there and back, 10 Mbit/s. Without one, a page on the same machine costs nothing to send. */
const CONNECTION = { offline: false, latency: 40, downloadThroughput: 1_250_000, uploadThroughput: 1_250_000 };

/**
 * Opens each page again and again with an empty cache, in turns with the empty page, and watches when its largest part
 * is painted and how much of it moves afterwards (Largest Contentful Paint, Cumulative Layout Shift: web.dev/vitals).
 *
 * @param {{url: string}} empty the page that the others are held against
 * @param {readonly {name: string, url: string, cookie?: string}[]} pages
 * @param {string | undefined} browserPath undefined: Playwright's own browser
 * @returns {Promise<{name: string, paint: number, emptyPaint: number, shift: number}[]>} medians in milliseconds, and
 *   the worst shift
 */
export async function watchPaints(empty, pages, browserPath) {
  const browser = await chromium.launch({ executablePath: browserPath, args: browserParameters });
  try {
    for (let warmUp = 0; warmUp < 2; warmUp += 1) await watch(browser, empty);
    const watched = [];
    for (const page of pages) watched.push({ name: page.name, ...(await watchInTurns(browser, page, empty)) });
    return watched;
  } finally {
    await browser.close();
  }
}

async function watchInTurns(browser, page, empty) {
  const seen = [];
  const emptySeen = [];
  // What an app does once, at the first request for a page, is not what a page costs.
  await watch(browser, page);
  for (let round = 0; round < ROUNDS; round += 1) {
    emptySeen.push(await watch(browser, empty));
    seen.push(await watch(browser, page));
  }
  const median = (all) =>
    percentile(
      all.map(({ paint }) => paint),
      0.5,
    );
  return {
    paint: median(seen),
    emptyPaint: median(emptySeen),
    shift: Math.max(...seen.map(({ shift }) => shift)),
  };
}

async function watch(browser, { url, cookie }) {
  const page = await openWindow(browser, { url, cookie });
  const devTools = await page.context().newCDPSession(page);
  await devTools.send("Network.emulateNetworkConditions", CONNECTION);
  await page.addInitScript(keepWatch);
  const answer = await page.goto(url, { waitUntil: "networkidle", timeout: 30_000 });
  if (answer?.status() !== 200) throw new PlainError(`${url} could not be opened for watching.`);
  await page.waitForTimeout(QUIET);
  const seen = await page.evaluate(() => globalThis.watched);
  await page.context().close();
  return seen;
}

/** Runs in the page, before anything of its own. Shifts within a second of each other, for five at most, are one. */
function keepWatch() {
  const watched = { paint: 0, shift: 0 };
  globalThis.watched = watched;
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) watched.paint = startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
  let session = { begun: 0, last: 0, sum: 0 };
  new PerformanceObserver((list) => {
    for (const { startTime, value, hadRecentInput } of list.getEntries()) {
      if (hadRecentInput) continue;
      const isSame = startTime - session.last < 1000 && startTime - session.begun < 5000;
      session = isSame
        ? { ...session, last: startTime, sum: session.sum + value }
        : { begun: startTime, last: startTime, sum: value };
      watched.shift = Math.max(watched.shift, session.sum);
    }
  }).observe({ type: "layout-shift", buffered: true });
}
