/** What the rows of small tables are taken for, and which lists they make, form by form: much in few lines. */
import { columnFacts, type ColumnFacts } from "../../../src/core/reading/tables/column-facts";
import { columnsOf } from "../../../src/core/reading/tables/columns";
import { formRows } from "../../../src/core/reading/tables/entries";
import { findTables } from "../../../src/core/reading/tables/find-tables";
import { groupings } from "../../../src/core/reading/tables/groupings";
import { readForm } from "../../../src/core/reading/tables/read-form";
import { inOneScale } from "../../../src/core/reading/tables/scale";
import { prior } from "../../../src/core/reading/tables/prior";
import type { Table } from "../../../src/core/reading/tables/table";
import { weighed } from "../../../src/core/reading/tables/weigh";
import { titlesAbove, totalAbove } from "../../../src/core/reading/titles-above";
import type { Sheet } from "../../../src/core/sheet/sheet";
import { evidence, type Evidence } from "./evidence";
import { ofRooms } from "./rooms";
import { said } from "./said";
import { entrySaid, rowSaid, wouldBePlan } from "./tables";

export function evidenceOfRows(sheets: readonly Sheet[]): readonly Evidence[] {
  const tables = sheets.flatMap((sheet) => findTables(sheet, {}));
  const forms = [...new Set(tables.map(({ form }) => form))].map((form) => tables.filter((table) => table.form === form));
  return forms.flatMap((same, i) => [...same.map((table, at) => aboveSaid(`form ${String(i + 1)}.${String(at + 1)}`, table)), ...ofForm(`form ${String(i + 1)}`, same)]); // prettier-ignore
}

function aboveSaid(where: string, table: Table): Evidence {
  const { sheet, first, last, left, right, from, end } = table;
  const totals = table.headings.flatMap(({ col }) => totalAbove(table, col) ?? []);
  const above = titlesAbove(table).map(({ kind, label, text }) => `${kind} ${label === null ? "" : `${label}: `}${text.value}`);
  return evidence(`${where}, table`, { sheet: sheet.name, first, last, left, right, from, end, roles: table.headings.map(({ role }) => role), above, totals }); // prettier-ignore
}

/** "filled4 numbers3 texts1 long8 distinct3": what is not zero. */
function factsSaid({ filled, numbers, ordinals, texts, length, distinct, sequence, tooLarge, percents }: ColumnFacts): string {
  const counts = { filled, numbers, ordinals, texts, long: Math.round(length), distinct: distinct(), sequence: Number(sequence), tooLarge, percents }; // prettier-ignore
  return Object.entries(counts).flatMap(([name, count]) => (count === 0 ? [] : [`${name}${String(count)}`])).join(" "); // prettier-ignore
}

function ofForm(where: string, same: readonly Table[]): readonly Evidence[] {
  const readings = readForm(same, new Set());
  if (!readings) return [evidence(`${where}, reading`, null)];
  const { best, others } = readings;
  const { weights } = best.from;
  const [weight, parts] = weights.kind === "list" ? [weights.weight, weights.parts] : [weights.columns[0]?.index ?? 0, []];
  const facts = columnFacts(same);
  const taken = new Set([weight, ...parts]);
  const columns = columnsOf(facts, taken, "deadline");
  const placed = same.map((table) => ({ table, columns }));
  const { rows, entries } = formRows(placed, weight, parts);
  const scaled = inOneScale(entries);
  const lists = weighed(groupings(scaled, facts, taken), scaled, facts);
  const otherwise = formRows(placed, weight, parts, { only: true, otherwise: true }).entries;
  return [
    evidence(`${where}, columns`, { ways: weights, columns, facts: facts.map(factsSaid) }), // prettier-ignore
    ...[...rows.values()].map((list, i) => ({ where: `${where}, rows ${String(i + 1)}`, what: list.map(rowSaid).join(", ") })),
    { where: `${where}, objectives`, what: scaled.map(entrySaid).join(", ") },
    ...(otherwise.map(entrySaid).join() === scaled.map(entrySaid).join() ? [] : [{ where: `${where}, otherwise`, what: otherwise.map(entrySaid).join(", ") }]), // prettier-ignore
    ...ofRooms(where, { tables: same, facts, columns, taken, weight, parts, stated: null, rows, entries: scaled, lists }),
    ...lists.map(
      ({ grouping, sums, covered, score, common, agreed }, i) =>
      evidence(`${where}, lists ${String(i + 1)}`, { by: grouping.kind, column: grouping.column, names: grouping.groups.map(({ name, transversal }) => `${transversal ? "all: " : ""}${name?.value ?? "-"}`), sums, prior: prior(grouping, facts), covered, common, agreed, score }), // prettier-ignore
    ),
    evidence(`${where}, reading`, { score: best.score, others: others.map(({ score }) => score), headed: best.headed, title: best.title, doubts: said([...best.doubts]), ...wouldBePlan(same, best, {}) }), // prettier-ignore
  ];
}
