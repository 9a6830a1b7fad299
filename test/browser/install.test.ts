/**
 * installa.html behind a real nginx, on https, with the recipe's headers and without: what it says of the server, and the manifest that it makes.
 * Skipped, in a sentence, where there is no nginx (scripts/ensure-nginx.mjs installs it as root on Debian).
 */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { launchOptions } from "../../scripts/chromium.mjs";
import { nginx } from "../../scripts/install/recipes";
import { deriveManifest } from "../../scripts/manifest/derive";
import { HEADERS } from "../../scripts/webpack/headers";
import { manifestErrors, SCHEMA } from "../manifest/schema";
import { violations } from "./support/axe";
import { freePort, nginxIsHere, startNginx, type Nginx } from "./support/nginx";

const HOST = "www.comune.example.it";
const ADDRESS = `https://${HOST}/piao`;
const DIST = resolve("dist");
const BARE = `location /piao/ { alias ${DIST}/; }`;

if (!nginxIsHere) process.stderr.write("nginx is not here: installa.html behind nginx is not tested.\n");

interface Visit {
  readonly page: Page;
  readonly complaints: readonly string[];
}

let browser: Browser;
let port: number;
let server: Nginx | null = null;
let page: Page | null = null;

beforeAll(async () => {
  port = await freePort();
  const { args = [], ...options } = launchOptions();
  browser = await chromium.launch({ ...options, args: [...args, `--host-resolver-rules=MAP ${HOST}:443 127.0.0.1:${port}`] });
});
afterAll(() => browser.close());

/** The page behind nginx with these locations, as an administrator opens it. */
async function visit(locations: string, path = "/installa.html"): Promise<Visit> {
  server = await startNginx(HOST, port, locations);
  page = await browser.newPage({ ignoreHTTPSErrors: true, locale: "it-IT" });
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await page.goto(`${ADDRESS}${path}`);
  return { page, complaints };
}

afterEach(async () => {
  await page?.close();
  await server?.stop();
});

const listed = (page: Page, list: string): Promise<string[]> => page.locator(`#${list} li`).allInnerTexts();

(nginxIsHere ? describe : describe.skip)("behind nginx", () => {
  it("with the recipe: everything works, and nothing is wrong", async () => {
    const { page, complaints } = await visit(nginx(DIST));
    await page.getByText("il programma funziona in ogni Excel").waitFor();
    expect(await listed(page, "wrong")).toEqual([]);
    expect((await listed(page, "parts")).every((part) => part.startsWith("✓"))).toBe(true);
    expect(complaints).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: "screenshots/installa.png", fullPage: true });
  });

  it("the recipe sends every header with every kind of file", async () => {
    const { page } = await visit(nginx(DIST));
    for (const file of ["installa.html", "taskpane.html", "functions.js", "functions.json", "assets/icon-32.png", "non-c-e.html"]) {
      const sent = await page.evaluate(async (name) => {
        const response = await fetch(name);
        return { status: response.status, headers: Object.fromEntries(response.headers) };
      }, file);
      const expected = Object.fromEntries(
        Object.entries({ ...HEADERS, "Cache-Control": "no-cache" }).map(([name, value]) => [name.toLowerCase(), value]),
      );
      expect([file, sent.status, sent.headers]).toEqual([file, file.startsWith("non") ? 404 : 200, expect.objectContaining(expected)]);
    }
  });

  it("makes the manifest for its address: as `npm run manifest` does, and valid by Microsoft's schemas", async () => {
    const { page } = await visit(nginx(DIST));
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Scarica manifest.xml" }).click()]);
    const made = readFileSync(await download.path(), "utf8");
    expect(download.suggestedFilename()).toBe("manifest.xml");
    expect(made).toBe(deriveManifest(readFileSync("manifest.xml", "utf8"), ADDRESS));
    expect(made).toContain(`"${ADDRESS}/taskpane.html"`);
    if (existsSync(SCHEMA)) expect(await manifestErrors(made)).toEqual([]);
  });

  it("without any header: says what is missing and what will not work, and shows how to set it", async () => {
    const { page } = await visit(BARE);
    await page.getByText("In Excel sul web il pannello c'è, ma le funzioni nelle celle no").waitFor();
    const wrong = await listed(page, "wrong");
    expect(wrong[0]).toMatch(/^Access-Control-Allow-Origin di .* manca\. Deve valere «\*»\. Excel sul web legge/);
    expect(wrong.some((line) => /^X-Content-Type-Options .*Consigliato: «nosniff»/.test(line))).toBe(true);
    expect(await page.getByText("add_header Access-Control-Allow-Origin").isVisible()).toBe(true);
    expect(await page.getByText("<customHeaders>").isVisible()).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: "screenshots/installa-senza.png", fullPage: true });
  });

  it("with a header that hides the pane from Excel on the web: says to take it away", async () => {
    const { page } = await visit(nginx(DIST).replace("gzip on;", "add_header X-Frame-Options SAMEORIGIN always; gzip on;"));
    await page.getByText("In Excel sul web no").waitFor();
    expect((await listed(page, "wrong"))[0]).toMatch(/^X-Frame-Options di taskpane\.html vale «SAMEORIGIN»\. Va tolta\./);
  });

  it("with an incomplete folder: says which file is not there", async () => {
    const { page } = await visit(`${nginx(DIST)}\nlocation = /piao/functions.json { return 404; }`);
    await page.getByText("Mancano file").waitFor();
    expect((await listed(page, "wrong"))[0]).toContain("functions.json non si trova");
  });
});
