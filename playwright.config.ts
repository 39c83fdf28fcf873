import { randomInt } from "node:crypto";
import { defineConfig, devices } from "@playwright/test";
import { browserParameters } from "./scripts/browser.mjs";

// Chosen once, by the process that reads this first; the workers inherit it.
process.env.RUNGS_JOURNEY_PORT ??= String(randomInt(20_000, 32_000));

export default defineConfig({
  testDir: "e2e",
  globalSetup: "./e2e/support/start-for-journeys.ts",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: 90_000,
  // A busy machine is no reason to fail.
  expect: { timeout: 15_000 },
  reporter: "list",
  use: {
    baseURL: `http://localhost:${process.env.RUNGS_JOURNEY_PORT}`,
    screenshot: "only-on-failure",
    // Only e2e/offline.spec.ts wants the worker; elsewhere it would stand between a test and the requests it watches.
    serviceWorkers: "block",
    launchOptions: { executablePath: process.env.RUNGS_BROWSER || undefined, args: browserParameters },
  },
  projects: [{ name: "desktop", use: { ...devices["Desktop Chrome"] } }],
});
