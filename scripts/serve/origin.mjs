/**
 * The origin that a prerendered document is built with. Nobody can own it, so one that is left over leads nowhere.
 */
export const BUILT_ORIGIN = "https://rungs.invalid";

const SCRIPT = /<script\b([^>]*)>[\s\S]*?<\/script>/gi;
const EVERYWHERE = new RegExp(escapeExpression(BUILT_ORIGIN), "g");
// In what Next says to the browser long texts are counted by their bytes, so only short values may change there: those
// of the head's own elements, without which they would be added to the head a second time.
const OF_HEAD = new RegExp(`(\\\\"(?:content|href)\\\\":\\\\")${escapeExpression(BUILT_ORIGIN)}`, "g");

/**
 * A prerendered document with the address that people reach the app under: canonical addresses, those of pictures and
 * those in the data for search engines.
 *
 * @param {string} html
 * @param {string} origin such as "https://rungs.example"
 */
export function withOrigin(html, origin) {
  let end = 0;
  let out = "";
  for (const found of html.matchAll(SCRIPT)) {
    const [script, attributes] = found;
    out += html.slice(end, found.index).replace(EVERYWHERE, () => origin);
    out += isRun(attributes)
      ? script.replace(OF_HEAD, (_, before) => before + origin)
      : script.replace(EVERYWHERE, () => origin);
    end = found.index + script.length;
  }
  return out + html.slice(end).replace(EVERYWHERE, () => origin);
}

function isRun(attributes) {
  return !/\btype="application\/ld\+json"/.test(attributes);
}

function escapeExpression(text) {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
