// Every page as people see it who are unlike the others: nothing done, everything done, years of events, odd names.
import type { Page } from "@playwright/test";
import { v7 } from "uuid";
import { backEndPath } from "@/lib/curriculum/back-end";
import { pageKinds } from "@/scripts/trial/page-kinds.mjs";
import { expectHead } from "./support/expect-accessible";
import { createAccount, newPerson, postEvents, record } from "./support/people";
import { newHandle, share } from "./support/share";
import { expect, test } from "./support/test";

test.describe.configure({ timeout: 180_000 });

const DAY = 24 * 60 * 60 * 1000;
const EVERYTHING = { stage: "staff", skill: "transactions", milestone: "first-site" };
const WRONG = /\bNaN\b|\bundefined\b|Invalid Date|\[object |Infinity/;

test("somebody with nothing done and a name that takes the whole field", async ({ page }) => {
  await createAccount(page.request, newPerson("W".repeat(80)));
  await lookAtAll(page);
});

test("somebody with everything done and a name from right to left with emoji", async ({ page }) => {
  await createAccount(page.request, newPerson("نور الحداد 👩🏽‍💻 <b>&amp;</b>"));
  await record(page.request, ...backEndPath.skills.map(({ id }) => `done:${id}`));
  await lookAtAll(page);
});

test("somebody with five thousand events over three years", async ({ page }) => {
  await createAccount(page.request);
  const { skills } = backEndPath;
  const events = Array.from({ length: 5_000 }, (_, index) => ({
    id: v7(),
    occurredAt: new Date(Date.now() - 3 * 365 * DAY * (1 - index / 5_000)).toISOString(),
    kind: "skill.set",
    skill: skills[(index * 7) % skills.length]?.id,
    state: (["learning", "done", "not-started", "skipped", "done"] as const)[index % 5],
  }));
  for (let from = 0; from < events.length; from += 500) {
    const sent = { events: events.slice(from, from + 500), sentAt: new Date() };
    expect((await postEvents(page.request, sent)).status()).toBe(200);
  }
  // Those that follow every event; the others show what stands at the end.
  await lookAtAll(page, /^\/(today|plan|progress|history|skills|u|refreshers)\b/);
});

/** Opens every kind of page: it says nothing wrong, and nothing has to be moved sideways on a narrow screen. */
async function lookAtAll(page: Page, which = /^/): Promise<void> {
  const handle = newHandle();
  await share(page.request, handle, { shows: "stage" });
  await page.setViewportSize({ width: 320, height: 640 });
  const kinds = pageKinds({ ...EVERYTHING, handle }).filter(({ as, path }) => as === "learner" && which.test(path));
  for (const { path } of kinds) {
    await test.step(path, async () => {
      const answer = await page.goto(path);
      expect(answer?.status()).toBe(200);
      await expectHead(page);
      expect((await page.getByRole("main").textContent())?.match(WRONG) ?? null).toBeNull();
      const [wide, width] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(wide, `${path} is too wide`).toBeLessThanOrEqual(width ?? 0);
    });
  }
}
