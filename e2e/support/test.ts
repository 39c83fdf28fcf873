// The test of every journey: an unexpected message in the console of any page fails it.
import { type BrowserContext, type BrowserContextOptions, test as base, expect, type Page } from "@playwright/test";
import { createAccount, type Person } from "./people";

export { expect };

type Fixtures = {
  /** Messages that a test brings about on purpose, such as a refused request's. */
  expectMessage: (pattern: RegExp) => void;
  /** A browser of its own, as another person or on another device. */
  newBrowser: (options?: BrowserContextOptions) => Promise<Page>;
  /** Somebody new, signed in wherever `page` is. */
  learner: Person;
};

type Internal = { messages: { watch: (context: BrowserContext) => void; expected: RegExp[] } };

export const test = base.extend<Fixtures & Internal>({
  messages: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from this pattern
    async ({}, use) => {
      const unexpected: string[] = [];
      const expected: RegExp[] = [];
      await use({ watch: (context) => watchContext(context, (message) => unexpected.push(message)), expected });
      expect(unexpected.filter((message) => !expected.some((pattern) => pattern.test(message)))).toEqual([]);
    },
    { auto: true },
  ],
  context: async ({ context, messages }, use) => {
    messages.watch(context);
    await use(context);
  },
  expectMessage: async ({ messages }, use) => {
    await use((pattern) => messages.expected.push(pattern));
  },
  newBrowser: async ({ browser, messages, baseURL }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ baseURL, ...options });
      opened.push(context);
      messages.watch(context);
      return context.newPage();
    });
    for (const context of opened) await context.close();
  },
  learner: async ({ context }, use) => {
    await use(await createAccount(context.request));
  },
});

function watchContext(context: BrowserContext, report: (message: string) => void): void {
  context.on("console", (message) => {
    if (message.text().includes("Service Worker registration blocked by Playwright")) return;
    if (message.type() === "error" || message.type() === "warning") {
      report(`${message.type()} at ${message.page()?.url()}: ${message.text()} (${message.location().url})`);
    }
  });
  context.on("weberror", (error) => report(`page error at ${error.page()?.url()}: ${error.error().message}`));
}
