import { expect, test } from "vitest";
import { dropForgedHeaders } from "./forged-headers.mjs";

const honest = {
  host: "localhost",
  accept: "text/html",
  cookie: "a=b",
  "content-type": "text/plain",
  "next-action": "1",
  "next-router-state-tree": "1",
  "next-router-prefetch": "1",
  "next-router-segment-prefetch": "/_tree",
  "next-url": "/skills",
  rsc: "1",
};

test("drops what only a proxy or Next may say, and keeps the rest", () => {
  const headers: Record<string, string> = {
    ...honest,
    forwarded: "for=1.2.3.4",
    "content-security-policy": "script-src 'nonce-mine'",
    "content-security-policy-report-only": "script-src 'nonce-mine'",
    "next-resume": "1",
    "next-cache-tags": "1",
    "next-hmr-refresh": "1",
    "x-forwarded-for": "1.2.3.4",
    "x-forwarded-host": "evil.example",
    "x-forwarded-proto": "https",
    "x-real-ip": "1.2.3.4",
    "x-middleware-subrequest": "middleware",
    "x-middleware-set-cookie": "a=b",
    "x-nextjs-data": "1",
    "x-nextjs-html-request-id": "1",
    "x-invoke-path": "/today",
    "x-invoke-status": "200",
    "x-matched-path": "/today",
    "x-now-route-matches": "1",
    "x-prerender-revalidate": "1",
    "x-nonce": "mine",
  };
  dropForgedHeaders(headers);
  expect(headers).toEqual(honest);
});

test("lets hot reload through in development, and nothing else", () => {
  const headers = { "next-hmr-refresh": "1", "x-nextjs-html-request-id": "1", "x-middleware-subrequest": "1" };
  dropForgedHeaders(headers, true);
  expect(headers).toEqual({ "next-hmr-refresh": "1", "x-nextjs-html-request-id": "1" });
});
