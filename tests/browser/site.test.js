// Tests the site in a browser: it shows what the command reports, finds the changes that affect a message as
// `diff --uses` does, and works offline, by keyboard and on a phone.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";

import { browser, project, screenshot } from "./bench.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");
const target = process.env.CARGO_TARGET_DIR ?? path.join(project, "target");
const program = path.join(target, "debug/saferpay");
const folder = path.join(target, "site-test");
const saferpay = (...given) => execFileSync(program, given, { encoding: "utf8", maxBuffer: 1 << 28, env: { ...process.env, NO_COLOR: "1" } });

let chromium;
before(async () => {
  saferpay("site", "--out", folder);
  chromium = await browser();
});
after(async () => { await chromium?.close(); });

/** Opens the site; whatever it asks a network for is a mistake. */
const open = async (hash = "", settings = {}) => {
  const context = await chromium.newContext({ viewport: { width: 1400, height: 900 }, ...settings });
  const page = await context.newPage();
  page.on("request", (request) => assert.equal(new URL(request.url()).protocol, "file:", request.url()));
  page.on("pageerror", (error) => assert.fail(error));
  await page.goto(pathToFileURL(path.join(folder, "index.html")).href + hash);
  await page.waitForFunction(() => globalThis.saferpay);
  return page;
};
const levels = (report) => report.entries.map((entry) => [entry.fingerprint, entry.level.replaceAll("-", " ")]).sort();

test("a pair shows what the command reports", async () => {
  const page = await open();
  for (const [from, to] of [["1.52", "1.53"], ["1.33", "1.53"], ["1.53", "1.33"], ["1.2", "1.53"]]) {
    const report = JSON.parse(saferpay("diff", from, to, "--format", "json"));
    await page.getByRole("combobox", { name: "From", exact: true }).selectOption(from);
    await page.getByRole("combobox", { name: "To", exact: true }).selectOption(to);
    const shown = await page.locator("#list > li > details").evaluateAll((all) => all.map((each) => [each.dataset.fingerprint, each.dataset.level.replaceAll("-", " ")]));
    assert.deepEqual(shown.sort(), levels(report), `${from} ${to}`);
  }
});

