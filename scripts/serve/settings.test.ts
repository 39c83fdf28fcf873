import { describe, expect, test } from "vitest";
import { readSettings } from "./settings.mjs";

describe("readSettings", () => {
  test("an empty environment means http, no proxy, no provider", () => {
    expect(readSettings({ PUBLIC_URL: "", RUNGS_TRUSTED_PROXIES: "" })).toEqual({
      isDevelopment: false,
      publicOrigin: null,
      publicHost: null,
      isHttps: false,
      trustedProxies: 0,
      formTargets: [],
    });
  });

  test("reads the public address, the proxies and the providers", () => {
    const settings = readSettings({
      PUBLIC_URL: "https://Rungs.example/",
      RUNGS_TRUSTED_PROXIES: "2",
      GITHUB_ID: "id",
      GOOGLE_CLIENT_ID: "id",
      GITHUB_RUN_ID: "says nothing",
    });
    expect(settings).toMatchObject({
      publicOrigin: "https://rungs.example",
      publicHost: "rungs.example",
      isHttps: true,
      trustedProxies: 2,
      formTargets: ["https://github.com", "https://accounts.google.com"],
    });
    expect(readSettings({ GITHUB_RUN_ID: "1" }).formTargets).toEqual([]);
  });

  test.each([
    { PUBLIC_URL: "rungs.example" },
    { PUBLIC_URL: "javascript:alert(1)" },
    { RUNGS_TRUSTED_PROXIES: "yes" },
    { RUNGS_TRUSTED_PROXIES: "-1" },
  ])("says what can't be used: %j", (environment) => {
    expect(() => readSettings(environment)).toThrow(Object.keys(environment)[0]);
  });
});
