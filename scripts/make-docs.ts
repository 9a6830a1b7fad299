/** Writes the pages of the rules into docs/regole: `npm run docs`. test/docs/pages.test.ts fails when they differ from the program. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { CATALOGUE } from "../src/core/rules/catalogue";
import { indexMarkdown, pageMarkdown } from "../src/core/rules/pages/markdown";

const folder = path.join(__dirname, "../docs/regole");

mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, "README.md"), indexMarkdown());
for (const rule of CATALOGUE) writeFileSync(path.join(folder, `${rule.name}.md`), pageMarkdown(rule));
