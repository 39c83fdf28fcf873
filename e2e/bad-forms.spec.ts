// Bad input in addresses and forms: a page with a way on, or the form again with what was typed.
import type { APIRequestContext } from "@playwright/test";
import { expectPlainRefusal } from "./support/expect-plain";
import { readForm, sendForm } from "./support/forms";
import { countEvents, createAccount, newPerson, signInInBrowser, signUpInBrowser } from "./support/people";
import { expect, test } from "./support/test";

const NOWHERE = [
  "/nothing",
  "/stages/no-such-stage",
  "/milestones/no-such-milestone",
  "/skills/no-such-skill",
  "/skills/Command-Line",
  "/skills/__proto__",
  "/skills/command-line/more",
  "/refreshers/no-such-skill",
  "/refreshers/__proto__",
  "/refreshers/command-line/more",
  "/resources/command-line/no-such-resource",
  "/resources/no-such-skill/missing-semester",
  "/resources/command-line/https%3A%2F%2Fevil.example",
  "/panel/no-such-skill",
  "/u/no-such-handle",
  "/u/x",
  "/u/__proto__",
  "/u/a%00b",
  "/my/skills",
  `/skills/${"a".repeat(3000)}`,
  "/skills/%00",
  "/skills/%E0%A4%A",
  "/skills/%ED%A0%80",
  "/skills/..%2f..%2fetc%2fpasswd",
];

for (const who of ["a visitor", "a learner"]) {
  test(`${who} at an address of nothing is told so, with a way on`, async ({ request }) => {
    if (who === "a learner") await createAccount(request);
    for (const address of NOWHERE) {
      const answer = await request.get(address, { headers: { Accept: "text/html" }, maxRedirects: 0 });
      expect([400, 404], `${address}: ${answer.status()}`).toContain(answer.status());
      const html = await answer.text();
      expectPlainRefusal(html.replaceAll(/<script[\s\S]*?<\/script>/g, ""), address);
      if (!address.startsWith("/panel/")) expect(/<a[^>]*href="\/"/.test(html), `${address} has a way on`).toBe(true);
    }
  });
}

test("odd questions to pages that are there are answered with the page", async ({ request }) => {
  await createAccount(request);
  for (const address of [
    "/skills?q=%00%ED%A0%80&state=none&area=__proto__&stage=&sort=upside-down&open=nothing&check=x&panel=constructor",
    `/skills?q=${"a".repeat(3000)}`,
    "/skills?q=%3Cscript%3Ealert(1)%3C/script%3E",
    "/skills?open=all&open=first-site&panel=command-line&panel=debugging&last=x",
    "/directions?stage=__proto__&stage=constructor&stage=%00&stage=%ED%A0%80&hours=NaN&last=x&__proto__=y",
    `/directions?stage=${"a".repeat(1500)}&hours=${"9".repeat(1500)}`,
    `/directions?${"stage=staff&".repeat(300)}hours=%3Cscript%3Ealert(1)%3C/script%3E&hours=8`,
    "/history?page=-1",
    "/history?page=99999999999999999999&last=00000000-0000-0000-0000-000000000000",
    "/today?last=%00",
    "/refreshers?last=%00&last=x",
    "/placement?a=%00&last=x",
    `/placement?a=${"no-such-skill.y_".repeat(200)}`,
    "/placement?a=__proto__.y_constructor.n_command-line.x",
    "/placement/review?a=x.y&a=z",
    "/plan?hours=1e9&goal=__proto__&last=%00",
    "/plan/answer?hours=-1&goal=x",
    "/refreshers/command-line?last=x",
    "/welcome?then=//evil.example",
    "/sign-in?then=%00&problem=__proto__&error=x",
  ]) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(200);
    expect((await answer.text()).includes("<script>alert(1)"), address).toBe(false);
  }
});

test("pages of one's own lead a visitor to sign-in and back", async ({ page, newBrowser }) => {
  const person = await createAccount((await newBrowser()).request);
  for (const address of ["/today", "/history", "/settings", "/welcome", "/refreshers", "/refreshers/command-line"]) {
    const answer = await page.request.get(address, { maxRedirects: 0 });
    expect([answer.status(), answer.headers().location]).toEqual([307, `/sign-in?then=${encodeURIComponent(address)}`]);
  }
  await page.goto("/history");
  await signInInBrowser(page, person);
  await expect(page).toHaveURL("/history");
});

const NAMES = ["👩🏽‍💻 Zoë", "عبد الله بن عمر", "‮evil‬ name", "Ada <b>Byron</b> & 'Co'", "𝒜𝒹𝒶 ﷽", "x".repeat(80)];

test("names of any script are kept and shown as they are", async ({ newBrowser }) => {
  for (const name of NAMES) {
    const page = await newBrowser();
    await page.goto("/sign-up");
    await signUpInBrowser(page, newPerson(name));
    await page.waitForURL(/\/welcome/);
    await expect(page.getByRole("banner").locator("bdi")).toHaveText(name);
    await page.goto("/settings");
    await expect(page.getByLabel("Name", { exact: true })).toHaveValue(name);
    await page.context().close();
  }
});

test("forms of accounts refuse what can't be kept", async ({ request }) => {
  const person = newPerson();
  for (const fields of [
    { ...person, name: "A\0da" },
    { ...person, email: `a\0${person.email}` },
    { ...person, password: "a password with \0 in it" },
    { ...person, name: "x".repeat(100_000) },
    { ...person, email: "x".repeat(100_000) },
    { ...person, password: "x".repeat(100_000) },
  ]) {
    const answer = await sendForm(request, { page: "/sign-up", holding: "Create account", fields });
    expect(answer.status()).toBe(200);
    expect((await answer.text()).includes("One thing to fix")).toBe(true);
  }
  await createAccount(request, person);
});

