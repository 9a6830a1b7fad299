/** Loads Microsoft's own client, unmodified, into a page without Excel. Used for tests only: it is never shipped. */
import { readFileSync } from "node:fs";
import { Bridge } from "./bridge";

const FILE = require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");

interface Page {
  _richApiNativeBridge?: Bridge;
  eval(code: string): unknown;
}

/** Loads the client into the page (jest's own, or a jsdom) and returns the bridge that it talks through. */
export function loadClient(page: Page): Bridge {
  const bridge = new Bridge();
  page._richApiNativeBridge = bridge;
  page.eval(readFileSync(FILE, "utf8").replace(/^\uFEFF/, ""));
  return bridge;
}
