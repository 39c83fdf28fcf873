// Public pages can be found and shared: the site map leads to all of them, and each says what and where it is.
import { unescapeHtml } from "./support/forms";
import { originOf } from "./support/people";
import { expect, test } from "./support/test";

test.describe.configure({ timeout: 120_000 });

const AT_ONCE = 6;
const ONE_OF_EACH = ["/", "/skills", "/guide/ways-in", "/stages/junior", "/milestones/first-site", "/skills/debugging"];

test("every address of the site map answers, and its page says the same address, a picture and what it is", async ({
  request,
}) => {
  const origin = await originOf(request);
  const map = await (await request.get("/sitemap.xml")).text();
  const addresses = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => unescapeHtml(address ?? ""));
  expect(new Set(addresses).size).toBe(addresses.length);
  // All skills, stages, milestones and pages of the guide, and not only the first ones.
  expect(addresses.length).toBeGreaterThan(290);
  const problems: string[] = [];
  while (addresses.length > 0) {
    await Promise.all(addresses.splice(0, AT_ONCE).map(async (address) => problems.push(...(await check(address)))));
  }
  expect(problems).toEqual([]);

  async function check(address: string): Promise<string[]> {
    const answer = await fetch(address, { redirect: "manual" });
    const html = await answer.text();
    const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? "";
    const picture = contentOf(html, "property", "og:image");
    const wrong = [
      address.startsWith(`${origin}/`) ? "" : "is not here",
      answer.status === 200 ? "" : `answers ${answer.status}`,
      new URL(canonical, "http://none").href === address ? "" : `says it is ${canonical}`,
      new URL(contentOf(html, "property", "og:url"), "http://none").href === address ? "" : "shares another address",
      picture.startsWith(`${origin}/pictures/`) ? "" : `has the picture ${picture}`,
      contentOf(html, "name", "twitter:card") === "summary_large_image" ? "" : "has no card",
      contentOf(html, "name", "description").length > 30 ? "" : "is not described",
      describesItself(html, address) ? "" : "has no sound structured data",
    ];
    return wrong.filter(Boolean).map((what) => `${address} ${what}`);
  }
});

test("pictures are PNGs of the size that is said, and may be shown and kept by others", async ({ request }) => {
  for (const page of ONE_OF_EACH) {
    const html = await (await request.get(page)).text();
    const answer = await request.get(contentOf(html, "property", "og:image"));
    expect(answer.status(), page).toBe(200);
    expect(answer.headers(), page).toMatchObject({
      "content-type": "image/png",
      "cache-control": "public, max-age=86400",
      "cross-origin-resource-policy": "cross-origin",
    });
    const png = await answer.body();
    expect(png.subarray(1, 4).toString("latin1"), page).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], page).toEqual([1200, 630]);
    expect(png.length, page).toBeLessThan(200_000);
  }
  expect((await request.get("/pictures/skills/no-such-skill.png")).status()).toBe(404);
});

test("private addresses are kept from search engines, public ones are not", async ({ request }) => {
  const robots = await (await request.get("/robots.txt")).text();
  const refused = [...robots.matchAll(/^Disallow: (.*)$/gm)].map(([, start = ""]) => start);
  const isRefused = (address: string) => refused.some((start) => address.startsWith(start));
  for (const address of ["/today", "/plan", "/settings", "/history", "/api/v1/me/events", "/skills?area=apis"]) {
    expect(isRefused(address), address).toBe(true);
  }
  for (const address of [...ONE_OF_EACH, "/placement", "/directions", "/pictures/path.png"]) {
    expect(isRefused(address), address).toBe(false);
  }
  expect(robots).toContain(`Sitemap: ${await originOf(request)}/sitemap.xml`);
});

function contentOf(html: string, key: "name" | "property", value: string): string {
  return unescapeHtml(new RegExp(`<meta ${key}="${value}" content="([^"]*)"`).exec(html)?.[1] ?? "");
}

type Things = { "@context": string; "@graph": Record<string, unknown>[] };

/** Whether the page has one block of data that can be read, and speaks of the page's own address in it. */
function describesItself(html: string, address: string): boolean {
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)];
  const { "@context": context, "@graph": things } = JSON.parse(blocks[0]?.[1] ?? "{}") as Things;
  return (
    blocks.length === 1 &&
    context === "https://schema.org" &&
    things.some(({ url }) => typeof url === "string" && url === address) &&
    !JSON.stringify(things).includes("rungs.invalid")
  );
}
