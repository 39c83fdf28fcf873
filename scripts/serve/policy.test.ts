import { describe, expect, test } from "vitest";
import { createPolicy, securityHeaders } from "./policy.mjs";

const plain = { isHttps: false, isDevelopment: false, formTargets: [] };

function directives(policy: string) {
  return new Map(policy.split("; ").map((part) => [part.split(" ")[0], part.split(" ").slice(1).join(" ")]));
}

describe("createPolicy", () => {
  test("lets only our files and what is named run", () => {
    const policy = directives(createPolicy(plain)("'nonce-abc'"));
    expect(policy.get("script-src")).toBe("'self' 'nonce-abc'");
    expect(policy.get("default-src")).toBe("'self'");
    expect(policy.get("style-src")).toBe("'self'");
    expect(policy.get("object-src")).toBe("'none'");
    expect(policy.get("base-uri")).toBe("'none'");
    expect(policy.get("frame-ancestors")).toBe("'none'");
    expect(policy.get("form-action")).toBe("'self'");
    expect(policy.has("upgrade-insecure-requests")).toBe(false);
    expect(createPolicy(plain)("'nonce-abc'")).not.toMatch(/unsafe-eval|script-src[^;]*unsafe/);
  });

  test("names nothing where no inline script runs", () => {
    expect(directives(createPolicy(plain)("")).get("script-src")).toBe("'self'");
  });

  test("under https upgrades, and sends forms to the providers that are set up", () => {
    const settings = { ...plain, isHttps: true, formTargets: ["https://github.com"] };
    const policy = directives(createPolicy(settings)(""));
    expect(policy.get("form-action")).toBe("'self' https://github.com");
    expect(policy.has("upgrade-insecure-requests")).toBe(true);
  });

  test("is loosened in development only", () => {
    expect(createPolicy({ ...plain, isDevelopment: true })("")).toContain("'unsafe-eval'");
  });
});

test("HSTS of a year stands under https only", () => {
  expect(new Map(securityHeaders(true)).get("Strict-Transport-Security")).toBe("max-age=31536000");
  const headers = new Map(securityHeaders(false));
  expect(headers.has("Strict-Transport-Security")).toBe(false);
  expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
  expect(headers.get("Referrer-Policy")).toBe("same-origin");
  expect(headers.get("Permissions-Policy")).toContain("camera=()");
});
