// Forms sent the way a browser without scripts sends them: what stands hidden in the page goes along.
import type { APIRequestContext, APIResponse } from "@playwright/test";

type Fields = Readonly<Record<string, string | null>>;

export type SentForm = Readonly<{
  /** The page that holds the form. */
  page: string;
  /** Something that only this form holds, such as the words on its button. */
  holding: string;
  /** What a person fills in or presses, by name; null leaves a field out. */
  fields: Fields;
  headers?: Readonly<Record<string, string>>;
}>;

/** A form as it stands in a page. */
export type FoundForm = Readonly<{
  action: string;
  isMultipart: boolean;
  hidden: readonly (readonly [string, string])[];
}>;

/**
 * Opens a page, fills in one of its forms and sends it. Redirects are not followed.
 *
 * @throws when the page has no such form
 */
export async function sendForm(request: APIRequestContext, sent: SentForm): Promise<APIResponse> {
  const { page, holding, fields, headers = {} } = sent;
  return postForm(request, await readForm(request, page, holding, headers), fields, headers);
}

export async function readForm(
  request: APIRequestContext,
  page: string,
  holding: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<FoundForm> {
  const answer = await request.get(page, { headers: { Accept: "text/html", ...headers } });
  const form = findForm(await answer.text(), holding, answer.url());
  if (!form) throw new Error(`There is no form with “${holding}” at ${page} (${answer.status()}).`);
  return form;
}

/** Fills in and sends a form that was read before. */
export async function postForm(
  request: APIRequestContext,
  { action, isMultipart, hidden }: FoundForm,
  fields: Fields,
  headers: Readonly<Record<string, string>> = {},
): Promise<APIResponse> {
  const body = new FormData();
  for (const [name, value] of hidden) if (!(name in fields)) body.append(name, value);
  for (const [name, value] of Object.entries(fields)) if (value !== null) body.append(name, value);
  return request.post(action, {
    headers: { Origin: new URL(action).origin, Accept: "text/html", ...headers },
    ...(isMultipart ? { multipart: body } : { form: body }),
    maxRedirects: 0,
  });
}

function findForm(html: string, holding: string, address: string): FoundForm | undefined {
  const form = html.match(/<form\b[\s\S]*?<\/form>/g)?.find((text) => unescapeHtml(text).includes(holding));
  const opening = form?.match(/^<form\b[^>]*>/)?.[0];
  if (!form || !opening) return undefined;
  const inputs = [...form.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g)].map(([input]) => input);
  return {
    action: new URL(attributeOf(opening, "action") || address, address).href,
    isMultipart: attributeOf(opening, "enctype") === "multipart/form-data",
    hidden: inputs.map((input) => [attributeOf(input, "name") ?? "", attributeOf(input, "value") ?? ""] as const),
  };
}

function attributeOf(tag: string, name: string): string | undefined {
  const value = tag.match(new RegExp(`\\s${name}="([^"]*)"`, "i"))?.[1];
  return value === undefined ? undefined : unescapeHtml(value);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", quot: '"', lt: "<", gt: ">", "#x27": "'", "#39": "'" };

/** The text of a piece of markup as React and our own builders escape it. */
export function unescapeHtml(text: string): string {
  return text.replace(/&(amp|quot|lt|gt|#x27|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
