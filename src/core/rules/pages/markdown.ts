/** The page of a rule as Markdown: docs/regole/<name>.md and `piao spiega <name>` are this text. */
import { columnName } from "../../sheet/address";
import { formulaText } from "../../sheet/formula-text";
import { CATALOGUE } from "../catalogue";
import type { Rule } from "../rule";
import type { ExampleCell, ExampleSheet } from "./page";

const SEVERITY = { error: "errore", warning: "avviso", info: "nota" } as const;

/** The whole page, with a line break at its end. */
export function pageMarkdown({ name, title, severity, page }: Rule): string {
  const sections = [
    `# ${title.it}`,
    `\`${name}\` · ${SEVERITY[severity]}`,
    page.says,
    `## Quando scatta\n\n${page.fires}`,
    `## Quando non scatta\n\n${page.silent}`,
    ...(page.settings === undefined ? [] : [`## Con quali impostazioni\n\n\`\`\`json\n${JSON.stringify(page.settings, null, 2)}\n\`\`\``]),
    `## Esempio\n\nDa correggere:\n\n${tables(page.wrong)}\n\nCorretto:\n\n${tables(
      page.right.filter((sheet) => !page.wrong.some((other) => sameSheet(sheet, other))),
      page.right.length > 1,
    )}`,
    `## Perché\n\n${page.why}\n\nFonte: ${page.source}.`,
    `## Come cambiarlo o spegnerlo\n\n${switches(name, title.it, page.setting)}`,
    "[Tutti i controlli](README.md)",
  ];
  return `${sections.join("\n\n")}\n`;
}

/** docs/regole/README.md: the list of all rules with their pages. */
export function indexMarkdown(): string {
  const rows = CATALOGUE.map(
    ({ name, title, severity, page }) => `| [${title.it}](${name}.md) | \`${name}\` | ${SEVERITY[severity]} | ${page.says} |`,
  );
  return [
    "# I controlli",
    "Ogni rilievo porta il nome del controllo che lo ha trovato. Un **errore** va corretto, un **avviso** va verificato, una **nota** è utile saperla. Gravità e controlli si cambiano nelle impostazioni.",
    ["| Controllo | Nome | Gravità | Che cosa guarda |", "| --- | --- | --- | --- |", ...rows].join("\n"),
    "Un foglio che non è un piano non dà nessun rilievo.\n",
  ].join("\n\n");
}

function switches(name: string, title: string, setting: string | undefined): string {
  const lines = [
    "Se un rilievo è voluto, si accetta con una **deroga**: motivo, autore e data restano scritti, e la deroga scade quando le celle cambiano.",
    `Per tutto il piano: **Impostazioni**, **Controlli**, «${title}», e scegliere un'altra gravità o «Non controllare». In un file di impostazioni: \`"rules": { "${name}": "off" }\`.`,
    ...(setting === undefined ? [] : [`Altre impostazioni che lo riguardano: ${setting}`]),
  ];
  return lines.map((line) => `- ${line}`).join("\n");
}

function sameSheet(a: ExampleSheet, b: ExampleSheet): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** @param named whether each table bears its sheet's name */
function tables(sheets: readonly ExampleSheet[], named = sheets.length > 1): string {
  return sheets.map((sheet) => (named ? `Foglio «${sheet.name}»\n\n${table(sheet)}` : table(sheet))).join("\n\n");
}

/** The sheet as Excel shows it, with column letters and row numbers. */
function table({ rows }: ExampleSheet): string {
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, col) => col);
  const head = `| | ${columns.map(columnName).join(" | ")} |`;
  const body = rows.map((row, i) => `| **${i + 1}** | ${columns.map((col) => shown(row[col] ?? null)).join(" | ")} |`);
  return [head, `| --- | ${columns.map(() => "---").join(" | ")} |`, ...body].join("\n");
}

function shown(cell: ExampleCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell).replace(".", ",");
  if (typeof cell === "string") return cell.replaceAll("|", "\\|").replaceAll("\n", " ");
  return "error" in cell ? (cell.error === "#N/A" ? "#N/D" : cell.error) : `${cell.value} (\`${formulaText("it", cell.formula)}\`)`;
}
