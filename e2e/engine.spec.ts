// What the engine is for, from the public page to an account and on: with the mouse, the keyboard alone, and no scripts.
import { keyboardOf, mouse } from "./support/hand";
import { test } from "./support/test";
import { walkEngine } from "./support/walk-engine";

test.describe.configure({ timeout: 180_000 });

test("with scripts and a mouse", async ({ page }) => {
  await walkEngine({ page, hand: mouse, hasScripts: true });
});

test("with the keyboard alone", async ({ page }) => {
  await walkEngine({ page, hand: keyboardOf(page), hasScripts: true });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("with a mouse", async ({ page }) => {
    await walkEngine({ page, hand: mouse, hasScripts: false });
  });
});
