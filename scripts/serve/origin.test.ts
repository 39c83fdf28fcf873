import { describe, expect, it } from "vitest";
import { BUILT_ORIGIN, withOrigin } from "./origin.mjs";

const ORIGIN = "https://rungs.example";

describe("withOrigin", () => {
  it("puts the address into tags, and into data for search engines", () => {
    const html = `<link rel="canonical" href="${BUILT_ORIGIN}/guide"/><script type="application/ld+json">{"url":"${BUILT_ORIGIN}/guide"}</script><meta content="${BUILT_ORIGIN}/pictures/guide.png"/>`;
    expect(withOrigin(html, ORIGIN)).toBe(html.replaceAll(BUILT_ORIGIN, ORIGIN));
  });

  it("changes in scripts only what the browser would add to the head again", () => {
    const head = String.raw`[\"$\",\"link\",\"0\",{\"rel\":\"canonical\",\"href\":\"${BUILT_ORIGIN}/guide\"}]`;
    const meta = String.raw`{\"property\":\"og:url\",\"content\":\"${BUILT_ORIGIN}/guide\"}`;
    const counted = String.raw`T4a2,{\"@id\":\"${BUILT_ORIGIN}/#course\"}`;
    const script = `<script>self.__next_f.push([1,"${head}${meta}${counted}"])</script>`;
    const expected = `<script>self.__next_f.push([1,"${head.replace(BUILT_ORIGIN, ORIGIN)}${meta.replace(BUILT_ORIGIN, ORIGIN)}${counted}"])</script>`;
    expect(withOrigin(script, ORIGIN)).toBe(expected);
  });

  it("leaves a document without addresses as it is, and takes an origin by its letters", () => {
    expect(withOrigin("<p>Text</p><script>1</script>", ORIGIN)).toBe("<p>Text</p><script>1</script>");
    expect(withOrigin(`<a href="${BUILT_ORIGIN}">`, "http://localhost:$1")).toBe('<a href="http://localhost:$1">');
  });
});
