/** Rows of headings in a range, told at a glance: every cell waits for it. Irregular tables are left to core/reading. */
import { columnRole, type ColumnRole } from "../../core/reading/headings";
import { couldHead } from "../../core/reading/tables/heading-text";
import { isSymbolRow } from "../../core/reading/tables/letters";
import { cellText, type CellValue } from "../../core/sheet/sheet";
import { plainSpaces } from "../../core/text/number";
import { remembered } from "../../core/text/remembered";
import { isTotalLabel, readTotal } from "../../core/text/total";
import { readWeight } from "../../core/text/weight";
import { isYear, type Grid } from "./grid";
import type { ResultColumn } from "./results";

/** A row of headings (0-based in the range) and what its columns hold, 0-based. */
export interface Headed {
  readonly row: number;
  readonly weight: number;
  /** The first column of each role. */
  readonly columns: ReadonlyMap<ColumnRole, number>;
  /** Further columns of weights of parts, those of indicators beside those of phases. */
  readonly measures: readonly number[];
  readonly results: readonly ResultColumn[];
  /** What each column of the table is headed, in one line; "" where nothing stands. What is beside the table (a legend) has none. */
  readonly texts: readonly string[];
  /** Headings of weights; of parts, where there is no other. */
  readonly weightNames: readonly string[];
  /** A second row of headings stands below, those of merged ones or their units; its texts are among the others. */
  readonly below: boolean;
}

/** How many rows are searched for headings: titles may stand above. */
const TOP = 12;

/** The first row of headings that names weights, or null. */
export function findHeadings(grid: Grid): Headed | null {
  for (let row = 0; row < grid.length && row < TOP; row++) {
    const found = headingsIn(grid[row] ?? [], row);
    if (!found) continue;
    const width = widthOf(grid, found);
    const headed = { ...found, texts: found.texts.slice(0, width) };
    return isSubHeading((grid[row + 1] ?? []).slice(0, width), headed) ? withBelow(grid, headed, width) : headed;
  }
  return null;
}

/** How many columns the table has: it ends at a blank one behind which no heading says anything. */
function widthOf(grid: Grid, { row, columns, results, texts }: Headed): number {
  const last = Math.max(...columns.values(), ...results.map(({ col }) => col));
  const gap = texts.findIndex(
    (text, col) => col > last && text === "" && grid.every((cells, at) => at < row || (cells[col] ?? null) === null),
  );
  return gap < 0 ? texts.length : gap;
}

/** A cheap look before headings are compared: does the row speak of weights at all? */
const WEIGHT_HINT = /p[eout.]|^p$|coeff|contrib|incid|rilev|quot|val|%/i;
const LONGEST_WEIGHT_HEADING = 60;

/** What the cells of a row head, or null when it is no row of headings. */
export function headingsIn(row: readonly CellValue[], index: number): Headed | null {
  let hint = false;
  for (const value of row) {
    if (typeof value === "number" && value !== 0 && !isYear(value)) return null;
    hint ||= typeof value === "string" && value.length <= LONGEST_WEIGHT_HEADING && WEIGHT_HINT.test(value);
  }
  if (!hint) return null;
  const columns = new Map<ColumnRole, number>();
  const results: ResultColumn[] = [];
  const weightNames: string[] = [];
  const partNames: string[] = [];
  const measures: number[] = [];
  for (const [col, value] of row.entries()) {
    const role = typeof value === "string" ? roleOf(value) : null;
    if (!role) continue;
    if (role === "weight") weightNames.push(oneLine(value));
    if (role === "phaseWeight") {
      partNames.push(oneLine(value));
      if (columns.has(role)) measures.push(col);
    }
    if (role === "achievement") results.push({ col, heading: oneLine(value) });
    if (!columns.has(role) || (role === "title" && /obiettiv/i.test(cellText(value ?? null)))) columns.set(role, col);
  }
  const weight = columns.get("weight") ?? columns.get("phaseWeight");
  if (weight === undefined || (columns.size < 2 && row.length > 1)) return null;
  return {
    row: index,
    weight,
    columns,
    measures,
    results,
    texts: row.map(oneLine),
    weightNames: columns.has("weight") ? weightNames : [...weightNames, ...partNames],
    below: false,
  };
}

/** The headings with those of the row below in their place, where it has any. */
function withBelow(grid: Grid, headed: Headed, width: number): Headed {
  const [above, below] = [(grid[headed.row] ?? []).slice(0, width), grid[headed.row + 1] ?? []];
  const both = above.map((value, col) =>
    typeof below[col] === "string" && columnRole(cellText(below[col])) !== null ? below[col] : value,
  );
  return { ...(headingsIn(both, headed.row) ?? headed), below: true };
}

/** "Output/Outcome | Classe KPI" below merged headings: words of headings, and nothing where weights stand. */
function isSubHeading(row: readonly CellValue[], { weight, texts }: Headed): boolean {
  if (row.some((value) => typeof value === "number" && !isYear(value))) return false;
  const cells = row.flatMap((value, col) => (value === null ? [] : [{ col, value }]));
  // "(a) | (b) | (c)", "PT. | %": no data is so short; "n. | testo | gg/mm/aa" says in what the columns are measured.
  if (isSymbolRow(cells)) return true;
  if (cells.length > 0 && cells.every(({ value }) => typeof value === "string" && value.length <= SHORTEST && !/\d/.test(value)))
    return true;
  const long = cells.filter(({ value }) => cellText(value).length > LONGEST_LETTERS);
  const known = (some: typeof cells): number => some.filter(({ value }) => columnRole(cellText(value).slice(0, BEGINNING)) !== null).length;
  // Nothing but what stands below merged headings is no objective.
  const merged =
    cells.every(({ col }) => texts[col] === "" || texts[col + 1] === "") ||
    (known(cells) > 1 && cells.some(({ col }) => texts[col] === ""));
  return (
    cells.length >= 2 &&
    couldHead(cells) &&
    (merged || (long.length >= 2 && known(long) * 2 > long.length)) &&
    (row[weight] ?? null) === null
  );
}

const SHORTEST = 5;
/** "G | F | M": the months of a chart. */
const LONGEST_LETTERS = 2;
/** A heading's words stand at its beginning. */
const BEGINNING = 40;

function oneLine(value: CellValue | undefined): string {
  return typeof value === "string" ? plainSpaces(value) : "";
}

/** The role of a text that can head a column; null for one that is a weight ("Punti 15") or a total. Headings are read at every change. */
export const roleOf = remembered((heading): ColumnRole | null =>
  canHead(heading) ? ofParts(heading, columnRole(cellText(heading))) : null,
);

/** "P." heads weights where headings are cut short, "% indicatore" and "% fase" those of parts. */
function ofParts(heading: string, role: ColumnRole | null): ColumnRole | null {
  if (role === null) return /^\s*p\.?\s*$/i.test(heading) ? "weight" : null;
  return (role === "indicator" || role === "phase") && /^\s*%\s?(?:fas|ind|azion|attiv)/i.test(heading) ? "phaseWeight" : role;
}

/** "Punti 15" is a weight and "PESO TOTALE 80" a total; "PESO MAX 40" and "Peso 2025", which read like weights too, head columns. */
function canHead(text: string): boolean {
  if (isTotalLabel(text)) return false;
  return readWeight(text).kind !== "number" || readTotal(text) !== null || endsInYear(text.trimEnd());
}

function endsInYear(text: string): boolean {
  return /\b20\d\d$/.test(text) && /\p{L}/u.test(text);
}
