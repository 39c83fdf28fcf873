import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeHtml, html, raw } from "./html";

describe("html", () => {
  test("escapes what is put in, in text and in attributes", () => {
    const hostile = `"><script>alert('&')</script>`;
    expect(html`<a title="${hostile}">${hostile}</a>`.html).toBe(
      '<a title="&quot;&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;">&quot;&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;</a>',
    );
  });

  test("leaves markup of its own as it is, alone and in lists", () => {
    const rows = ["<a>", "b"].map((name) => html`<li>${name}</li>`);
    expect(html`<ul>${rows}</ul>${raw("<hr>")}`.html).toBe("<ul><li>&lt;a&gt;</li><li>b</li></ul><hr>");
  });

  test("writes nothing for what is not there, and 0 for 0", () => {
    expect(html`[${false}${null}${undefined}${""}${[]}${0}]`.html).toBe("[0]");
  });

  test("does not take a text that looks like markup for markup", () => {
    expect(html`${JSON.stringify({ html: "<b>" })}`.html).not.toContain("<b>");
  });

  test("lets no text out of its place", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const markup = html`<p title="${text}">${text}</p>`.html;
        const inside = markup.slice('<p title="'.length, -"</p>".length).replace(/">/, "");
        expect(inside).not.toMatch(/[<>"']/);
        expect(inside.replace(/&(amp|lt|gt|quot|#39);/g, "")).not.toContain("&");
      }),
    );
  });
});

test("escaping is undone by reading it once", () => {
  const entities: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(escapeHtml(text).replace(/&(amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? "?")).toBe(text);
    }),
  );
  expect(escapeHtml(12.5)).toBe("12.5");
});
