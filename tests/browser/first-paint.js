// Prints the seconds until Chromium shows the first content of a page, for several loads of the page:
//
//   node first-paint.js FILE [COUNT]
import path from "node:path";
import { pathToFileURL } from "node:url";

import { browser } from "./bench.js";

const [file, count = "5"] = process.argv.slice(2);
if (!file) {
  console.error("usage: node first-paint.js FILE [COUNT]");
  process.exit(2);
}
const chromium = await browser();
for (let load = 0; load < Number(count); load += 1) {
  const context = await chromium.newContext();
  const page = await context.newPage();
  await page.goto(pathToFileURL(path.resolve(file)).href);
  const paint = await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime);
  console.log((await paint.jsonValue() / 1000).toFixed(3));
  await context.close();
}
await chromium.close();
