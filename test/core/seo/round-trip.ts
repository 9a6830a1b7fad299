/** Writing a plan as standard sheets and reading them again, for tests. */
import { readPlan } from "../../../src/core/reading/read-plan";
import { seoDocument } from "../../../src/core/seo/seo-document";
import type { SeoUnit } from "../../../src/core/seo/seo-unit";
import { seoUnits, type SeoSource } from "../../../src/core/seo/to-seo";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import type { Sheet } from "../../../src/core/sheet/sheet";
import { readWorkbook } from "../../../src/hosts/file/read";
import { writeDocuments } from "../../../src/hosts/file/write";
import { KEEP, sourceOf } from "./essence";

export function readSheets(bytes: Uint8Array): readonly Sheet[] {
  const result = readWorkbook(bytes);
  if (result.kind !== "ok") throw new Error(`not read: ${result.code}`);
  return result.sheets;
}

/** The plan of a workbook's bytes. */
export function planOf(bytes: Uint8Array): SeoSource {
  return sourceOf(readPlan(readSheets(bytes), DEFAULT_SETTINGS, null));
}

/** The units written to an .xlsx and read again from it. */
export async function writtenAndRead(units: readonly SeoUnit[]): Promise<{ bytes: Uint8Array; source: SeoSource; units: SeoUnit[] }> {
  const bytes = await writeDocuments(units.map((unit) => seoDocument(unit, DEFAULT_SETTINGS)));
  const source = planOf(bytes);
  return { bytes, source, units: seoUnits(source, KEEP) };
}
