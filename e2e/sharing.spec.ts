// Evidence, and the page, card and badge that a learner lets everybody see.
import type { APIRequestContext, Page } from "@playwright/test";
import { expectAccessible, expectHead } from "./support/expect-accessible";
import { readForm, sendForm } from "./support/forms";
import { createAccount, newPerson, originOf, record } from "./support/people";
import { newHandle, share } from "./support/share";
import { expect, test } from "./support/test";

test.describe.configure({ timeout: 120_000 });

const HTML = { Accept: "text/html" };
async function addEvidence(page: Page, { link = "", note = "", shown = true }): Promise<void> {
  const form = page.locator(".evidence-part > .evidence-form");
  await form.getByLabel("Link").fill(link);
  await form.getByLabel("Note").fill(note);
  await form.getByLabel("Show it on my public page").setChecked(shown);
  await form.getByRole("button", { name: "Add evidence" }).click();
}

for (const javaScriptEnabled of [true, false]) {
  test(`evidence is added, refused, changed, erased and brought back ${javaScriptEnabled ? "with" : "without"} scripts`, async ({
    newBrowser,
  }) => {
    const page = await newBrowser({ javaScriptEnabled });
    await createAccount(page.context().request);
    await page.goto("/skills/debugging");
    const items = page.locator(".evidence-items > li");
    const form = page.locator(".evidence-part > .evidence-form");
    await form.getByLabel("Shows").selectOption({ index: 2 });
    await addEvidence(page, { link: "javascript:alert(1)", note: "A <b>bold</b> note" });
    await expect(page.getByText("One thing to fix")).toBeVisible();
    await expect(form.getByLabel("Link")).toHaveValue("javascript:alert(1)");
    await expect(form.getByLabel("Note")).toHaveValue("A <b>bold</b> note");
    await expect(form.getByLabel("Shows")).not.toHaveValue("");
    await expect(form.getByLabel("Show it on my public page")).toBeChecked();
    await form.getByLabel("Link").fill("https://git.example/ada/fix#1");
    await form.getByRole("button", { name: "Add evidence" }).click();
    await expect(page.getByText("The evidence is saved.")).toBeVisible();
    await expect(items).toHaveCount(1);
    await expect(items.getByText("A <b>bold</b> note").first()).toBeVisible();
    await expect(items.getByText(/^Criterion 2, added .*, shown on your public page$/)).toBeVisible();
    const link = items.getByRole("link", { name: "git.example/ada/fix#1" });
    await expect(link).toHaveAttribute("rel", "nofollow noopener noreferrer ugc");

    await items.getByText("Change or erase").click();
    await items.getByLabel("Show it on my public page").uncheck();
    await items.getByLabel("Note").fill("Another note");
    await items.getByRole("button", { name: "Save evidence" }).click();
    await expect(items.getByText(/only you see it$/)).toBeVisible();
    await page.reload();
    if (!(await items.getByRole("button", { name: "Erase" }).isVisible()))
      await items.getByText("Change or erase").click();
    await items.getByRole("button", { name: "Erase" }).click();
    await expect(page.getByText("The evidence is erased.")).toBeVisible();
    await expect(items).toHaveCount(0);
    await page.locator(".evidence-part").getByRole("button", { name: "Undo" }).click();
    await expect(items.getByText("Another note").first()).toBeVisible();
  });
}

test("an undo does not reach past evidence that was added later", async ({ request }) => {
  await createAccount(request);
  await record(request, "done:command-line");
  const form = { page: "/skills/debugging", holding: "Add evidence" };
  await sendForm(request, { ...form, fields: { link: "", note: "Found it by bisecting.", criterion: "" } });
  const lastChange = async () => (await request.get("/api/v1/me/last-change")).json();
  expect(await lastChange()).toMatchObject({
    events: [],
    words: expect.stringContaining("Your last change was evidence"),
  });
  const [event] = await record(request, "done:debugging");
  expect(await lastChange()).toMatchObject({ events: [{ id: event?.id }] });
});

