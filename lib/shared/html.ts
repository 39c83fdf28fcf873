// Builds markup as strings where a page has too many rows to render each as an element.

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text made safe for markup and for quoted attributes. */
export function escapeHtml(text: string | number): string {
  return typeof text === "number" ? String(text) : text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}

/** Markup that needs no escaping any more. */
export type Html = Readonly<{ html: string }>;

type Value = string | number | false | null | undefined | Html | readonly Html[];

/** Tagged template: values are escaped unless they are `Html` themselves; false, null and undefined give nothing. */
export function html(strings: TemplateStringsArray, ...values: Value[]): Html {
  let out = strings[0] ?? "";
  for (let index = 0; index < values.length; index++) out += textOf(values[index]) + (strings[index + 1] ?? "");
  return { html: out };
}

/** Marks a string of our own as markup. */
export function raw(markup: string): Html {
  return { html: markup };
}

function textOf(value: Value): string {
  if (value === false || value === null || value === undefined) return "";
  if (typeof value === "string" || typeof value === "number") return escapeHtml(value);
  if ("html" in value) return value.html;
  return value.map((part) => part.html).join("");
}
