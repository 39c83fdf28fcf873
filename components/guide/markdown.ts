// The Markdown of the guide: paragraphs, lists, bold and links, and nothing else. What is not in the subset stands on
// the page as it was typed; no markup of a path's author gets through.
import MarkdownIt from "markdown-it";
import { type Html, raw } from "@/lib/shared/html";

const markdown = new MarkdownIt("zero").enable(["list", "emphasis", "link"]);

const renderOpenLink = markdown.renderer.rules.link_open;

markdown.renderer.rules.link_open = (tokens, index, options, env, renderer) => {
  const token = tokens[index];
  if (token && !isOurs(String(token.attrGet("href") ?? ""))) token.attrSet("rel", "noopener");
  return renderOpenLink
    ? renderOpenLink(tokens, index, options, env, renderer)
    : renderer.renderToken(tokens, index, options);
};

/** Paragraphs and lists as markup. */
export function renderMarkdown(text: string): Html {
  return raw(markdown.render(text));
}

/** A line with bold and links as markup, without a paragraph around it. */
export function renderLine(text: string): Html {
  return raw(markdown.renderInline(text));
}

/** The words alone, for data that search engines read. */
export function plainText(text: string): string {
  return markdown
    .parse(text, {})
    .flatMap(({ children }) => (children ? [children.map(({ content }) => content).join("")] : []))
    .join(" ")
    .trim();
}

function isOurs(address: string): boolean {
  return /^(?:#|\/(?!\/))/.test(address);
}
