import { describe, expect, it } from "vitest";
import { plainText, renderLine, renderMarkdown } from "./markdown";

describe("renderMarkdown", () => {
  it("makes paragraphs, lists, bold and links", () => {
    expect(renderMarkdown("One **two**.\n\n- a\n- b\n\n1. c\n2. d").html).toBe(
      "<p>One <strong>two</strong>.</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<ol>\n<li>c</li>\n<li>d</li>\n</ol>\n",
    );
    expect(renderMarkdown("[pay](/guide/pay)").html).toBe('<p><a href="/guide/pay">pay</a></p>\n');
  });

  it("marks links that lead to other sites, also those that only look like ours", () => {
    expect(renderLine("[x](https://example.org)").html).toBe('<a href="https://example.org" rel="noopener">x</a>');
    expect(renderLine("[x](//example.org)").html).toContain('rel="noopener"');
    expect(renderLine("[x](#here)").html).toBe('<a href="#here">x</a>');
  });

  it.each([
    ["<script>alert(1)</script>", "&lt;script&gt;"],
    ['<img src="x" onerror="alert(1)">', "&lt;img"],
    ["[x](javascript:alert(1))", "[x](javascript:alert(1))"],
    ["[x](data:text/html,<b>)", "[x]("],
    ["![x](https://example.org/x.png)", "!<a"],
    ["# no heading", "# no heading"],
    ["`no code`", "`no code`"],
    ["a &lt; b", "a &amp;lt; b"],
    ['[x](https://example.org/"onclick="alert(1))', "%22onclick=%22"],
  ])("keeps %s harmless", (text, kept) => {
    const { html } = renderMarkdown(text);
    expect(html).toContain(kept);
    expect(html).not.toMatch(/<(?!\/?(?:p|a|strong|em|ul|ol|li)\b)/);
    expect(html).not.toMatch(/<[^>]*(?:javascript:|\son\w+=|data:)/);
  });
});

it("gives the words of a line without its marks", () => {
  expect(plainText("See **the** [page on pay](/guide/pay) & more.")).toBe("See the page on pay & more.");
  expect(plainText("")).toBe("");
});
