import { afterAll, beforeAll, describe, vi } from "vitest";
import { describeAnswers } from "./testing/answers.suite";
import { buildFixture, removeFixtureBuild } from "./testing/fixture-server";
import { describeLimits } from "./testing/limits.suite";

// One file, so that the small app is built once: builds of the same folder can't run side by side.
beforeAll(() => {
  buildFixture();
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
  vi.spyOn(console, "error").mockReturnValue();
  vi.spyOn(console, "log").mockReturnValue();
}, 120_000);

afterAll(() => {
  vi.restoreAllMocks();
  removeFixtureBuild();
});

describe("answers", describeAnswers);
describe("limits", describeLimits);
