/**
 * `npm run check:libreoffice`: the SeO sheets that we write, opened by LibreOffice. It must open each file, come to the totals that we
 * stored when it computes every formula anew, and print it; the pages are left as pictures in screenshots/seo to be looked at.
 * Without LibreOffice on the machine it says so and ends well: it is a check for who has it.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readPlan } from "../src/core/reading/read-plan";
import type { SheetDocument } from "../src/core/document";
import { seoDocument } from "../src/core/seo/seo-document";
import { seoDocuments } from "../src/core/seo/seo-documents";
import { seoUnits } from "../src/core/seo/to-seo";
import { blankSeoUnit } from "../src/core/seo/blank";
import { DEFAULT_SETTINGS } from "../src/core/settings";
import { cellName } from "../src/core/sheet/address";
import type { Sheet } from "../src/core/sheet/sheet";
import { checkTotals } from "../src/core/totals/check-totals";
import { readWorkbook } from "../src/hosts/file/read";
import { writeDocuments } from "../src/hosts/file/write";
import { writeDocx } from "../src/hosts/file/write-docx";

const ROOT = join(__dirname, "..");
const SOURCES = ["samples", "../shared/plans", "../shared/layouts/ok"].map((folder) => join(ROOT, folder));
const PICTURES = join(ROOT, "screenshots/seo");
const TIMEOUT = 300_000;

async function main(): Promise<number> {
  const office = ["soffice", "libreoffice"].find((name) => spawnSync(name, ["--version"], { timeout: TIMEOUT }).status === 0);
  if (!office) {
    console.log("LibreOffice is not installed: nothing was checked. Install it (soffice on the PATH) to run this check.");
    return 0;
  }
  const work = mkdtempSync(join(tmpdir(), "piao-libreoffice-"));
  try {
    rmSync(PICTURES, { recursive: true, force: true });
    mkdirSync(PICTURES, { recursive: true });
    const made = await workbooks();
    for (const { name, bytes, documents } of made) {
      writeFileSync(join(work, `${name}.xlsx`), withoutResults(bytes));
      writeFileSync(join(work, `${name}-word.docx`), await writeDocx(documents, name));
    }
    // One run of LibreOffice for all files: starting it takes longer than the work.
    for (const format of ["xlsx", "pdf"])
      convert(
        office,
        work,
        format,
        made.map(({ name }) => `${name}.xlsx`),
      );
    convert(
      office,
      work,
      "pdf",
      made.map(({ name }) => `${name}-word.docx`),
    );
    const faults = made.reduce((sum, { name, bytes }) => sum + check(work, name, bytes), 0);
    console.log(faults === 0 ? `All right. Look at the pages in ${PICTURES}.` : `${faults} cells differ.`);
    return faults === 0 ? 0 : 1;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

interface Made {
  readonly name: string;
  readonly documents: readonly SheetDocument[];
  readonly bytes: Uint8Array;
}

/** The standard sheets of every plan at hand, and a blank one. */
async function workbooks(): Promise<Made[]> {
  const make = async (name: string, documents: readonly SheetDocument[]): Promise<Made> => ({
    name,
    documents,
    bytes: await writeDocuments(documents),
  });
  const made = [await make("modello-vuoto", [seoDocument(blankSeoUnit("Area nuova", DEFAULT_SETTINGS, null), DEFAULT_SETTINGS)])];
  for (const folder of SOURCES.filter(existsSync)) {
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".xlsx"))) {
      const plan = readPlan(sheetsOf(readFileSync(join(folder, file))), DEFAULT_SETTINGS, file);
      const units = seoUnits({ plan, totals: checkTotals(plan, DEFAULT_SETTINGS), settings: DEFAULT_SETTINGS }, { kind: "keep" });
      if (units.length > 0) made.push(await make(basename(file, ".xlsx"), seoDocuments(units, DEFAULT_SETTINGS)));
    }
  }
  return made;
}

function convert(office: string, work: string, format: string, files: readonly string[]): void {
  const profile = `-env:UserInstallation=file://${join(work, "profile")}`;
  execFileSync(office, [profile, "--headless", "--convert-to", format, "--outdir", "out", ...files], {
    cwd: work,
    timeout: TIMEOUT,
    stdio: "ignore",
  });
}

/** Compares one workbook with what LibreOffice made of it and makes its pictures; returns how many cells differ. */
function check(work: string, name: string, bytes: Uint8Array): number {
  const stored = sheetsOf(bytes);
  const faults = differences(stored, sheetsOf(readFileSync(join(work, "out", `${name}.xlsx`))));
  for (const fault of faults) console.log(`  ${name}: ${fault}`);
  const pictures = [name, `${name}-word`].every(
    (one) =>
      spawnSync("pdftoppm", ["-r", "80", "-png", join(work, "out", `${one}.pdf`), join(PICTURES, one)], { timeout: TIMEOUT }).status === 0,
  );
  const seen = pictures ? "" : " (no pictures: pdftoppm is not installed)";
  console.log(`${name}: ${stored.length} sheets opened and printed, ${formulas(stored)} formulas computed${seen}`);
  return faults.length;
}

function formulas(sheets: readonly Sheet[]): number {
  return sheets.flatMap((sheet) => sheet.rows.flatMap(({ row, cells }) => cells.filter(({ col }) => sheet.formula(row, col) !== undefined)))
    .length;
}

/** The workbook with its formulas but not their results, so that whoever opens it must compute them. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [path, part] of Object.entries(parts)) {
    if (!path.startsWith("xl/worksheets/")) continue;
    parts[path] = strToU8(strFromU8(part).replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1"));
  }
  return zipSync(parts);
}

/** Formula cells whose results are not the stored ones, in words. */
function differences(stored: readonly Sheet[], computed: readonly Sheet[]): string[] {
  return stored.flatMap((sheet) => {
    const other = computed.find(({ name }) => name === sheet.name);
    if (!other) return [`sheet «${sheet.name}» is gone`];
    return sheet.rows.flatMap(({ row, cells }) =>
      cells.flatMap(({ col, value }) => {
        if (sheet.formula(row, col) === undefined) return [];
        const now = other.value(row, col);
        return same(value, now)
          ? []
          : [`${sheet.name}!${cellName(row, col)}: stored ${JSON.stringify(value)}, computed ${JSON.stringify(now)}`];
      }),
    );
  });
}

/** Numbers to 9 digits; texts without regard to the decimal mark of the machine's language. */
function same(stored: unknown, computed: unknown): boolean {
  if (typeof stored === "number" && typeof computed === "number") return Math.abs(stored - computed) < 1e-9;
  return String(stored).replaceAll(",", ".") === String(computed).replaceAll(",", ".");
}

function sheetsOf(bytes: Uint8Array): readonly Sheet[] {
  const result = readWorkbook(bytes);
  if (result.kind !== "ok") throw new Error(`not read: ${result.code}`);
  return result.sheets;
}

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