test("a page is turned on, read by others, moved to another handle and turned off", async ({
  page,
  newBrowser,
  expectMessage,
}) => {
  expectMessage(/404/);
  const [handle, taken] = [newHandle(), newHandle()];
  const person = newPerson(`${"W".repeat(48)} <b>& Байрон</b> 👩‍💻`);
  await createAccount(page.request, person);
  await record(page.request, "done:command-line", "done:version-control", "skip:debugging", "goal:mid:7");
  await page.goto("/skills/command-line");
  await addEvidence(page, { link: "https://git.example/ada/dotfiles", note: "My scripts" });
  await expect(page.getByText("The evidence is saved.")).toBeVisible();
  await addEvidence(page, { note: "Nobody reads this", shown: false });
  await expect(page.locator(".evidence-items > li")).toHaveCount(2);

  const other = await newBrowser();
  await createAccount(other.context().request);
  await share(other.context().request, taken);

  await page.goto("/settings/public-page");
  const field = page.getByRole("textbox", { name: "Handle" });
  await field.fill(taken);
  await page.getByLabel("Show my page to everybody").check();
  await page.getByLabel("Areas").uncheck();
  await page.getByRole("button", { name: "Save public page" }).click();
  await expect(page.getByText(`“${taken}” is taken. Try another one.`).first()).toBeVisible();
  await expect(field).toHaveValue(taken);
  await expect(page.getByLabel("Areas")).not.toBeChecked();
  await expect(page.getByLabel("Show my page to everybody")).toBeChecked();
  await field.fill(handle.toUpperCase());
  await page.getByRole("button", { name: "Save public page" }).click();
  await expect(page.getByText("Your page is on.")).toBeVisible();

  const visitor = await newBrowser();
  await visitor.goto(`/u/${handle}`);
  await expect(visitor.getByRole("heading", { level: 1 })).toHaveText(person.name);
  await expect(visitor.getByText("Climbing to mid-level back-end developer.")).toBeVisible();
  await expect(visitor.getByText("Self-reported:")).toBeVisible();
  await expect(visitor.getByText("My scripts")).toBeVisible();
  await expect(visitor.getByRole("heading", { name: "Skills done" })).toBeVisible();
  await expect(visitor.getByRole("heading", { name: "Areas" })).toHaveCount(0);
  await expect(visitor.getByRole("button", { name: "Stop sharing" })).toHaveCount(0);
  await expect(visitor.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
  await expectHead(visitor);
  await expectAccessible(visitor);
  const html = await visitor.content();
  for (const secret of [person.email, "Nobody reads this", "hoursPerWeek", "7 h"]) {
    expect(html).not.toContain(secret);
  }
  expect(await visitor.getByRole("main").innerHTML()).not.toMatch(/skipped/i);
  // Each picture is one that a browser can draw, whatever the name.
  for (const picture of ["badge.svg", "badge.svg?theme=dark", "card.svg", "card.png"]) {
    await visitor.goto(`/u/${handle}`);
    const size = await visitor.evaluate(async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    }, `/u/${handle}/${picture}`);
    expect(size[1]).toBe(picture.startsWith("badge") ? 20 : 630);
  }

  await page.goto("/settings/public-page");
  await expectAccessible(page);
  await page.goto("/skills/command-line");
  await expectAccessible(page);
  await page.goto(`/u/${handle}`);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Stop sharing" }).click();
  await page.waitForURL("/settings/public-page");
  await expect(page.getByText("Off: nobody but you sees your ladder.")).toBeVisible();
  expect((await visitor.goto(`/u/${handle}`))?.status()).toBe(404);
  await page.getByRole("link", { name: "Preview it as others would see it" }).click();
  await expect(page.getByText("This is what others would see. The page is off.")).toBeVisible();
});

