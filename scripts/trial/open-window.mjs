/**
 * Opens a browser window of its own, in which somebody is signed in or nobody is.
 *
 * @param {import("@playwright/test").Browser} browser
 * @param {{url: string, cookie?: string, options?: import("@playwright/test").BrowserContextOptions}} asked `cookie` as
 *   a Cookie header has it
 * @returns {Promise<import("@playwright/test").Page>} an empty page; closing its context closes the window
 */
export async function openWindow(browser, { url, cookie, options }) {
  const context = await browser.newContext(options);
  if (cookie) {
    const [name, ...value] = cookie.split("=");
    await context.addCookies([{ name, value: value.join("="), url }]);
  }
  return context.newPage();
}
