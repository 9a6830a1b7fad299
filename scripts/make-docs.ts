/** Writes the pages of the rules into docs/regole, in English into docs/regole/en: `npm run docs`. test/docs/pages.test.ts fails when they differ from the program. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { CATALOGUE } from "../src/core/rules/catalogue";
import { indexMarkdown, pageMarkdown } from "../src/core/rules/pages/markdown";

const folder = path.join(__dirname, "../docs/regole");

for (const language of ["it", "en"] as const) {
  const own = language === "it" ? folder : path.join(folder, language);
  mkdirSync(own, { recursive: true });
  writeFileSync(path.join(own, "README.md"), indexMarkdown(language));
  for (const rule of CATALOGUE) writeFileSync(path.join(own, `${rule.name}.md`), pageMarkdown(rule, language));
}
