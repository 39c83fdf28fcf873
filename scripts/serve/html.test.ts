import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { escapeHtml, inlineScriptSources, withoutScripts, withTheme } from "./html.mjs";

const html = [
  '<!DOCTYPE html><html lang="en"><head><link rel="preload" as="script" href="/a.js"/>',
  '<link rel="preload" as="font" href="/f.woff2"/><link rel="stylesheet" href="/a.css"/>',
  '<script src="/a.js" async=""></script><script type="application/ld+json">{"a":1}</script></head>',
  '<body><p>text</p><script>one("<b>")</script><script id="x">two()</script><script>two()</script></body></html>',
].join("");

function source(code: string) {
  return `'sha256-${createHash("sha256").update(code).digest("base64")}'`;
}

test("names each inline script that runs once, and neither files nor data", () => {
  expect(inlineScriptSources(html)).toBe(`${source('one("<b>")')} ${source("two()")}`);
  expect(inlineScriptSources("<p>none</p>")).toBe("");
});

test("takes scripts and what fetches them ahead out, and nothing else", () => {
  const plain = withoutScripts(html);
  expect(plain.replace('<script type="application/ld+json">{"a":1}</script>', "")).not.toContain("script");
  expect(plain).toContain('{"a":1}');
  expect(plain).toContain('href="/f.woff2"');
  expect(plain).toContain('href="/a.css"');
  expect(plain).toContain("<p>text</p>");
});

test("a theme stands on the root and changes no script", () => {
  expect(withTheme(html, "dark")).toContain('<html data-theme="dark" lang="en">');
  expect(inlineScriptSources(withTheme(html, "dark"))).toBe(inlineScriptSources(html));
  expect(withTheme(html, null)).toBe(html);
});

test("escapes what could end a text or an attribute", () => {
  expect(escapeHtml(`<a href="x">'&`)).toBe("&lt;a href=&quot;x&quot;&gt;&#39;&amp;");
});