test("pictures are kept for minutes, known again by their tag, and need nothing of ours", async ({
  request,
  playwright,
}) => {
  const handle = newHandle();
  await createAccount(request);
  await share(request, handle);
  const origin = await originOf(request);
  const anybody = await playwright.request.newContext({ baseURL: origin });
  for (const picture of ["badge.svg", "card.svg", "card.png"]) {
    const address = `/u/${handle}/${picture}`;
    const answer = await anybody.get(address);
    const headers = answer.headers();
    expect(answer.status(), picture).toBe(200);
    expect(headers["content-type"]).toMatch(picture.endsWith("svg") ? /^image\/svg\+xml/ : /^image\/png$/);
    expect(headers["cache-control"]).toBe("public, max-age=300, stale-while-revalidate=600");
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(headers["cross-origin-resource-policy"]).toBe("cross-origin");
    expect(headers["set-cookie"]).toBeUndefined();
    expect((await anybody.get(address, { headers: { "If-None-Match": headers.etag ?? "" } })).status()).toBe(304);
    // The owner's session changes nothing of it.
    expect(await (await request.get(address)).body()).toEqual(await answer.body());
    await record(
      request,
      `done:${picture === "badge.svg" ? "command-line" : picture === "card.svg" ? "debugging" : "version-control"}`,
    );
    const later = await anybody.get(address, { headers: { "If-None-Match": headers.etag ?? "" } });
    expect(later.status(), `${picture} changes with the progress`).toBe(200);
  }
  await anybody.dispose();
});

test("a handle that nobody has and a page that is off can't be told apart", async ({ request, playwright }) => {
  const handle = newHandle();
  const unknown = newHandle();
  await createAccount(request);
  await share(request, handle, { on: null });
  const anybody = await playwright.request.newContext({ baseURL: await originOf(request) });
  for (const who of [anybody, request]) {
    for (const address of ["", "/card.svg", "/card.png", "/badge.svg", "?_rsc=1"]) {
      for (const headers of [HTML, { Accept: "*/*" }, { RSC: "1" }]) {
        const [off, none] = [await tell(who, handle, address, headers), await tell(who, unknown, address, headers)];
        expect(off, `${address} ${JSON.stringify(headers)}`).toEqual(none);
        // What Next's client asks for is data: it says "not found" inside.
        if (!("RSC" in headers) && !address.includes("_rsc")) expect(off.status).toBe(404);
      }
    }
  }
  await anybody.dispose();
});

const CHANGING = new Set(["date", "content-length"]);

/** Everything that an answer says, without what differs between any two answers. */
async function tell(who: APIRequestContext, handle: string, address: string, headers: Record<string, string>) {
  const answer = await who.get(`/u/${handle}${address}`, { headers });
  const plain = (text: string) =>
    text
      .replaceAll(handle, "HANDLE")
      .replaceAll(/nonce-[\w-]+|nonce="[^"]*"|"nonce":"[^"]*"|[0-9a-f]{8}-[0-9a-f-]{27}|"[\w-]{21}[vm]"/g, "NONCE");
  const kept = Object.entries(answer.headers()).filter(([name]) => !CHANGING.has(name));
  return {
    status: answer.status(),
    headers: kept.map(([name, value]) => `${name}: ${plain(value)}`).sort(),
    body: plain(await answer.text()),
  };
}

test("what belongs to somebody else is neither read, changed nor erased", async ({ request, playwright }) => {
  await createAccount(request);
  const add = { page: "/skills/debugging", holding: "Add evidence" };
  const mine = await readForm(request, add.page, add.holding);
  const id = mine.hidden.find(([name]) => name === "evidence")?.[1] ?? "";
  await sendForm(request, { ...add, fields: { evidence: id, link: "", note: "Only mine", criterion: "", do: "save" } });
  expect(await (await request.get(add.page, { headers: HTML })).text()).toContain("Only mine");

  const other = await playwright.request.newContext({ baseURL: await originOf(request) });
  await createAccount(other);
  expect(await (await other.get(add.page, { headers: HTML })).text()).not.toContain("Only mine");
  await sendForm(other, { ...add, fields: { evidence: id, link: "", note: "", criterion: "", do: "erase" } });
  await sendForm(other, { ...add, fields: { evidence: id, link: "", note: "Theirs", criterion: "", do: "save" } });
  const html = await (await request.get(add.page, { headers: HTML })).text();
  expect(html).toContain("Only mine");
  expect(html).not.toContain("Theirs");
  // Somebody without a session gets no further than signing in.
  const anybody = await playwright.request.newContext({ baseURL: await originOf(request) });
  for (const page of ["/settings/public-page", "/settings/public-page/preview"]) {
    const answer = await anybody.get(page, { headers: HTML, maxRedirects: 0 });
    expect(answer.status()).toBe(307);
    expect(answer.headers().location).toContain("/sign-in");
  }
  await other.dispose();
  await anybody.dispose();
});
