import { escapeHtml } from "./html.mjs";

const SECRET = /pass|pwd|secret|token|otp|credential/i;
const PASSWORD = /pass|pwd/i;
const MOST_FIELDS = 500;

/**
 * A form that holds what was just sent and not saved, so that it can be sent again by one click. Secrets are never
 * written into a page: a password has to be typed again, everything else of that kind is left out.
 *
 * @param {{ action: string, contentType: string, fields: [string, string][] }} sent
 * @returns {string} HTML
 */
export function sendAgainForm({ action, contentType, fields }) {
  const passwords = [...new Set(fields.map(([name]) => name).filter((name) => PASSWORD.test(name)))];
  const hidden = fields
    .filter(([name]) => !SECRET.test(name))
    .slice(0, MOST_FIELDS)
    .map(([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`);
  const enctype = contentType.startsWith("multipart/") ? "multipart/form-data" : "application/x-www-form-urlencoded";
  const rest =
    passwords.length > 0 ? "The password has to be typed again." : "It is kept below, ready to be sent again.";
  return [
    `<div class="notice"><div><b>What you just sent was not saved.</b> ${rest}</div></div>`,
    `<form class="cta" method="post" action="${escapeHtml(action)}" enctype="${enctype}">`,
    ...hidden,
    ...passwords.map(passwordField),
    '<p class="btn-row"><button class="btn btn-next btn-lg">Send it again</button></p></form>',
  ].join("");
}

function passwordField(name, index) {
  const label = passwordLabel(name);
  return [
    `<div class="field"><label for="again-${index}">${label}</label>`,
    `<input class="input" id="again-${index}" name="${escapeHtml(name)}" type="password" required></div>`,
  ].join("");
}

function passwordLabel(name) {
  if (/new/i.test(name)) return "New password";
  return /current|old/i.test(name) ? "Current password" : "Password";
}
