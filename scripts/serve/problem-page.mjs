import { escapeHtml } from "./html.mjs";

const REFERENCE = /(<span\b[^>]*\bdata-reference\b[^>]*>)(<\/span>)/g;
const MESSAGE = /(<p\b[^>]*\bdata-message\b[^>]*>)(<\/p>)/g;
const AGAIN = /(<div\b[^>]*\bdata-again\b[^>]*>)(<\/div>)/g;

/**
 * Fills a prerendered problem page. Places with nothing to say are taken out.
 *
 * @param {string} html without scripts
 * @param {{ reference: string, message?: string, again?: string }} content `again` is HTML, the rest is text
 */
export function fillProblemPage(html, { reference, message = "", again = "" }) {
  const fill = (text) => (_, open, close) => (text ? open + text + close : "");
  return html
    .replace(REFERENCE, fill(escapeHtml(reference)))
    .replace(MESSAGE, fill(escapeHtml(message)))
    .replace(AGAIN, fill(again));
}

/**
 * A page for when there is no prerendered one: in development, and before the app has it.
 * @param {{ title: string, message: string, reference: string }} content
 */
export function plainPage({ title, message, reference }) {
  return [
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>',
    escapeHtml(title),
    '</title><meta name="viewport" content="width=device-width, initial-scale=1"></head><body><main><h1>',
    escapeHtml(title),
    `</h1><p>${escapeHtml(message)}</p><p>Reference: ${escapeHtml(reference)}</p></main></body></html>`,
  ].join("");
}
