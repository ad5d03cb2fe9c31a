// Tests the pages of the sandbox in a browser: on a desktop and on a phone, by mouse and by keyboard, with and
// without JavaScript, in light and dark.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";

import { Bench } from "./bench.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");
const SIZES = {
  desktop: { viewport: { width: 1280, height: 900 } },
  phone: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
};

let bench;
before(async () => { bench = await Bench.start(); });
after(async () => { await bench?.stop(); });

for (const [size, settings] of Object.entries(SIZES)) {
  /** Opens a link as a browser without JavaScript. */
  const visit = async (link, extra = {}) => {
    const context = await bench.browser.newContext({ ...settings, javaScriptEnabled: false, ...extra });
    const page = await context.newPage();
    await page.goto(link);
    return page;
  };
  const keep = (page, name) => bench.screenshot(page, `${size}-${name}`);
  const button = (page, name) => page.getByRole("button", { name });

  test(`${size}: a payment link can be paid`, async () => {
    const { link, order } = await bench.paymentLink();
    const page = await visit(link);
    await assertSandbox(page);
    assert.equal(await page.getByRole("heading", { level: 1 }).innerText(), "Pay CHF 10.50");
    assert.ok((await page.getByRole("main").innerText()).includes(order));
    await keep(page, "payment-link");
    await button(page, "Pay CHF 10.50").click();
    await page.waitForURL(/\/back\?token=/);
    const token = new URL(page.url()).searchParams.get("token");
    assert.equal((await bench.assertPaid(token)).Transaction.Status, "AUTHORIZED");
    assert.ok((await bench.notified(token)), "the merchant gets a notification");
    await page.goto(link);
    assert.equal(await page.getByRole("heading", { level: 1 }).innerText(), "Already complete");
    await keep(page, "done");
  });

  test(`${size}: a payment is declined`, async () => {
    const { link } = await bench.paymentPage();
    const page = await visit(link);
    await button(page, "Let the bank decline").click();
    await page.waitForURL(/\/back/);
    assert.equal((await bench.lastAssert()).ErrorName, "TRANSACTION_DECLINED");
  });

  test(`${size}: a payer aborts`, async () => {
    const { link } = await bench.paymentPage();
    const page = await visit(link);
    await button(page, "Give up and go back").click();
    await page.waitForURL(/\/back/);
    assert.equal((await bench.lastAssert()).ErrorName, "TRANSACTION_ABORTED");
  });

  test(`${size}: a challenge is passed, by keyboard alone`, async () => {
    const { link } = await bench.paymentPage();
    const page = await visit(link);
    await page.getByLabel("Card number").focus();
    await page.keyboard.type("9010 0049 5000 0001");
    await page.keyboard.press("Tab");
    await page.keyboard.type("09/31");
    await page.keyboard.press("Tab");
    await page.keyboard.type("123");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Is it you?" }).waitFor();
    await assertSandbox(page);
    await keep(page, "challenge");
    await button(page, "Yes, it is me").focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/back/);
    const { Liability } = await bench.lastAssert();
    assert.deepEqual([Liability.LiabilityShift, Liability.ThreeDs.Authenticated], [true, true]);
  });

  test(`${size}: a challenge fails`, async () => {
    const { link } = await bench.paymentPage();
    const page = await visit(link);
    await page.getByLabel("Test card").selectOption("9010004950000001");
    await button(page, "Pay CHF 10.50").click();
    await button(page, "Fail the challenge").click();
    await page.waitForURL(/\/back/);
    assert.equal((await bench.lastAssert()).ErrorName, "3DS_AUTHENTICATION_FAILED");
  });

  test(`${size}: a wrong card is reported, and its number is not shown again`, async () => {
    const { link } = await bench.paymentPage();
    const page = await visit(link);
    await page.getByLabel("Card number").fill("1234 5678 9012 3456");
    await page.getByLabel("Expiry date").fill("13/31");
    await page.getByLabel("Security code").fill("777x");
    await button(page, "Pay CHF 10.50").click();
    await page.getByRole("alert").waitFor();
    assert.match(await page.title(), /^Error: /);
    assert.equal(await page.getByRole("alert").getByRole("link").count(), 2);
    const shown = await page.content();
    assert.ok(!shown.includes("3456") && !shown.includes("777x"));
    assert.equal(await page.getByLabel("Expiry date").getAttribute("aria-invalid"), "true");
    await keep(page, "problems");
    await page.getByRole("alert").getByRole("link").first().click();
    await page.getByLabel("Expiry date").fill("09/31");
    await page.getByLabel("Security code").fill("777");
    await page.getByLabel("Card number").fill("9010003150000001");
    await button(page, "Pay CHF 10.50").click();
    await page.waitForURL(/\/back/);
    assert.equal((await bench.lastAssert()).Transaction.Status, "AUTHORIZED");
  });

  test(`${size}: a card is saved`, async () => {
    const page = await visit(await bench.aliasPage());
    await keep(page, "alias");
    await button(page, "Save").click();
    await page.waitForURL(/\/back/);
  });

  test(`${size}: a redirect URL opens once, and nothing is wider than the screen`, async () => {
    const { link } = await bench.paymentPage();
    await visit(link);
    const second = await visit(link);
    assert.equal(await second.getByRole("heading", { level: 1 }).innerText(), "Already opened");
    await keep(second, "opened-before");
  });

  for (const colorScheme of ["light", "dark"]) {
    test(`${size}, ${colorScheme}: each page passes axe`, async () => {
      const context = await bench.browser.newContext({ ...settings, colorScheme });
      await context.addInitScript(axe);
      const page = await context.newPage();
      const check = async (name) => {
        await assertSandbox(page);
        const { violations } = await page.evaluate(() => globalThis.axe.run());
        const listed = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`);
        assert.deepEqual(listed, [], name);
        const [inner, wide] = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
        assert.ok(wide <= inner, `${name} is ${wide} wide on ${inner}`);
        await keep(page, `${colorScheme}-${name}`);
      };

      const { link } = await bench.paymentLink({ attempts: 3 });
      await page.goto(link);
      await check("form");
      await page.getByLabel("Card number").fill("12");
      await button(page, "Pay CHF 10.50").click();
      await check("form-with-problems");
      await page.getByLabel("Test card").selectOption("9030004950000007");
      await button(page, "Pay CHF 10.50").click();
      await check("challenge");
      await bench.setAddresses({ return_url: "" });
      await page.goto((await bench.paymentLink({ attempts: 3, plain: true })).link);
      await button(page, "Let the bank decline").click();
      await check("not-paid");
      await page.getByRole("link", { name: "Try again" }).click();
      assert.ok((await page.getByRole("main").innerText()).includes("Attempts left"));
      await button(page, "Pay CHF 10.50").click();
      await check("paid");
      await page.goto(`${bench.address}/vt2/api/PaymentPage/1/2/nothing`);
      await check("nothing-here");
      await page.goto(await bench.aliasPage());
      await check("alias");
      await bench.refusedCall();
      for (const show of ["start", "payment-links", "transactions", "requests", "notifications"]) {
        await page.goto(`${bench.address}/sandbox/?show=${show}`);
        await check(`overview-${show}`);
      }
      await page.goto(`${bench.address}/sandbox/?show=requests&state=refused`);
      assert.ok((await page.getByRole("table").innerText()).includes("VALIDATION_FAILED"));
    });
  }
}

async function assertSandbox(page) {
  assert.ok((await page.getByRole("banner").innerText()).includes("No money moves"));
}