test("forms of settings refuse what is not among the choices", async ({ request }) => {
  await createAccount(request);
  for (const [holding, fields] of [
    ["Save goal", { stage: "no-such-stage", hoursPerWeek: "5" }],
    ["Save goal", { stage: "__proto__", hoursPerWeek: "NaN" }],
    ["Save goal", { stage: "mid", hoursPerWeek: "1e1" }],
    ["Save goal", { stage: "mid", hoursPerWeek: "9".repeat(1000) }],
    ["Save resources", { cost: "all of it" }],
    ["Save refreshers", { refreshers: "sometimes" }],
    ["Save look", { theme: "pink" }],
    ["Save name and time zone", { name: "x".repeat(81), timeZone: "Europe/Berlin" }],
    ["Save name and time zone", { name: "\0", timeZone: "Nowhere/Land" }],
    ["Change password", { current: "", fresh: "" }],
  ] as const) {
    const answer = await sendForm(request, { page: "/settings", holding, fields });
    expect(answer.status(), holding).toBe(200);
    expect(/things? to fix/.test(await answer.text()), `${holding} ${JSON.stringify(fields)}`).toBe(true);
  }
  expect(await countEvents(request)).toBe(0);
});

test("ticks by form: what can't be done is said and not recorded", async ({ request, baseURL }) => {
  await createAccount(request);
  const send = (form: Record<string, string>) =>
    request.post("/record", { headers: { Origin: baseURL ?? "", Accept: "text/html" }, form, maxRedirects: 0 });
  for (const [form, status, message] of [
    [{ do: "done:no-such-skill" }, 404, "There is no such skill in this path."],
    [{ do: "met:debugging:no-such-criterion" }, 404, "This skill has no such criterion."],
    [{ do: "grade:no-such-skill:good" }, 404, "There is no such skill in this path."],
    [{ do: "grade:debugging:perfect" }, 400, "This form asks for something that can&#39;t be done."],
    [{ do: "pick:backend-language", member: "debugging" }, 404, "not one of those to choose from"],
    [{ do: "criteria:no-such-skill" }, 404, "There is no such skill in this path."],
    [{ do: "resources:no-such-skill" }, 404, "There is no such skill in this path."],
    [{ do: "criteria:__proto__" }, 400, "This form asks for something that can&#39;t be done."],
    [{ do: "erase:everything" }, 400, "This form asks for something that can&#39;t be done."],
    [{ do: "undo:1" }, 400, "This form asks for something that can&#39;t be done."],
    [{}, 400, "This form asks for something that can&#39;t be done."],
  ] as const) {
    const answer = await send({ back: "/skills", ...form });
    expect(answer.status(), message).toBe(status);
    const html = (await answer.text()).replaceAll(/&#x27;|'/g, "&#39;");
    expect(html.includes(message), `${JSON.stringify(form)}: ${message}`).toBe(true);
  }
  const nowhere = await send({ do: "done:debugging", back: "//evil.example" });
  expect([nowhere.status(), nowhere.headers().location?.startsWith("/skills?last=")]).toEqual([303, true]);
  expect(await countEvents(request)).toBe(1);
});

test("bodies that are no form, and forms that are too large", async ({ request, baseURL }) => {
  await createAccount(request);
  for (const address of ["/record", "/sign-in", "/sign-up", "/settings", "/welcome", "/sign-out"]) {
    for (const [type, data] of [
      ["application/json", "{"],
      ["application/x-www-form-urlencoded", "%E0%A4%A=%00&$ACTION_ID_x=1"],
      ["application/x-www-form-urlencoded", "do=".padEnd(2_000_000, "x")],
    ] as const) {
      const headers = { Origin: baseURL ?? "", "Content-Type": type, Accept: "text/html" };
      const answer = await request.post(address, { headers, data, maxRedirects: 0 });
      expect(answer.status(), `${address} ${type} ${data.slice(0, 20)}`).toBeLessThan(500);
      expectPlainRefusal((await answer.text()).replaceAll(/<script[\s\S]*?<\/script>/g, ""), `${address} ${type}`);
    }
  }
});

// The server in front calls these bodies a fault of its own, because Next does.
test("bodies that only claim to be a form are refused", async ({ request, baseURL }) => {
  for (const address of ["/sign-in", "/sign-up"]) {
    for (const [type, data] of [
      ["multipart/form-data", "no boundary"],
      ["multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data\r\n\r\n--x--"],
    ] as const) {
      const headers = { Origin: baseURL ?? "", "Content-Type": type, Accept: "text/html" };
      expect((await request.post(address, { headers, data })).status(), `${address} ${data}`).toBe(400);
    }
  }
});

test("somebody else's proof is neither seen nor changed", async ({ request, newBrowser }) => {
  await createAccount(request);
  const page = "/milestones/first-program";
  const attach = (by: APIRequestContext, fields: Record<string, string>) =>
    sendForm(by, { page, holding: "What it shows", fields: { do: "save", ...fields } });
  await attach(request, { link: "https://example.org/mine", note: "" });
  const evidence = (await readForm(request, page, "What it shows")).hidden.find(([name]) => name === "evidence")?.[1];
  expect(evidence).toBeTruthy();

  const other = (await newBrowser()).request;
  await createAccount(other);
  await attach(other, { evidence: evidence ?? "", link: "https://example.org/theirs", note: "" });
  await attach(other, { evidence: evidence ?? "", do: "remove", link: "", note: "" });
  expect((await (await other.get(page)).text()).includes("example.org/mine")).toBe(false);
  const mine = await (await request.get(page)).text();
  expect(mine.includes("example.org/mine")).toBe(true);
  expect(mine.includes("example.org/theirs")).toBe(false);
});
