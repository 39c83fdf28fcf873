// Follows every link of the app from the path, as a visitor and as a learner.
import type { APIRequestContext } from "@playwright/test";
import { unescapeHtml } from "./support/forms";
import { createAccount, record } from "./support/people";
import { expect, test } from "./support/test";

test.describe.configure({ timeout: 120_000 });

const AT_ONCE = 4;

type Found = { page: string; link: string };

for (const who of ["a visitor", "a learner"]) {
  test(`every link that ${who} can follow leads somewhere`, async ({ request }) => {
    const isLearner = who === "a learner";
    if (isLearner) {
      await createAccount(request);
      await record(request, "done:command-line", "learning:debugging", "pick:backend-language:lang-python");
    }
    const { pages, problems } = await crawl(request, isLearner ? "/today" : "/");
    expect(problems).toEqual([]);
    // All 240 skills, the stages and the milestones, and not only the first page.
    expect(pages).toBeGreaterThan(270);
  });
}

/** Reads every page that can be reached, each once, and holds every link against what it leads to. */
async function crawl(request: APIRequestContext, start: string) {
  const queue: Found[] = [{ page: "", link: start }];
  const seen = new Set<string>([start]);
  const anchors: Found[] = [];
  const idsOf = new Map<string, Set<string>>();
  const problems: string[] = [];

  async function visit({ page, link }: Found): Promise<void> {
    const isResource = link.startsWith("/resources/");
    // Asking for the head only notes nothing, and is not led away.
    const answer = isResource
      ? await request.head(link, { maxRedirects: 0 })
      : await request.get(link, { headers: { Accept: "text/html" } });
    if (answer.status() !== (isResource ? 302 : 200)) problems.push(`${page} → ${link}: ${answer.status()}`);
    if (isResource) return;
    const html = await answer.text();
    idsOf.set(link, new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => unescapeHtml(id ?? ""))));
    for (const found of linksOf(html, link)) {
      const target = new URL(found, answer.url());
      if (target.origin !== new URL(answer.url()).origin) continue;
      const address = target.pathname + target.search;
      if (target.hash) anchors.push({ page: link, link: address + target.hash });
      if (seen.has(address) || isEndless(target)) continue;
      seen.add(address);
      queue.push({ page: link, link: address });
    }
  }

  while (queue.length > 0) await Promise.all(queue.splice(0, AT_ONCE).map(visit));
  for (const { page, link } of anchors) {
    const [address = "", anchor = ""] = link.split("#");
    const ids = idsOf.get(address);
    if (ids && !ids.has(decodeURIComponent(anchor))) problems.push(`${page} → ${link}: no such place`);
  }
  return { pages: idsOf.size, problems };
}

function linksOf(html: string, page: string): string[] {
  const markup = html.replaceAll(/<script[\s\S]*?<\/script>/g, "");
  return [...markup.matchAll(/<a\b[^>]*\shref="([^"]*)"/g)].map(([, href]) => unescapeHtml(href ?? page));
}

/** The checklist leads to itself in every combination of what is open and selected: one of each is enough. */
function isEndless({ pathname, searchParams }: URL): boolean {
  return pathname === "/skills" && [...searchParams.keys()].length > 1;
}
