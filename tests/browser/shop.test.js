// Tests the reference shop in a browser: buyers and the office, on a desktop and on a phone.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { after, before, test } from "node:test";

import { browser, screenshot, target } from "./bench.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");
const SIZES = {
  desktop: { viewport: { width: 1280, height: 900 } },
  phone: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
};
const PAY = /^Pay CHF/;

let shop;
let address;
let chromium;
let folder;

/** Starts the shop with its own sandbox, as `cargo run -p shop` does. */
async function start(port) {
  const env = { ...process.env, SHOP_DATA: folder, SHOP_PORT: port };
  shop = spawn(path.join(target, "debug/shop"), { env, stdio: ["ignore", "pipe", "ignore"] });
  for await (const line of createInterface(shop.stdout)) {
    address = line.match(/^Open (\S+)$/)[1];
    return;
  }
}

async function kill() {
  const gone = new Promise((resolve) => { shop.once("exit", resolve); });
  shop.kill("SIGKILL");
  await gone;
}

before(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "shop-"));
  await start("0");
  chromium = await browser();
});
after(async () => {
  await chromium?.close();
  await kill();
  rmSync(folder, { recursive: true });
});

for (const [size, settings] of Object.entries(SIZES)) {
  for (const colorScheme of ["light", "dark"]) {
    /** A browser in which each page can be checked. */
    const open = async () => {
      const httpCredentials = { username: "admin", password: "sandbox" };
      const context = await chromium.newContext({ ...settings, colorScheme, httpCredentials, bypassCSP: true });
      await context.addInitScript(axe);
      return context.newPage();
    };
    const check = async (page, name) => {
      const { violations } = await page.evaluate(() => globalThis.axe.run());
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`);
      assert.deepEqual(found, [], name);
      const [inner, wide] = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
      assert.ok(wide <= inner, `${name} is ${wide} wide on ${inner}`);
      await screenshot(page, `shop-${size}-${colorScheme}-${name}`);
    };
    const button = (page, name) => page.getByRole("button", { name });
    const order = async (page) => {
      await page.goto(address);
      await page.getByLabel(/^String quartet/).check();
      await page.getByLabel(/^Number of tickets/).fill("2");
      await button(page, "Pay").click();
      await button(page, PAY).waitFor();
    };
    const paid = (page) => page.getByText("Show this page at the entrance").waitFor();

    test(`shop, ${size}, ${colorScheme}: a buyer fails, tries again and pays`, async () => {
      const page = await open();
      await page.goto(address);
      await check(page, "checkout");
      await order(page);
      await button(page, "Let the bank decline").click();
      await page.getByRole("status").getByText("Not paid").waitFor();
      await check(page, "not-paid");
      await button(page, /^Pay 77.00/).click();
      await button(page, PAY).click();
      await paid(page);
      await check(page, "paid");
    });

    test(`shop, ${size}, ${colorScheme}: the office refunds`, async () => {
      const page = await open();
      await order(page);
      await button(page, PAY).click();
      await paid(page);
      await page.getByRole("link", { name: "Office" }).click();
      await check(page, "office");
      await page.getByRole("table").getByRole("link").first().click();
      await check(page, "office-paid");
      await page.getByLabel(/^A part/).fill("7.00");
      await button(page, "Refund part").click();
      await page.getByText("7.00 CHF: Refunded").waitFor();
      await button(page, "Cancel or refund 70.00 CHF").click();
      await page.getByText("70.00 CHF: Refunded").last().waitFor();
      await check(page, "office-refunded");
    });

    test(`shop, ${size}, ${colorScheme}: an order by phone, and a card that is charged later`, async () => {
      const page = await open();
      await page.goto(`${address}/admin`);
      await page.getByLabel("Description").first().fill("Two seats in row 4");
      await page.getByLabel("Price in CHF").first().fill("24.00");
      await button(page, "Create payment link").click();
      const link = await page.getByText(/^http.*SecurePayGate/).innerText();
      await check(page, "office-link");
      await page.goto(link);
      await button(page, PAY).click();
      await paid(page);

      await page.goto(address);
      await page.getByLabel(/^Save my card/).check();
      await button(page, "Pay").click();
      await button(page, PAY).click();
      await paid(page);
      await page.goto(`${address}/admin`);
      await page.getByRole("group", { name: "Card" }).getByRole("radio").first().check();
      await page.getByLabel("Description").last().fill("Season ticket");
      await page.getByLabel("Price in CHF").last().fill("29.00");
      await check(page, "office-card");
      await button(page, "Charge card").click();
      await page.getByText("Paid", { exact: true }).first().waitFor();
      await check(page, "office-charged");
    });
  }
}

test("shop: an order is paid by keyboard alone, without JavaScript", async () => {
  const context = await chromium.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByLabel(/^Number of tickets/).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: PAY }).focus();
  await page.keyboard.press("Enter");
  await page.getByText("Show this page at the entrance").waitFor();
});

test("shop: the browser blocks nothing, and another site cannot send the forms of the shop", async () => {
  const context = await chromium.newContext();
  const page = await context.newPage();
  const complaints = [];
  page.on("console", (message) => { if (/Content Security Policy/.test(message.text())) complaints.push(message.text()); });
  await page.goto(address);
  await page.getByRole("button", { name: "Pay" }).click();
  await page.getByRole("button", { name: PAY }).click();
  await page.getByText("Show this page at the entrance").waitFor();
  assert.deepEqual(complaints, []);
  await page.goto("about:blank");
  await page.setContent(`<form method="post" action="${address}/orders"><button>Send</button></form>`);
  const response = page.waitForResponse(`${address}/orders`);
  await page.getByRole("button", { name: "Send" }).click();
  assert.equal((await response).status(), 403);
});

test("shop: orders are kept after a kill", async () => {
  const context = await chromium.newContext();
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole("button", { name: "Pay" }).click();
  await page.getByRole("button", { name: PAY }).click();
  await page.getByText("Show this page at the entrance").waitFor();
  await kill();
  await start(new URL(address).port);
  await page.reload();
  await page.getByText("Show this page at the entrance").waitFor();
});
