// Every page, as a visitor and as a learner sees it. What pages look like after something happened: axe-states.spec.ts.
import { expectAccessible, expectHead } from "./support/expect-accessible";
import { createAccount, record } from "./support/people";
import { test } from "./support/test";

const PUBLIC = [
  "/",
  "/stages/junior",
  "/stages/staff",
  "/stages/cloud",
  "/milestones/first-site",
  "/map",
  "/directions",
  "/directions?stage=staff&stage=engineering-manager&stage=devops-sre&hours=8",
  "/skills",
  "/skills/command-line",
  "/skills/lang-python",
  "/placement",
  "/guide",
  "/guide/tools-of-the-trade",
  "/guide/questions",
  "/search",
  "/search?q=transactions",
  "/keys",
];
const FOR_VISITORS = ["/sign-in", "/sign-up", "/offline", "/problem/unavailable", "/problem/error", "/problem/refused"];
const FOR_LEARNERS = [
  "/today",
  "/skills?open=all",
  "/progress",
  "/history",
  "/settings",
  "/settings/public-page",
  "/welcome",
  "/refreshers",
  "/refreshers/command-line",
];
const NOWHERE = "/nothing/here";

test.describe.configure({ timeout: 90_000 });

for (const address of [...PUBLIC, ...FOR_VISITORS, NOWHERE]) {
  test(`a visitor at ${address}`, async ({ page, expectMessage }) => {
    if (address === NOWHERE) expectMessage(/404/);
    await page.goto(address);
    await expectHead(page);
    await expectAccessible(page);
  });
}

for (const address of [...PUBLIC, ...FOR_LEARNERS, NOWHERE]) {
  test(`a learner at ${address}`, async ({ page, expectMessage }) => {
    if (address === NOWHERE) expectMessage(/404/);
    await createAccount(page.request);
    await record(
      page.request,
      ...["done:command-line", "skip:how-the-web-works", "learning:problem-solving"],
      ...["pick:backend-language:lang-python", "resource:command-line:missing-semester:started", "snooze:data-formats"],
    );
    await page.goto(address);
    await expectHead(page);
    await expectAccessible(page);
  });
}
