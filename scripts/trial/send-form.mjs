import { PlainError } from "../launch/plain-error.mjs";

/**
 * Sends a form of a page the way a browser without scripts does.
 *
 * @param {string} address of the page that holds the form
 * @param {{holding: string, fields: Record<string, string>, cookie?: string}} sent holding: something that only this form holds, such as
 *   the words on its button
 * @returns {Promise<Response>} redirects are not followed
 * @throws {PlainError} when the page has no such form
 */
export async function sendForm(address, { holding, fields, cookie = "" }) {
  const { origin } = new URL(address);
  const page = await (await fetch(address, { headers: { cookie } })).text();
  const markup = page.match(/<form\b[\s\S]*?<\/form>/g)?.find((form) => form.includes(holding));
  if (!markup) throw new PlainError(`There is no form with “${holding}” at ${address}.`);
  const body = new FormData();
  // The hidden fields tell Next which action the form is for.
  for (const [input] of markup.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g)) {
    const name = readAttribute(input, "name");
    if (name && !(name in fields)) body.append(name, readAttribute(input, "value") ?? "");
  }
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return fetch(address, { method: "POST", headers: { origin, cookie }, body, redirect: "manual" });
}

function readAttribute(tag, name) {
  const value = tag.match(new RegExp(`\\s${name}="([^"]*)"`))?.[1];
  return value?.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&lt;", "<").replaceAll("&amp;", "&");
}