test("a deep link selects the pair and the filters", async () => {
  const page = await open("#1.33..1.53&op=PaymentPage/Initialize");
  assert.equal(await page.locator("#from").inputValue(), "1.33");
  assert.equal(await page.locator("#operation").inputValue(), "PaymentPage/Initialize");
  const some = await page.locator("#list > li").count();
  await page.getByRole("button", { name: "Show all", exact: true }).click();
  await page.waitForFunction((count) => document.querySelectorAll("#list > li").length > count, some);
  await page.getByLabel("Text").fill("CHALLENGED");
  assert.match(await page.locator("#list").innerText(), /value MANUAL_REVIEW is now CHALLENGED/);
  assert.match(page.url(), /#1\.33\.\.1\.53&q=CHALLENGED$/);
});

/** A few messages of our own. */
const OWN = [
  { operation: "PaymentPage/Initialize", request: { TerminalId: "1", Payment: { Amount: { Value: "1", CurrencyCode: "CHF" }, Description: "x" }, ReturnUrl: { Url: "https://shop.example/" } } },
  { operation: "PaymentPage/Initialize", request: { Condition: "WITH_LIABILITY_SHIFT", PaymentMethods: ["MYONE", "VISA"], CardForm: {} } },
  { operation: "PaymentPage/Assert", response: { Transaction: { Status: "AUTHORIZED" }, PaymentMeans: { Card: { HashValue: "x" } }, FraudPrevention: { Result: "MANUAL_REVIEW" } } },
  { operation: "Transaction/Capture", request: { TransactionReference: { TransactionId: "1" }, Marketplace: { Submerchants: [{ SubmerchantId: "1" }, {}] } } },
  { operation: "Transaction/AuthorizeDirect", request: { PaymentMeans: { SchemeToken: {} } }, response: { Payer: {}, Liability: { LiabilityShift: true, ThreeDs: {} } } },
];

/** The operation of a recording, from the words of its index: errors that any operation can send count as one of Authorize. */
const called = (endpoint) => {
  const [, name] = endpoint.split(" ");
  if (name === "spg-offers") return "SecurePayGate/CreateSingleUsePaymentLink";
  if (name.startsWith("(any")) return "Transaction/Authorize";
  return name.includes("/") ? name : null;
};

/** The recordings of a folder, by the table in its README. */
const recordings = (given) => {
  const found = [];
  let source = "";
  for (const line of readFileSync(path.join(given, "README.md"), "utf8").split("\n")) {
    if (line.startsWith("## ")) source = line.split(" ")[1];
    const [, file, endpoint, direction] = line.split("|").map((cell) => cell.trim());
    if (!file?.endsWith(".json")) continue;
    const body = JSON.parse(readFileSync(path.join(given, source, file), "utf8"));
    // A fragment is not a message, and one address is in no version.
    const operation = endpoint.startsWith("fragment ") ? null : called(endpoint);
    found.push({ file, message: operation && { operation, [direction === "request" ? "request" : "response"]: body } });
  }
  return found;
};

/** Compares what the page and the command find for a message. Returns false if the older version has no such operation. */
const compare = async (page, message, [from, to]) => {
  const file = path.join(folder, "message.json");
  writeFileSync(file, JSON.stringify(message));
  let report;
  try {
    report = JSON.parse(saferpay("diff", from, to, "--uses", file, "--format", "json"));
  } catch (error) {
    assert.match(String(error.stderr), /is not an operation of/);
    return false;
  }
  const list = ["request", "response"].filter((body) => message[body]).map((body) => ({ operation: message.operation, body, value: message[body] }));
  const found = await page.evaluate(([from, to, list]) => globalThis.saferpay.touches(from, to, list), [from, to, list]);
  assert.deepEqual(found.sort(), levels(report), `${JSON.stringify(message)} ${from} ${to}`);
  return true;
};
const PAIRS = [["1.33", "1.53"], ["1.35", "1.36"], ["1.26", "1.40"]];

test("the changes that affect a message are those that the command finds", async () => {
  const page = await open();
  let compared = 0;
  for (const message of OWN) for (const pair of PAIRS) compared += Number(await compare(page, message, pair));
  assert.ok(compared >= 12, `${compared}`);
});

test("the changes that affect a recording are those that the command finds", { skip: !process.env.SAFERPAY_RECORDINGS && "needs SAFERPAY_RECORDINGS" }, async (context) => {
  const page = await open();
  const all = recordings(process.env.SAFERPAY_RECORDINGS);
  let compared = 0;
  // Each recording in one pair, in turn: the command takes a second or two for each of them.
  for (const [index, { file, message }] of all.entries()) {
    if (message) compared += Number(await compare(page, message, PAIRS[index % PAIRS.length]));
    else context.diagnostic(`${file} is not a message of an operation`);
  }
  const messages = all.filter(({ message }) => message).length;
  context.diagnostic(`${messages} of ${all.length} recordings, compared ${compared} times`);
  assert.ok(messages > 0 && 2 * compared > messages, `${compared}`);
});

test("the box for messages works by keyboard", async () => {
  const page = await open("#1.34..1.36");
  await page.getByRole("combobox", { name: "Operation", exact: true }).nth(1).selectOption("PaymentPage/Initialize");
  await page.getByLabel("JSON").focus();
  await page.keyboard.type("{}");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  assert.match(await page.locator("#touched").innerText(), /changes touch this message/);
  assert.match(await page.locator("#list").innerText(), /Condition: default changed/);
});

test("the history of a field can be opened", async () => {
  const page = await open();
  await page.getByLabel("Name").fill("PaymentMeans.Card.HashValue");
  await page.keyboard.press("Enter");
  assert.match(await page.locator("#lines").innerText(), /1\.44: PaymentMeans\.Card\.HashValue: optional field removed/);
});

test("the site is accessible, and fits a phone", async () => {
  for (const settings of [{}, { colorScheme: "dark" }, { viewport: { width: 360, height: 640 } }]) {
    const page = await open("#1.40..1.53", settings);
    await page.locator("#list summary").first().click();
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => globalThis.axe.run());
    assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes[0].html]), []);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(wide, 0);
    await screenshot(page, `site-${settings.viewport?.width ?? 1400}${settings.colorScheme ?? ""}`);
  }
});
