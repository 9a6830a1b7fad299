/** Both hosts over the bytes of one .xlsx file: the Excel host through Microsoft's client, the browser's over the file itself. */
import { readFileSync } from "node:fs";
import { createBrowserHost } from "../../../src/hosts/browser/browser-host";
import { createExcelHost } from "../../../src/hosts/excel";
import { keptFor } from "../../../src/hosts/browser/kept";
import type { OpenedFile } from "../../../src/hosts/browser/open-file";
import { createWorkingCopy } from "../../../src/hosts/browser/working-copy";
import { readWorkbook } from "../../../src/hosts/file/read";
import type { Host } from "../../../src/hosts/host";
import { EXCEL } from "../../office/environments";
import { openInNode } from "../../office/excel-in-node";
import { bookFromXlsx } from "../../office/workbook";

const page = {
  language: () => "it" as const,
  activeSheet: () => "Area 1",
  others: () => [],
  show: () => undefined,
  paint: () => undefined,
  annotate: () => undefined,
  selectable: () => undefined,
};

export const HOSTS: readonly (readonly [name: string, open: (file: string) => Host])[] = [
  ["Excel", (file) => (openInNode(bookFromXlsx(readFileSync(file))), createExcelHost(EXCEL))],
  ["the browser", (file) => inBrowser(openedFile(file))],
];

function inBrowser(file: OpenedFile): Host {
  return createBrowserHost(file, createWorkingCopy(file), { page, kept: keptFor(file, null), language: "it-IT" });
}

function openedFile(file: string): OpenedFile {
  const bytes = new Uint8Array(readFileSync(file));
  const result = readWorkbook(bytes);
  if (result.kind === "error") throw new Error(`${file}: ${result.code}`);
  return { id: file, name: "piano.xlsx", bytes, sheets: result.sheets, notes: [] };
}
