// Draws the icons of public/icons from the mark of public/favicon.svg: `node scripts/draw-icons.mjs`. They are
// committed, so this runs only when the mark changes. It needs a browser (RUNGS_BROWSER, or Playwright's own).
import { mkdirSync, readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { browserParameters } from "./browser.mjs";

const PAPER = "#FBFCF9";
const MARK = readFileSync("public/favicon.svg", "utf8").replace(/<style>.*<\/style>/, "");

/** `share` is how much of the side the mark takes: phones may cut a maskable icon to the middle 80 %. */
const ICONS = [
  { file: "192.png", side: 192, share: 0.72, radius: "18%" },
  { file: "512.png", side: 512, share: 0.72, radius: "18%" },
  { file: "maskable-512.png", side: 512, share: 0.5, radius: "0" },
  { file: "apple-touch.png", side: 180, share: 0.62, radius: "0" },
];

const browser = await chromium.launch({
  executablePath: process.env.RUNGS_BROWSER || undefined,
  args: browserParameters,
});
mkdirSync("public/icons", { recursive: true });
for (const { file, side, share, radius } of ICONS) {
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  const mark = MARK.replace(/width="32" height="32"/, `width="${side * share}" height="${side * share}"`);
  await page.setContent(
    `<body style="margin:0;color:#14191D"><div style="display:grid;place-items:center;width:100vw;height:100vh;background:${PAPER};border-radius:${radius}">${mark}</div>`,
  );
  await page.screenshot({ path: `public/icons/${file}`, omitBackground: true });
  await page.close();
}
await browser.close();
