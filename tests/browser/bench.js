// A sandbox, the server of a merchant to which payers return, and a browser.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
/** Where cargo puts programs. */
export const target = process.env.CARGO_TARGET_DIR ?? path.join(root, "target");
const screenshots = path.join(target, "screenshots");
const CUSTOMER = "100001";

/** Where the project lies. */
export const project = root;

/** The shell starts and draws faster than the whole browser, but not every system has it. */
const CHROMIUM = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

/** A Chromium that asks nobody for anything. */
export async function browser() {
  mkdirSync(screenshots, { recursive: true });
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? CHROMIUM.find(existsSync),
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync"],
  });
}

/** Keeps a picture of a whole page. */
export async function screenshot(page, name) {
  await page.screenshot({ path: path.join(screenshots, `${name}.png`), fullPage: true });
}

export class Bench {
  #notifications = [];
  #calls = 0;

  static async start() {
    const bench = new Bench();
    bench.program = spawn(path.join(target, "debug/saferpay-sandbox"), ["--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
    for await (const line of createInterface(bench.program.stdout)) {
      const terminal = line.match(/^terminal\s+(\d+) (ECOM|SPG)/);
      if (terminal) bench[terminal[2]] ??= terminal[1];
      const address = line.match(/^address\s+(\S+)\/api$/);
      if (address) bench.address = address[1];
      if (line.startsWith("Ctrl-C")) break;
    }
    bench.merchant = createServer((request, response) => {
      if (request.url.startsWith("/notify")) bench.#notifications.push(request.url);
      response.end("<!doctype html><title>Shop</title><p>Back in the shop.");
    });
    bench.merchant.listen(0, "127.0.0.1");
    await once(bench.merchant, "listening");
    bench.shop = `http://127.0.0.1:${bench.merchant.address().port}`;
    bench.browser = await browser();
    return bench;
  }

  async stop() {
    await this.browser?.close();
    this.merchant?.close();
    this.program?.kill();
  }

  async screenshot(page, name) {
    await screenshot(page, name);
  }

  /** A payment page, and where it opens. */
  async paymentPage() {
    const answer = await this.#call("PaymentPage/Initialize", {
      TerminalId: this.ECOM, Payment: this.#payment(), ReturnUrl: { Url: `${this.shop}/back` },
    });
    this.token = answer.Token;
    return { link: answer.RedirectUrl };
  }

  async aliasPage() {
    const answer = await this.#call("Alias/Insert", {
      RegisterAlias: { IdGenerator: "RANDOM" }, Type: "CARD", ReturnUrl: { Url: `${this.shop}/back` },
    });
    return answer.Redirect.RedirectUrl;
  }

  /** A payment link whose payers come back, unless it is to be a plain one. */
  async paymentLink({ attempts = 0, plain = false } = {}) {
    const token = "{{{PAYMENTPAGETOKEN}}}";
    if (!plain) {
      await this.setAddresses({ return_url: `${this.shop}/back?token=${token}`, notify_url: `${this.shop}/notify?token=${token}` });
    }
    const expires = new Date(Date.now() + 7 * 86_400_000).toISOString();
    const payment = this.#payment();
    const address = `${this.address}/api/rest/customers/${CUSTOMER}/terminals/${this.SPG}/spg-offers`;
    const response = await fetch(address, {
      method: "POST",
      headers: { ...this.#headers(), "Saferpay-ApiVersion": "1.53", "Saferpay-RequestId": `browser-${++this.#calls}` },
      body: JSON.stringify({ Payment: payment, Payer: {}, ExpirationDate: expires, MaxPaymentAttempts: attempts }),
    });
    const answer = await response.json();
    if (!answer.PaymentLink) throw new Error(JSON.stringify(answer));
    return { link: answer.PaymentLink, order: payment.OrderId };
  }

  async setAddresses(addresses) {
    const body = JSON.stringify({ terminal: this.SPG, ...addresses });
    const headers = { "Content-Type": "application/json" };
    const response = await fetch(`${this.address}/sandbox/addresses`, { method: "PUT", headers, body });
    if (!response.ok) throw new Error(await response.text());
  }

  assertPaid(token) {
    return this.#call("PaymentPage/Assert", { Token: token });
  }

  lastAssert() {
    return this.assertPaid(this.token);
  }

  refusedCall() {
    return this.#call("Transaction/Capture", {});
  }

  /** Whether the merchant gets a notification of the token in time. */
  async notified(token) {
    for (let tries = 0; tries < 100; tries += 1) {
      if (this.#notifications.some((url) => url.includes(token))) return true;
      await new Promise((resolve) => { setTimeout(resolve, 50); });
    }
    return false;
  }

  #payment() {
    this.#calls += 1;
    return { Amount: { Value: "1050", CurrencyCode: "CHF" }, OrderId: `order-${this.#calls}`, Description: "Two tickets <b>& a drink</b>" };
  }

  #headers() {
    const login = Buffer.from("sandbox:sandbox").toString("base64");
    return { Authorization: `Basic ${login}`, "Content-Type": "application/json", Accept: "application/json" };
  }

  async #call(operation, body) {
    this.#calls += 1;
    const header = { SpecVersion: "1.53", CustomerId: CUSTOMER, RequestId: `browser-${this.#calls}`, RetryIndicator: 0 };
    const response = await fetch(`${this.address}/api/Payment/v1/${operation}`, {
      method: "POST", headers: this.#headers(), body: JSON.stringify({ RequestHeader: header, ...body }),
    });
    return response.json();
  }
}
