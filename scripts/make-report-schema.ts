/** Writes docs/report.schema.json and docs/lettura.schema.json, the JSON schemas of `piao verifica --json` and `piao leggi --json`; tests fail when they are not up to date. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod/mini";
import { readingSchema } from "../src/core/report/reading-schema";
import { reportSchema } from "../src/core/report/schema";

/** The schema of reports (JSON Schema 2020-12) as the file's text. */
export function reportSchemaText(): string {
  return schemaText(reportSchema, "Report of piao verifica --json; a line of --ndjson is one item of files, with its summary");
}

/** The schema of readings as the file's text. */
export function readingSchemaText(): string {
  return schemaText(readingSchema, "Reading of piao leggi --json: what was taken for what, per sheet");
}

function schemaText(form: z.ZodMiniType, title: string): string {
  const { $schema, ...schema } = z.toJSONSchema(form);
  return `${JSON.stringify({ $schema, title, ...schema }, null, 2)}\n`;
}

if (require.main === module) {
  writeFileSync(join(__dirname, "../docs/report.schema.json"), reportSchemaText());
  writeFileSync(join(__dirname, "../docs/lettura.schema.json"), readingSchemaText());
}
