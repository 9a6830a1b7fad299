/** The five questions of docs/archivio/domande.sql: DuckDB's answers beside those worked out from the lines. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { DuckDBInstance } from "@duckdb/node-api";
import type { FileReport, UnitReport } from "../../src/core/report/report";

type Row = Readonly<Record<string, unknown>>;

/** What differs, a line each. @param folder with esiti.ndjson; the Parquet tables are written there */
export async function answersDiffer(folder: string, ndjson: string): Promise<readonly string[]> {
  const script = readFileSync("docs/archivio/domande.sql", "utf8");
  const own = expectedAnswers(ndjson.trimEnd().split("\n").map((line) => JSON.parse(line) as FileReport)); // prettier-ignore
  const connection = await (await DuckDBInstance.create()).connect();
  // The recipe names its files as they stand beside it.
  const there = script.replace(/'([\w.]+\.(?:ndjson|parquet))'/g, (_all, name: string) => `'${join(folder, name)}'`);
  const problems: string[] = [];
  let asked = 0;
  for (const statement of there.split(/;\s*(?:\n|$)/)) {
    const title = /-- Domanda \d: (.*)/.exec(statement)?.[1];
    const sql = statement.replace(/^--.*$/gm, "").trim();
    if (sql === "") continue;
    const rows = (await connection.runAndReadAll(sql)).getRowObjectsJson() as readonly Row[];
    if (title === undefined) continue;
    console.log(`  ${title}\n${rows.slice(0, 6).map((row) => `    ${JSON.stringify(row)}`).join("\n")}`); // prettier-ignore
    if (!isDeepStrictEqual(plain(rows), plain(own[asked] ?? [])))
      problems.push(`DuckDB answers otherwise than the lines: ${title} ${JSON.stringify(own[asked]?.slice(0, 6))}`);
    asked++;
  }
  return asked === own.length ? problems : [...problems, `${String(asked)} questions of ${String(own.length)}`];
}

/** Counts come as texts where they may be large. */
function plain(rows: readonly Row[]): readonly string[] {
  const text = (value: unknown): unknown => (value === null ? null : typeof value === "string" && Number.isNaN(Number(value)) ? value : Number(value)); // prettier-ignore
  return rows.map((row) => JSON.stringify(Object.entries(row).map(([name, value]) => [name, text(value)]))).sort();
}

function expectedAnswers(reports: readonly FileReport[]): readonly (readonly Row[])[] {
  const units = reports.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.units));
  const findings = reports.flatMap(({ file, findings: own }) => own.map((finding) => ({ file, ...finding })));
  const wrong = units.filter(({ ok }) => ok === false).map(({ sum, expected }) => Math.abs((sum ?? 0) - (expected ?? 0)));
  const errors = (report: FileReport): number => report.summary?.errors ?? 0;
  return [
    [
      {
        piani: reports.length,
        con_errori: reports.filter((one) => errors(one) > 0).length,
        non_usati: reports.filter(({ error }) => error).length,
      },
    ],
    [{ strutture: wrong.length, minimo: cents(Math.min(...wrong)), mediana: cents(median(wrong)), massimo: cents(Math.max(...wrong)) }],
    [{ piani: new Set(findings.filter(({ rule, waived }) => rule === "mandatory-payment-times" && !waived).map(({ file }) => file)).size }],
    counted(units, ({ expected, basis }: UnitReport) => ({ attesa: expected, base: basis }), "strutture"),
    counted(
      findings.filter(({ rule }) => rule === "not-read"),
      ({ data }) => ({ intestazione: data["text"] ?? "nessun peso trovato" }),
      "fogli",
    ),
  ];
}

function counted<T>(items: readonly T[], key: (item: T) => Row, name: string): readonly Row[] {
  const counts = new Map<string, number>();
  for (const item of items) {
    const text = JSON.stringify(key(item));
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].map(([text, count]) => ({ ...(JSON.parse(text) as Row), [name]: count }));
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

const cents = (value: number): number => Math.round(value * 100) / 100;
