/** Writes docs/impostazioni.md and docs/impostazioni.schema.json; a test fails when they differ from what this writes. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { settingsJsonSchema, settingsPage } from "./docs/settings";

const docs = join(__dirname, "../docs");
writeFileSync(join(docs, "impostazioni.md"), settingsPage());
writeFileSync(join(docs, "impostazioni.schema.json"), settingsJsonSchema());
