import { createHash } from "node:crypto";

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;
const SCRIPT_LINK = /<link\b(?=[^>]*\b(?:as="script"|rel="modulepreload"))[^>]*>/gi;

/**
 * The sources a policy has to name so that a document's inline scripts run, and no others.
 * @param {string} html
 * @returns {string} "'sha256-…' 'sha256-…'", or "" without inline scripts
 */
export function inlineScriptSources(html) {
  const sources = new Set();
  for (const [, attributes, code] of html.matchAll(SCRIPT)) {
    if (/\bsrc=/.test(attributes) || isData(attributes)) continue;
    sources.add(`'sha256-${createHash("sha256").update(code).digest("base64")}'`);
  }
  return [...sources].join(" ");
}

/** A document without its scripts and the links that fetch them ahead. Data for search engines is no script. */
export function withoutScripts(html) {
  return html.replace(SCRIPT, (script, attributes) => (isData(attributes) ? script : "")).replace(SCRIPT_LINK, "");
}

/** Whether a document says of itself that none of its scripts does anything (components/frame). */
export function needsNoScripts(html) {
  return html.includes('data-scripts="none"');
}

/**
 * A document in a chosen theme. The attribute stands in no script, so the hashes stay right.
 * @param {string} html
 * @param {"light" | "dark" | null} theme
 */
export function withTheme(html, theme) {
  return theme ? html.replace(/<html\b/i, `<html data-theme="${theme}"`) : html;
}

/** Text as it may stand in HTML, between tags and in quoted attributes. */
export function escapeHtml(text) {
  return text.replace(
    /[&<>"']/g,
    (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" })[character],
  );
}

function isData(attributes) {
  const type = /\btype="([^"]*)"/.exec(attributes)?.[1];
  return type !== undefined && type !== "module" && !/javascript/.test(type);
}
