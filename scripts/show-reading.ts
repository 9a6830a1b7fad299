/**
 * What the reader considered: `npm run lettura -- FILE.xlsx` or `npm run lettura -- SEED-INDEX[+][b]` (a composed plan, +: with habits of further offices, b: with its defect). For each
 * form its tables, headings and rows, the columns that could hold weights, and the lists there could be, best first. For whoever mends the reader.
 */
import { readFileSync } from "node:fs";
import { areaName, cellName, columnName } from "../src/core/sheet/address";
import { cellText, type Sheet } from "../src/core/sheet/sheet";
import { columnFacts } from "../src/core/reading/tables/column-facts";
import { columnsOf } from "../src/core/reading/tables/columns";
import { formRows, type Entry } from "../src/core/reading/tables/entries";
import { findTables } from "../src/core/reading/tables/find-tables";
import { groupings } from "../src/core/reading/tables/groupings";
import { inOneScale } from "../src/core/reading/tables/scale";
import type { Table } from "../src/core/reading/tables/table";
import { weighed, type Weighed } from "../src/core/reading/tables/weigh";
import { weightCandidates, type WeightColumns } from "../src/core/reading/tables/weight-columns";
import { readWorkbook } from "../src/hosts/file/read";
import { compose } from "./composer/compose";

/** So many rows of a sheet, candidates of a form and groupings of a candidate are printed. */
const ROWS = 40;
const CANDIDATES = 3;
const GROUPINGS = 4;

function main(wanted: string | undefined): void {
  if (wanted === undefined) {
    console.error("Uso: npm run lettura -- FILE.xlsx | SEED-INDEX[+][b]");
    process.exitCode = 2;
    return;
  }
  const sheets = sheetsOf(wanted);
  for (const sheet of sheets) printSheet(sheet);
  const forms = new Map<string, Table[]>();
  for (const table of sheets.flatMap((sheet) => findTables(sheet, {}))) forms.set(table.form, [...(forms.get(table.form) ?? []), table]);
  for (const tables of forms.values()) printForm(tables);
}

function sheetsOf(wanted: string): readonly Sheet[] {
  const [, seed, index, further, bad] = /^(\d+)-(\d+)(\+)?(b)?$/.exec(wanted) ?? [];
  if (seed !== undefined) {
    const plan = compose(Number(seed), Number(index), further !== undefined);
    return bad ? plan.bad : plan.sheets;
  }
  const read = readWorkbook(readFileSync(wanted));
  if (read.kind !== "ok") throw new Error(`${wanted}: ${read.kind}`);
  return read.sheets;
}

function printSheet(sheet: Sheet): void {
  console.log(`\n[${sheet.name}] merged: ${sheet.merges.map(areaName).join(" ") || "nothing"}`);
  for (const { row, cells } of sheet.rows.slice(0, ROWS)) {
    const texts = cells.map(({ col, value }) => {
      const [formula, format] = [sheet.formula(row, col), sheet.format(row, col)];
      const shown = typeof value === "string" ? `"${cellText(value).slice(0, 30)}"` : JSON.stringify(value);
      return `${columnName(col)}=${shown}${formula ? `{${formula}}` : ""}${format ? `<${format}>` : ""}`;
    });
    console.log(`${sheet.isHiddenRow(row) ? "hidden " : ""}${String(row + 1)}: ${texts.join(" | ")}`);
  }
}

function printForm(tables: readonly Table[]): void {
  console.log(`\nForm of ${tables.map(({ sheet, first, left }) => `${sheet.name}!${cellName(first, left)}`).join(", ")}`);
  const [first] = tables;
  console.log(first?.headings.map(({ col, text, role }) => `${columnName(col)} «${text}» ${role ?? "?"}`).join(" | "));
  const facts = columnFacts(tables);
  for (const candidate of weightCandidates(facts, new Set()).slice(0, CANDIDATES)) printCandidate(tables, facts, candidate);
}

function printCandidate(tables: readonly Table[], facts: ReturnType<typeof columnFacts>, candidate: WeightColumns): void {
  console.log(`  weights: ${JSON.stringify(candidate)} (columns from the table's left edge, 0-based)`);
  const [weight, parts] = candidate.kind === "list" ? [candidate.weight, candidate.parts] : [candidate.columns[0]?.index ?? 0, []];
  const taken = new Set(candidate.kind === "list" ? [weight, ...parts] : candidate.columns.map(({ index }) => index));
  const columns = columnsOf(facts, taken, "deadline");
  console.log(`  columns: ${JSON.stringify(columns)}`);
  const placed = tables.map((table) => ({ table, columns }));
  const entries = inOneScale(formRows(placed, weight, parts, { only: candidate.kind === "matrix" }).entries);
  console.log(`  rows: ${entries.map(described).join(" ")}`);
  for (const one of weighed(groupings(entries, facts, taken), entries, facts).slice(0, GROUPINGS)) printGrouping(one);
}

function printGrouping({ grouping, score, sums }: Weighed): void {
  const lists = grouping.groups.map(({ name, transversal }) => `${transversal ? "for all: " : ""}${name?.value ?? "-"}`);
  console.log(
    `    ${score.toFixed(2)} by ${grouping.kind} ${String(grouping.column ?? "")}: ${sums.map(String).join(", ")} | ${lists.join("; ")}`,
  );
}

function described(entry: Entry): string {
  switch (entry.kind) {
    case "objective":
      return `o${String(entry.draft.head.row + 1)}${entry.draft.parts.length > 0 ? `+${String(entry.draft.parts.length)}` : ""}`;
    case "total":
      return `total${String(entry.total.row + 1)}[${entry.total.totals.map(({ value }) => value.toString()).join(" ")}]`;
    case "title":
      return `title«${entry.text.value}»(${entry.about})`;
    case "table":
      return `table(${entry.above.map(({ kind, text }) => `${kind}: ${text.value}`).join("; ")})`;
    case "sheet":
      return `sheet«${entry.sheet}»`;
  }
}

main(process.argv[2]);
