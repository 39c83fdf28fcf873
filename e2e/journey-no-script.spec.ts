import { testWithOwnApp } from "./support/own-app";
import { walkJourney } from "./support/walk-journey";

const test = testWithOwnApp();

test("a first visit without scripts, a restart, and the same person in another browser", async ({
  ownApp,
  newBrowser,
}) => {
  await walkJourney({ app: ownApp, newBrowser, hasScripts: false, restart: "stop" });
});
