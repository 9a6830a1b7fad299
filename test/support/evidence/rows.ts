/** What the rows of a small table are taken for, and which lists they make: a case in one line, "Obiettivo | Peso / Strade | 40". */
import { columnFacts } from "../../../src/core/reading/tables/column-facts";
import { columnsOf } from "../../../src/core/reading/tables/columns";
import { formRows } from "../../../src/core/reading/tables/entries";
import { findTables } from "../../../src/core/reading/tables/find-tables";
import { groupings } from "../../../src/core/reading/tables/groupings";
import { readForm } from "../../../src/core/reading/tables/read-form";
import { inOneScale } from "../../../src/core/reading/tables/scale";
import { weighed } from "../../../src/core/reading/tables/weigh";
import { evidence, type Evidence } from "./evidence";
import { inOneLine } from "./notation";
import { entrySaid, rowSaid } from "./tables";

export function evidenceOfRows(line: string): readonly Evidence[] {
  const tables = findTables(inOneLine(line), {});
  const forms = [...new Set(tables.map(({ form }) => form))].map((form) => tables.filter((table) => table.form === form));
  return forms.map((same) => {
    const readings = readForm(same, new Set());
    if (!readings) return evidence(line, { tables: same, reading: "none" });
    const { weights } = readings.best.from;
    const [weight, parts] = weights.kind === "list" ? [weights.weight, weights.parts] : [weights.columns[0]?.index ?? 0, []];
    const facts = columnFacts(same);
    const taken = new Set([weight, ...parts]);
    const columns = columnsOf(facts, taken, "deadline");
    const { rows, entries } = formRows(same.map((table) => ({ table, columns })), weight, parts); // prettier-ignore
    const scaled = inOneScale(entries);
    const lists = weighed(groupings(scaled, facts, taken), scaled, facts);
    const otherwise = formRows(same.map((table) => ({ table, columns })), weight, parts, { only: true, otherwise: true }); // prettier-ignore
    return {
      where: line,
      what: [
        ...[...rows.values()].map((list) => list.map(rowSaid).join(", ")),
        scaled.map(entrySaid).join(", "),
        `otherwise ${otherwise.entries.map(entrySaid).join(", ")}`,
        ...lists.map(({ grouping, sums, covered, score }) => `${grouping.kind} ${sums.map(String).join("+")} covered ${covered.toFixed(2)} score ${score.toFixed(3)}`), // prettier-ignore
        `read ${readings.best.score.toFixed(3)}`,
      ].join("; "),
    };
  });
}
