/** The page of a rule as Markdown: docs/regole/<name>.md, docs/regole/en/<name>.md and `piao spiega <name>` are this text. */
import type { Language } from "../../messages/fill";
import { columnName } from "../../sheet/address";
import { formulaText } from "../../sheet/formula-text";
import { CATALOGUE } from "../catalogue";
import type { Rule } from "../rule";
import { textOf, type ExampleCell, type ExampleSheet } from "./page";
import { WORDS } from "./words";

/** The whole page in a language, with a line break at its end. */
export function pageMarkdown({ name, title, severity, page }: Rule, language: Language = "it"): string {
  const words = WORDS[language];
  const text = textOf(page, language);
  const corrected = page.right.filter((sheet) => !page.wrong.some((other) => sameSheet(sheet, other)));
  const settings = JSON.stringify(page.settings, null, 2);
  const sections = [
    `# ${title[language]}`,
    `\`${name}\` · ${words.severity[severity]}`,
    text.says,
    `## ${words.fires}\n\n${text.fires}`,
    `## ${words.silent}\n\n${text.silent}`,
    ...(page.settings === undefined ? [] : [`## ${words.settings}\n\n\`\`\`json\n${settings}\n\`\`\``]),
    `## ${words.example}\n\n${words.wrong}:\n\n${tables(page.wrong, language)}\n\n${words.right}:\n\n${tables(corrected, language, page.right.length > 1)}`,
    `## ${words.why}\n\n${text.why}\n\n${words.source}: ${text.source}.`,
    `## ${words.change}\n\n${switches(name, title[language], text.setting, language)}`,
    `[${words.all}](README.md)`,
  ];
  return `${sections.join("\n\n")}\n`;
}

/** docs/regole/README.md, and in English docs/regole/en/README.md: the list of all rules with their pages. */
export function indexMarkdown(language: Language = "it"): string {
  const { severity: severities, index } = WORDS[language];
  const rows = CATALOGUE.map(
    ({ name, title, severity, page }) =>
      `| [${title[language]}](${name}.md) | \`${name}\` | ${severities[severity]} | ${textOf(page, language).says} |`,
  );
  return [
    `# ${index.title}`,
    index.intro,
    [index.columns, "| --- | --- | --- | --- |", ...rows].join("\n"),
    index.end,
    `${index.other}\n`,
  ].join("\n\n");
}

function switches(name: string, title: string, setting: string | undefined, language: Language): string {
  const { waiver, off, others } = WORDS[language];
  return [waiver, off(title, name), ...(setting === undefined ? [] : [`${others}: ${setting}`])].map((line) => `- ${line}`).join("\n");
}

function sameSheet(a: ExampleSheet, b: ExampleSheet): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** @param named whether each table bears its sheet's name */
function tables(sheets: readonly ExampleSheet[], language: Language, named = sheets.length > 1): string {
  return sheets
    .map((sheet) => (named ? `${WORDS[language].sheet(sheet.name)}\n\n${table(sheet, language)}` : table(sheet, language)))
    .join("\n\n");
}

/** The sheet as Excel shows it, with column letters and row numbers. */
function table({ rows }: ExampleSheet, language: Language): string {
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, col) => col);
  const head = `| | ${columns.map(columnName).join(" | ")} |`;
  const body = rows.map((row, i) => `| **${i + 1}** | ${columns.map((col) => shown(row[col] ?? null, language)).join(" | ")} |`);
  return [head, `| --- | ${columns.map(() => "---").join(" | ")} |`, ...body].join("\n");
}

/** A cell as the Excel of that language shows it. */
function shown(cell: ExampleCell, language: Language): string {
  const italian = language === "it";
  if (cell === null) return "";
  if (typeof cell === "number") return italian ? String(cell).replace(".", ",") : String(cell);
  if (typeof cell === "string") return cell.replaceAll("|", "\\|").replaceAll("\n", " ");
  if ("error" in cell) return italian && cell.error === "#N/A" ? "#N/D" : cell.error;
  return `${cell.value} (\`${formulaText(language, cell.formula)}\`)`;
}
