/** How sheets were read, in one line: "4 elenchi, colonna «Incidenza %», raggruppati per «Settore»". */
import type { NestedMessage } from "../messages/messages";
import { nested, oneLine } from "../plan/describe";
import type { PlanSheet, Unit } from "../plan/plan";
import type { ListsBy } from "../plan/table-read";
import { normalize } from "../text/normalize";

/** So many headings of weights are named; more are counted. */
const NAMED = 3;

/** The line for the sheets together; null where no list was read on any. */
export function readingLine(sheets: readonly PlanSheet[]): NestedMessage | null {
  const read = sheets.filter(({ units }) => units.length > 0);
  const units = read.flatMap((sheet) => sheet.units);
  if (units.length === 0) return null;
  const blocks = units.filter(({ transversalBlock }) => transversalBlock).length;
  return nested("as-read.line", {
    lists:
      blocks === units.length
        ? nested("as-read.blocks-only", { count: blocks })
        : nested("as-read.lists", { count: units.length - blocks }),
    blocks: blocks > 0 && blocks < units.length ? nested("as-read.blocks", { count: blocks }) : "",
    weights: weightsOf(read, units),
    by: groupedBy(read),
    described: describedAs(read),
  });
}

/** What stands above or before the weights, where something does; headings that read alike are one. */
function weightsOf(sheets: readonly PlanSheet[], units: readonly Unit[]): NestedMessage | "" {
  const headings = new Map<string, string>();
  for (const { weightHeading } of units) {
    if (!weightHeading?.value) continue;
    // "PESO MAX 40" here and "PESO MAX 80" there are one heading with its totals.
    const plain = withoutNumbers(weightHeading.value);
    const known = headings.get(normalize(plain));
    const own = oneLine(weightHeading.value);
    headings.set(normalize(plain), known === undefined || known === own ? own : plain);
  }
  if (headings.size === 0) return "";
  if (headings.size > NAMED) return nested("as-read.weights-many", { count: headings.size });
  const columns = sheets.every(({ tables = [] }) => tables.length > 0);
  const names = [...headings.values()];
  const rest = names.slice(1).reduceRight<NestedMessage | "">((next, name) => nested("as-read.weights-next", { name, next }), "");
  const id = columns ? (names.length > 1 ? "as-read.weights-columns" : "as-read.weights-column") : "as-read.weights-label";
  return nested(id, { name: names[0] ?? "", rest });
}

function withoutNumbers(heading: string): string {
  return oneLine(heading.replace(/\d+(?:[.,]\d+)?/g, " "));
}

/** What parts the lists, where it is the same on all sheets and there is something to part. */
function groupedBy(sheets: readonly PlanSheet[]): NestedMessage | "" {
  const all = sheets.flatMap(({ tables = [] }) => tables.map(({ by }) => by));
  const [first] = all;
  if (first === undefined || all.some((by) => keyOf(by) !== keyOf(first))) return "";
  if (first.kind === "column")
    return first.heading === "" ? nested("as-read.by-some-column") : nested("as-read.by-column", { heading: oneLine(first.heading) });
  if (sheets.every(({ units }) => units.length === 1)) return sheets.length > 1 ? nested("as-read.by-each-sheet") : "";
  return first.kind === "sheet" ? "" : nested(`as-read.by-${first.kind}`);
}

/** The description that all of them were read by. */
function describedAs(sheets: readonly PlanSheet[]): NestedMessage | "" {
  const names = new Set(sheets.flatMap(({ described, tables = [{ described }] }) => tables.map((table) => table.described)));
  const [name] = names;
  return names.size === 1 && name !== undefined ? nested("as-read.described", { name: oneLine(name) }) : "";
}

function keyOf(by: ListsBy): string {
  return by.kind === "column" ? `column ${normalize(by.heading)}` : by.kind;
}
