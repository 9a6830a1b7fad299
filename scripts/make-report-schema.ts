/** Writes docs/report.schema.json, the JSON schema of `piao verifica --json`; a test fails when the file is not up to date. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod/mini";
import { reportSchema } from "../src/core/report/schema";

/** The schema (JSON Schema 2020-12) as the file's text. */
export function reportSchemaText(): string {
  const { $schema, ...schema } = z.toJSONSchema(reportSchema);
  const title = "Report of piao verifica --json; a line of --ndjson is one item of files, with its summary";
  return `${JSON.stringify({ $schema, title, ...schema }, null, 2)}\n`;
}

if (require.main === module) writeFileSync(join(__dirname, "../docs/report.schema.json"), reportSchemaText());
