// Tests the report of a comparison in a browser: without a network, with its filters, in light and dark, on a
// phone, and on paper.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";

import { browser, project, screenshot } from "./bench.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");
const REPORT = pathToFileURL(path.join(project, "tests/diff/golden/1.40-1.53.html")).href;

let chromium;
before(async () => { chromium = await browser(); });
after(async () => { await chromium?.close(); });

/** Opens the report; whatever it asks a network for is a mistake. */
const open = async (settings = {}, hash = "") => {
  const context = await chromium.newContext({ viewport: { width: 1280, height: 900 }, ...settings });
  const page = await context.newPage();
  page.on("request", (request) => assert.equal(new URL(request.url()).protocol, "file:", request.url()));
  await page.goto(REPORT + hash);
  return page;
};
const listed = (page) => page.locator("#changes ~ .group .entry:visible");
const counted = async (page, level) => Number(await page.locator(`.counts .${level}`).getAttribute("data-count"));

test("the head counts the listed changes", async () => {
  const page = await open();
  let all = 0;
  for (const level of ["breaking", "potentially-breaking", "safe", "cosmetic"]) {
    const entries = await listed(page).and(page.locator(`[data-level=${level}]`)).count();
    assert.equal(entries, await counted(page, level), level);
    all += entries;
  }
  assert.equal(await page.locator("#shown").innerText(), `${all} of ${all} changes shown`);
  const groups = await page.locator(".group .count").allInnerTexts();
  assert.equal(groups.reduce((sum, count) => sum + Number(count), 0), all);
});

test("the filters keep exactly the selected changes", async () => {
  const page = await open();
  for (const level of ["potentially breaking", "safe", "cosmetic"]) await page.getByLabel(level, { exact: true }).uncheck();
  assert.equal(await listed(page).count(), await counted(page, "breaking"));
  await page.getByLabel("Direction").selectOption("response");
  for (const entry of await listed(page).all()) {
    assert.match(await entry.getAttribute("data-directions"), /response/);
  }
  await page.getByRole("button", { name: "Show all" }).click();
  await page.getByLabel("Operation").selectOption("Transaction/Capture");
  const left = await listed(page).count();
  assert.ok(left > 0);
  for (const entry of await listed(page).all()) {
    assert.ok((await entry.getAttribute("data-operations")).split("|").includes("Transaction/Capture"));
  }
  await page.getByRole("button", { name: "Show all" }).click();
  await page.getByLabel("Text").fill("invoice");
  assert.ok(await listed(page).count() > 0);
  await page.getByLabel("Text").fill("there is no such word");
  assert.equal(await listed(page).count(), 0);
  assert.ok(await page.getByText("No change matches").isVisible());
});

test("a link leads to its change, and opens it", async () => {
  const page = await open();
  const link = page.locator("main table a").first();
  const target = (await link.getAttribute("href")).slice(1);
  await link.click();
  await page.locator(`[id="${target}"][open]`).waitFor();
  const direct = await open({}, `#${target}`);
  await direct.locator(`[id="${target}"][open]`).waitFor();
});

test("the report can be used by keyboard, and read without JavaScript", async () => {
  const page = await open();
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Skip to the changes");
  const summary = listed(page).first().locator("summary").first();
  await summary.focus();
  await page.keyboard.press("Enter");
  assert.equal(await listed(page).first().getAttribute("open"), "");
  const plain = await open({ javaScriptEnabled: false });
  assert.ok(await listed(plain).count() > 0);
  assert.equal(await plain.locator("#filters").isVisible(), false);
});

for (const [name, settings] of Object.entries({
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  // Without `isMobile`, which would make the page as wide as its widest word.
  phone: { viewport: { width: 360, height: 740 }, hasTouch: true },
})) {
  test(`${name}: the report passes axe, and fits the screen`, async () => {
    const page = await open(settings);
    await listed(page).first().locator("summary").first().click();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wide <= 0, `${wide} pixels too wide`);
    await page.evaluate(axe);
    const { violations } = await page.evaluate("axe.run()");
    assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes[0].html]), []);
    await screenshot(page, `report-${name}`);
  });
}

test("the printed report is expanded, without filters", async () => {
  const page = await open();
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  assert.equal(await page.locator("#filters").isVisible(), false);
  assert.equal(await page.locator("#changes ~ .group .entry:not([open])").count(), 0);
  await screenshot(page, "report-print");
});
