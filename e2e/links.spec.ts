// Follows every link of the app from the path, as a visitor and as a learner, and looks at the head of every page.
import { unescapeHtml } from "./support/forms";
import { createAccount, originOf, record } from "./support/people";
import { newHandle, share } from "./support/share";
import { expect, test } from "./support/test";

test.describe.configure({ timeout: 240_000 });

const AT_ONCE = 6;

type Found = Readonly<{ page: string; link: string }>;
type Ask = (link: string, method?: string) => Promise<Response>;

for (const who of ["a visitor", "a learner"]) {
  test(`every link that ${who} can follow leads somewhere`, async ({ request }) => {
    const isLearner = who === "a learner";
    if (isLearner) {
      await createAccount(request);
      await record(request, "done:command-line", "learning:debugging", "pick:backend-language:lang-python");
      await share(request, newHandle(), { shows: "stage" });
    }
    const origin = await originOf(request);
    const cookies = (await request.storageState()).cookies.map(({ name, value }) => `${name}=${value}`);
    const headers = { Accept: "text/html", Cookie: cookies.join("; ") };
    const ask: Ask = (link, method = "GET") => fetch(`${origin}${link}`, { method, headers, redirect: "manual" });
    const { pages, problems } = await crawl(ask, isLearner ? "/today" : "/");
    expect(problems).toEqual([]);
    // All 240 skills, the stages and the milestones, and not only the first page.
    expect(pages).toBeGreaterThan(270);
  });
}

/** Reads every page that can be reached, each once, and holds every link against what it leads to. */
async function crawl(ask: Ask, start: string) {
  const queue: Found[] = [{ page: "", link: start }];
  const seen = new Set<string>([start]);
  const anchors: Found[] = [];
  const idsOf = new Map<string, Set<string>>();
  const problems: string[] = [];

  async function visit({ page, link }: Found): Promise<void> {
    const isResource = link.startsWith("/resources/");
    // Asking for the head only notes nothing, and is not led away.
    const answer = await ask(link, isResource ? "HEAD" : "GET");
    const html = await answer.text();
    const isRight = answer.status === (isResource ? 302 : 200);
    if (!isRight) problems.push(`${page} → ${link}: ${answer.status}`);
    if (isResource || !isRight) return;
    if (answer.headers.get("Content-Type")?.startsWith("text/html")) problems.push(...headProblems(html, link));
    idsOf.set(link, new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => unescapeHtml(id ?? ""))));
    for (const found of linksOf(html)) note(found, link);
  }

  function note(href: string, page: string): void {
    const target = new URL(href, `http://here${page}`);
    if (target.host !== "here") return;
    const link = target.pathname + target.search;
    if (target.hash) anchors.push({ page, link: link + target.hash });
    if (seen.has(link) || isEndless(target, seen)) return;
    seen.add(link);
    queue.push({ page, link });
  }

  while (queue.length > 0) await Promise.all(queue.splice(0, AT_ONCE).map(visit));
  for (const { page, link } of anchors) {
    const [address = "", anchor = ""] = link.split("#");
    const ids = idsOf.get(address);
    if (ids && !ids.has(decodeURIComponent(anchor))) problems.push(`${page} → ${link}: no such place`);
  }
  return { pages: idsOf.size, problems };
}

/** Every page has one headline, a title and a description. */
function headProblems(html: string, link: string): string[] {
  const headlines = html.match(/<h1[\s>]/g)?.length ?? 0;
  return [
    ...(headlines === 1 ? [] : [`${link} has ${headlines} headlines`]),
    ...(/<title>[^<]*\S[^<]*<\/title>/.test(html) ? [] : [`${link} has no title`]),
    ...(/<meta name="description" content="[^"]*\S/.test(html) ? [] : [`${link} has no description`]),
  ];
}

function linksOf(html: string): string[] {
  const markup = html.replaceAll(/<script[\s\S]*?<\/script>/g, "");
  return [...markup.matchAll(/<a\b[^>]*\shref="([^"]*)"/g)].map(([, href]) => unescapeHtml(href ?? ""));
}

const MOST_ALIKE = 5;

/** The checklist leads to itself with every row's panel, the map with every skill: a few of each are enough. */
function isEndless({ pathname, searchParams }: URL, seen: ReadonlySet<string>): boolean {
  if ((pathname !== "/skills" && pathname !== "/map") || searchParams.size === 0) return false;
  const alike = [...seen].filter((link) => link.startsWith(`${pathname}?${[...searchParams.keys()][0]}=`));
  return searchParams.size > 1 || alike.length >= MOST_ALIKE;
}
