// Tests the documentation of two versions as a static site, with its switch between the versions. The pages are
// opened as files, without a network. `.ci/browser` writes the site.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";

import { browser, target } from "./bench.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");
const folder = path.join(target, "docs-site");
const site = `${pathToFileURL(folder).href}/`;
const OLD = "1.40";
const NEW = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== OLD).map((entry) => entry.name)[0];
const moduleOf = (version) => `v${version.replace(".", "_")}`;
const address = (version, page) => `${site}${version}/saferpay_api/${page.replaceAll("*", moduleOf(version))}`;

let chromium;
before(async () => { chromium = await browser(); });
after(async () => { await chromium?.close(); });

const open = async (url, settings = {}) => {
  const context = await chromium.newContext({ viewport: { width: 1280, height: 900 }, ...settings });
  const page = await context.newPage();
  page.on("pageerror", (error) => { throw error; });
  page.on("request", (request) => assert.equal(new URL(request.url()).protocol, "file:", request.url()));
  await page.goto(url);
  return page;
};
const toggle = (page) => page.locator("#version-switch summary");
const link = (page, version) => page.locator(`#version-switch a[data-version="${version}"]`);

test("the front page links every version", async () => {
  const page = await open(`${site}index.html`);
  assert.deepEqual(await page.locator("nav a").allInnerTexts(), [`SpecVersion ${NEW}`, `SpecVersion ${OLD}`]);
  await page.getByRole("link", { name: OLD }).click();
  assert.equal(page.url(), address(OLD, "*/index.html"));
  await page.goto(`${site}index.html`);
  await page.evaluate(axe);
  assert.deepEqual((await page.evaluate("axe.run()")).violations.map(({ id }) => id), []);
});

for (const [what, name] of Object.entries({
  "the crate": "index.html",
  "a version": "*/index.html",
  "an operation": "*/payment_page/struct.PaymentPage.html#method.initialize",
  "a container": "*/struct.Payment.html",
  "the runtime": "error/struct.Error.html",
  "a guide": "guide/checkout/index.html",
})) {
  test(`the switch leads from ${what} to the same page, and back`, async () => {
    const page = await open(address(NEW, name));
    for (const version of [OLD, NEW]) {
      await toggle(page).click();
      await link(page, version).click();
      await page.waitForURL(address(version, name));
      assert.equal(await toggle(page).innerText(), `SpecVersion ${version}`);
    }
  });
}

test("a page that the other version lacks links to the front page, and the link says so", async () => {
  // SpecVersion 1.53 introduced it.
  const page = await open(address(NEW, "*/index.html"));
  const types = await page.locator('a.struct, a.enum').evaluateAll((links) => links.map((each) => each.href));
  const others = readdirSync(path.join(folder, OLD, "saferpay_api", moduleOf(OLD)));
  const lacking = types.find((href) => !others.includes(path.basename(href)));
  assert.ok(lacking, "both versions have the same types");
  await page.goto(lacking);
  await toggle(page).click();
  await link(page, OLD).hover();
  await page.waitForFunction((version) => document.querySelector(`#version-switch a[data-version="${version}"]`).title, OLD);
  assert.match(await link(page, OLD).getAttribute("title"), /does not have this page/);
  await link(page, OLD).click();
  await page.waitForURL(address(OLD, "index.html"));
});

test("the switch can be used by keyboard alone", async () => {
  const page = await open(address(NEW, "*/struct.Payment.html"));
  await toggle(page).focus();
  await page.keyboard.press("Enter");
  assert.ok(await link(page, OLD).isVisible());
  await page.keyboard.press("Escape");
  assert.ok(!(await link(page, OLD).isVisible()));
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "SUMMARY");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.dataset.version), OLD);
  await page.keyboard.press("Enter");
  await page.waitForURL(address(OLD, "*/struct.Payment.html"));
});

test("the search finds the names of the specification, and usual search words", async () => {
  const page = await open(address(NEW, "index.html"));
  for (const [words, found] of Object.entries({
    "PaymentPage/Initialize": "PaymentPage::initialize",
    "3DS_AUTHENTICATION_FAILED": "ThreeDsAuthenticationFailed",
    OrderId: "order_id",
    webhook: "Notification",
    "pay by link": "create_single_use_payment_link",
    recurring: "authorize_referenced",
    idempotency: "retries",
    sandbox: "testing",
    mock: "testing",
  })) {
    await page.goto(`${address(NEW, "index.html")}?search=${encodeURIComponent(words)}`);
    await page.getByText(/^In Names/).waitFor();
    const texts = await page.locator("#alternative-display").innerText();
    assert.ok(texts.includes(found), `${words}: ${texts}`);
  }
});

for (const [name, settings] of Object.entries({
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  phone: { viewport: { width: 360, height: 740 }, hasTouch: true },
})) {
  test(`${name}: the switch is readable, and passes axe`, async () => {
    const page = await open(address(NEW, "*/payment_page/struct.PaymentPage.html"), settings);
    await toggle(page).click();
    assert.ok(await link(page, OLD).isVisible());
    await page.evaluate(axe);
    const { violations } = await page.evaluate("axe.run('#version-switch')");
    assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes[0].html]), []);
    await page.screenshot({ path: path.join(target, "screenshots", `docs-${name}.png`) });
  });
}
