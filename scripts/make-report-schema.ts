/** Writes the JSON schemas of `piao verifica --json`, `piao leggi --json` and `piao confronta --json` into docs; a test fails when a file is not up to date. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod/mini";
import { comparisonSchema } from "../src/core/report/comparison-schema";
import { readingSchema } from "../src/core/report/reading-schema";
import { reportSchema } from "../src/core/report/schema";

/** The schemas (JSON Schema 2020-12) as the texts of the files in docs. */
export const SCHEMAS: Readonly<Record<string, () => string>> = {
  "report.schema.json": () =>
    textOf(reportSchema, "Report of piao verifica --json; a line of --ndjson is one item of files, with its summary"),
  "lettura.schema.json": () => textOf(readingSchema, "Reading of piao leggi --json: what was taken for what, per sheet"),
  "confronto.schema.json": () => textOf(comparisonSchema, "What piao confronta --json says of two plans"),
};

function textOf(described: z.core.$ZodType, title: string): string {
  const { $schema, ...schema } = z.toJSONSchema(described);
  return `${JSON.stringify({ $schema, title, ...schema }, null, 2)}\n`;
}

if (require.main === module) {
  for (const [name, text] of Object.entries(SCHEMAS)) writeFileSync(join(__dirname, "../docs", name), text());
}
