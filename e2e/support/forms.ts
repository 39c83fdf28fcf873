// Forms sent the way a browser without scripts sends them: what stands hidden in the page goes along.
import type { APIRequestContext, APIResponse } from "@playwright/test";

export type SentForm = Readonly<{
  /** The page that holds the form. */
  page: string;
  /** Something that only this form holds, such as the words on its button. */
  holding: string;
  /** What a person fills in or presses, by name; null leaves a field out. */
  fields: Readonly<Record<string, string | null>>;
}>;

/**
 * Opens a page, fills in one of its forms and sends it. Redirects are not followed.
 *
 * @throws when the page has no such form
 */
export async function sendForm(request: APIRequestContext, { page, holding, fields }: SentForm): Promise<APIResponse> {
  const answer = await request.get(page, { headers: { Accept: "text/html" } });
  const form = findForm(await answer.text(), holding);
  if (!form) throw new Error(`There is no form with “${holding}” at ${page} (${answer.status()}).`);
  const multipart = new FormData();
  for (const [name, value] of form.hidden) if (!(name in fields)) multipart.append(name, value);
  for (const [name, value] of Object.entries(fields)) if (value !== null) multipart.append(name, value);
  const address = new URL(answer.url());
  return request.post(form.action ?? address.href, {
    headers: { Origin: address.origin, Accept: "text/html" },
    multipart,
    maxRedirects: 0,
  });
}

type Form = Readonly<{ action: string | undefined; hidden: readonly (readonly [string, string])[] }>;

function findForm(html: string, holding: string): Form | undefined {
  const form = html.match(/<form\b[\s\S]*?<\/form>/g)?.find((text) => unescapeHtml(text).includes(holding));
  const opening = form?.match(/^<form\b[^>]*>/)?.[0];
  if (!form || !opening) return undefined;
  const inputs = [...form.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g)].map(([input]) => input);
  return {
    action: attributeOf(opening, "action") || undefined,
    hidden: inputs.map((input) => [attributeOf(input, "name") ?? "", attributeOf(input, "value") ?? ""] as const),
  };
}

function attributeOf(tag: string, name: string): string | undefined {
  const value = tag.match(new RegExp(`\\s${name}="([^"]*)"`))?.[1];
  return value === undefined ? undefined : unescapeHtml(value);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", quot: '"', lt: "<", gt: ">", "#x27": "'", "#39": "'" };

/** The text of a piece of markup as React and our own builders escape it. */
export function unescapeHtml(text: string): string {
  return text.replace(/&(amp|quot|lt|gt|#x27|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
