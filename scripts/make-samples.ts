/** `npm run samples`: writes the workbooks of samples/, byte by byte the same each time. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import type { SheetDocument } from "../src/core/document";
import { writeDocuments } from "../src/hosts/file/write";
import { avanzamento } from "./samples/avanzamento";
import { confronto } from "./samples/confronto";
import { elenco } from "./samples/elenco";
import { fasi } from "./samples/fasi";
import { pesi } from "./samples/pesi";
import { persone } from "./samples/persone";
import { punti } from "./samples/punti";
import { consuntivo, schede } from "./samples/schede";
import { seo } from "./samples/seo";

/** Every sample by its file's name. */
export const SAMPLES: Readonly<Record<string, readonly SheetDocument[]>> = {
  "seo.xlsx": seo,
  "schede.xlsx": schede,
  "schede-consuntivo.xlsx": consuntivo,
  "fasi.xlsx": fasi,
  "punti.xlsx": punti,
  "elenco.xlsx": elenco,
};

/** Plans over time: versions to be compared, and one with what was reached from day to day. */
export const COMPARED = { ...confronto, "avanzamento/piano-2025.xlsx": avanzamento };

/** A plan that says who takes part in what. */
export const PEOPLE = persone;

/** A plan whose weights come from levels. */
export const LEVELS = pesi;

const WRITTEN = "2025-01-15T09:00:00Z";

/** The workbook with the time of writing replaced by a fixed one. */
export async function sampleBytes(documents: readonly SheetDocument[]): Promise<Uint8Array> {
  const parts: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(await writeDocuments(documents)))) {
    const fixed = name === "docProps/core.xml" ? strToU8(strFromU8(content).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, WRITTEN)) : content;
    parts[name] = [fixed, { mtime: new Date(2025, 0, 15) }];
  }
  return zipSync(parts, { level: 9 });
}

async function main(): Promise<void> {
  for (const [name, documents] of Object.entries({ ...SAMPLES, ...COMPARED, ...PEOPLE, ...LEVELS })) {
    writeFileSync(join(__dirname, "../samples", name), await sampleBytes(documents));
  }
}

if (require.main === module) void main();
