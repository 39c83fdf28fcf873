import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { browserParameters } from "../browser.mjs";
import { PlainError } from "../launch/plain-error.mjs";
import { openWindow } from "../trial/open-window.mjs";

/**
 * Opens pages in a browser and weighs the script files each of them loads, until the network is quiet.
 *
 * @param {readonly {url: string, cookie?: string}[]} pages
 * @param {string | undefined} browserPath undefined: Playwright's own browser
 * @returns {Promise<number[]>} bytes of each page, every file compressed by gzip here, so that pages of different
 *   servers compare
 */
export async function weighScripts(pages, browserPath) {
  const browser = await chromium.launch({ executablePath: browserPath, args: browserParameters });
  try {
    const weights = [];
    for (const page of pages) weights.push(await weigh(browser, page));
    return weights;
  } finally {
    await browser.close();
  }
}

async function weigh(browser, { url, cookie }) {
  const page = await openWindow(browser, { url, cookie });
  const files = new Map();
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") files.set(response.url(), response.body());
  });
  const answer = await page.goto(url, { waitUntil: "networkidle", timeout: 30_000 });
  if (answer?.status() !== 200 || page.url() !== url) throw new PlainError(`${url} could not be opened for weighing.`);
  const bodies = await Promise.all(files.values());
  await page.context().close();
  return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
}
