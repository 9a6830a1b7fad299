/**
 * Excel on the web reads functions.json by a page of its own: another origin, over real HTTP (OfficeDev/office-js#3970). Held for a server
 * that sends the recommended headers, for the development server, and, so that the test can fail, for one that sends none.
 */
import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import { launchOptions } from "../../scripts/chromium.mjs";
import { FunctionsMetadata } from "../../scripts/webpack/functions-metadata";
import { HEADERS } from "../../scripts/webpack/headers";
import makeConfiguration from "../../webpack.config";
import { serveBuild, type Site } from "./support/site";

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(launchOptions());
});
afterAll(() => browser.close());

/** How many functions a page of another origin finds there; null where the browser keeps the answer from it. */
async function functionsSeenBy(stranger: string, site: string): Promise<number | null> {
  const page = await browser.newPage();
  await page.goto(stranger);
  const count = await page.evaluate(async (address) => {
    try {
      const metadata = (await (await fetch(address)).json()) as { functions: unknown[] };
      return metadata.functions.length;
    } catch {
      return null;
    }
  }, `${site}/functions.json`);
  await page.close();
  return count;
}

/** A page that stands for Excel's, on an origin of its own. */
async function openStranger(): Promise<Site> {
  const server = createServer((_request, response) => response.writeHead(200, { "content-type": "text/html" }).end("<title>Excel</title>"));
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function seenFromElsewhere(site: Site): Promise<number | null> {
  const stranger = await openStranger();
  try {
    return await functionsSeenBy(stranger.address, site.address);
  } finally {
    await stranger.close();
    await site.close();
  }
}

/** The development server as it is configured, over a build of nothing but the functions' description. */
async function startDevelopment(): Promise<Site> {
  const { devServer, plugins } = await makeConfiguration({}, { mode: "development" });
  const folder = mkdtempSync(join(tmpdir(), "piao-"));
  writeFileSync(join(folder, "empty.js"), "");
  const compiler = webpack({
    mode: "development",
    entry: join(folder, "empty.js"),
    output: { path: folder },
    plugins: plugins.filter((plugin) => plugin instanceof FunctionsMetadata),
    infrastructureLogging: { level: "none" },
    stats: "none",
  });
  const server = new WebpackDevServer({ ...devServer, port: 0, open: false, hot: false, liveReload: false, client: false }, compiler);
  await server.start();
  const { port } = server.server!.address() as AddressInfo;
  return { address: `http://localhost:${port}`, close: () => server.stop() };
}

it("finds all functions where the recommended headers are sent", async () => {
  expect(await seenFromElsewhere(await serveBuild(HEADERS))).toBeGreaterThanOrEqual(8);
});

it("finds all functions on the development server", async () => {
  expect(await seenFromElsewhere(await startDevelopment())).toBeGreaterThanOrEqual(8);
});

it("finds none where no header is sent: what Excel on the web would see", async () => {
  expect(await seenFromElsewhere(await serveBuild())).toBeNull();
});
