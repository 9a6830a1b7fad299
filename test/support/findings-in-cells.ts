/** What FINDINGS says of a list, beside the facts of the pane about it: rule by rule, the same cells, or why they may differ. */
import { objectivesOf } from "../../src/core/plan/plan";
import type { Fact } from "../../src/core/rules/fact";
import type { UnitTotals } from "../../src/core/totals/totals";

/** The sentences of a cell, and the rule of the pane that says the same. */
const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [/^Somma .*arrotondamento/, "weights-rounding"],
  [/^Somma .*può essere una formula/, "echo"],
  [/^Somma .*non dichiara un totale/, "usual"],
  [/^Somma /, "weights-total"],
  [/^Il totale della riga/, "declared-total"],
  [/^(?:Le fasi|Gli indicatori) dell'obiettivo/, "phase-weights-total"],
  [/manca il peso/, "weight-missing"],
  [/non è un peso/, "weight-not-numeric"],
  [/il peso è 0|un peso è negativo|è più del totale/, "weight-out-of-range"],
  [/^La numerazione/, "number-sequence"],
  [/^Il numero/, "number-duplicate"],
  [/^Pesi scritti come testo/, "weight-as-text"],
];

const COVERED = new Set(SENTENCES.map(([, rule]) => rule));

/** Why the cell has a finding that the pane has not, or the other way round. */
export const FINDINGS_APART = {
  "findings: other lists": "what the weights should make is said by other lists or sheets, or by nothing: the cell supposes 100 and warns",
  "findings: formulas": "a total may be the formula of its sum, or a formula that leaves out: a range shows no formulas",
  "findings: said by the sum": "a stated total that differs from the sum, where the sum is an error too: the pane says it once",
  "findings: written twice": "a row that repeats the one above: the pane counts its weight once and reports the row, the cell counts both",
  "findings: weights in words": "Alto, Medio, Basso: no function weighs them, and the cell says that they are no numbers",
  "findings: numbers in prose": "in a column of prose a function looks for the weights alone",
  "findings: shared numbering": "lists that number their objectives together are known to the pane by all of them",
} as const;

export interface ComparedFindings {
  readonly kind: string;
  readonly pane: string;
  readonly cell: string;
}

/** @param said what the function answers @param rows the rows (0-based) of the sheet that the range consists of */
export function findingsOf(
  said: unknown,
  facts: readonly Fact[],
  totals: UnitTotals,
  rows: readonly number[],
  all: readonly UnitTotals[],
): readonly ComparedFindings[] {
  const pane = inPane(facts);
  // Against what nothing in the range states the cell warns: where the pane has the error too, they agree.
  const cell = supposedAs(inCell(said, rows), pane);
  const rules = [...new Set([...cell.keys(), ...pane.keys()])];
  const apart = rules.filter((rule) => cell.get(rule) !== pane.get(rule));
  if (apart.length === 0) return [{ kind: "same", pane: [...pane.keys()].join(" "), cell: "" }];
  return apart.map((rule) => ({
    kind: isWrittenTwice(facts) && OF_SUMS.includes(rule) ? "findings: written twice" : reasonFor(rule, cell, pane, totals, all),
    pane: `${rule} ${pane.get(rule) ?? "–"}`,
    cell: `${cell.get(rule) ?? "–"}`,
  }));
}

/** The rows of the sheet, counted from 1, of which each rule speaks, as one text. Of sums the rule alone: pane and cell point at other cells. */
type ByRule = ReadonlyMap<string, string>;

const OF_SUMS = ["weights-total", "weights-rounding", "usual", "echo", "phase-weights-total"];

function byRule(found: readonly { readonly rule: string; readonly rows: readonly number[] }[]): ByRule {
  const rules = new Map<string, Set<number>>();
  for (const { rule, rows } of found) {
    const known = rules.get(rule) ?? new Set<number>();
    if (!OF_SUMS.includes(rule)) rows.forEach((row) => known.add(row));
    rules.set(rule, known);
  }
  return new Map([...rules].map(([rule, all]) => [rule, `rows ${[...all].sort((a, b) => a - b).join(" ")}`]));
}

function supposedAs(cell: ByRule, pane: ByRule): ByRule {
  const usual = cell.get("usual");
  if (usual === undefined || !pane.has("weights-total")) return cell;
  return new Map([...cell].map(([rule, rows]) => [rule === "usual" ? "weights-total" : rule, rows]));
}

function inCell(said: unknown, rows: readonly number[]): ByRule {
  const lines = Array.isArray(said) ? (said as unknown[][]).slice(1) : [];
  return byRule(
    lines.flatMap(([, row, , sentence]) => {
      const text = String(sentence);
      const rule = SENTENCES.find(([pattern]) => pattern.test(text))?.[1];
      if (!rule) return [];
      const listed = /^Righ[ae] ([\d, e]+):|testo \(righ[ae] ([\d, e]+)\)/.exec(text);
      const numbers = listed ? (listed[1] ?? listed[2] ?? "").match(/\d+/g)?.map(Number) : null;
      return [{ rule, rows: (numbers ?? [Number(row)]).map((one) => (rows[one - 1] ?? -1) + 1) }];
    }),
  );
}

function inPane(facts: readonly Fact[]): ByRule {
  return byRule(facts.filter(({ rule }) => COVERED.has(rule)).map(({ rule, cells }) => ({ rule, rows: cells.map(({ row }) => row + 1) })));
}

function reasonFor(rule: string, cell: ByRule, pane: ByRule, totals: UnitTotals, all: readonly UnitTotals[]): string {
  const only = cell.has(rule) && !pane.has(rule) ? "cell" : pane.has(rule) && !cell.has(rule) ? "pane" : "both";
  const elsewhere = ["transversal", "peers", "unknown"].includes(totals.basis);
  if (rule === "echo") return "findings: formulas";
  if (rule === "usual") return elsewhere ? "findings: other lists" : "findings: supposed";
  if (["weights-total", "weights-rounding"].includes(rule)) {
    if (elsewhere) return "findings: other lists";
    if (only === "pane" && cell.has("echo")) return "findings: formulas";
  }
  if (rule === "declared-total" && only === "cell" && pane.has("weights-total")) return "findings: said by the sum";
  if (rule === "weight-not-numeric" && hasLevels(totals)) return "findings: weights in words";
  if (rule.startsWith("number-") && totals.unit.layout === "prose") return "findings: numbers in prose";
  if (rule === "number-sequence" && only !== "pane" && all.length > 1 && numbered(totals, all)) return "findings: shared numbering";
  return `findings: ${rule} ${only === "both" ? "elsewhere" : `only in the ${only}`}`;
}

/** A row that repeats the one above, with its weight. */
export function isWrittenTwice(facts: readonly Fact[]): boolean {
  return facts.some(({ rule, severity }) => rule === "weight-repeated" && severity === "error");
}

export function hasLevels({ unit }: UnitTotals): boolean {
  return objectivesOf(unit).some(({ weight }) => weight?.value.kind === "level");
}

/** Whether no number of this list is another list's. */
function numbered(totals: UnitTotals, all: readonly UnitTotals[]): boolean {
  const numbersOf = ({ unit }: UnitTotals): readonly string[] =>
    objectivesOf(unit).flatMap(({ number }) => number?.value.parts.join(".") ?? []);
  const own = new Set(numbersOf(totals));
  return all.every((one) => one === totals || numbersOf(one).every((number) => !own.has(number)));
}
