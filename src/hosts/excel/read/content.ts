/** Second half of a reading: the cells. One request as long as they fit into the budget, whatever the number of sheets. */
import type { CellInput } from "../../../core/sheet/sheet";
import { officeCode } from "../errors";
import { cellCount, cutIntoBlocks, groupByBudget, type Block } from "./blocks";
import type { Calendar } from "./calendar";
import { LARGE, type FilledAreas } from "./narrow";
import type { SheetOutline } from "./outline";
import { cellFormula, cellValue } from "./values";

/** What is found of one sheet, gathered block by block. */
export interface Gathered {
  readonly outline: SheetOutline;
  readonly cells: CellInput[];
  readonly formulas: Map<string, string>;
  /** Formulas come with the cells, block by block: they are not known by place, or too long to be asked for at once. */
  formulasByBlock: boolean;
  readonly hiddenRows: number[];
  readonly hiddenCols: number[];
}

export interface ContentOptions {
  readonly budget: number;
  readonly calendar: Calendar;
  /** Called before each request; true stops the reading. */
  readonly stopped: () => boolean;
  readonly onProgress: (share: number, what: string) => void;
}

/** Below this a too large answer is no matter of how much is asked at once. */
const SMALLEST = 500;

/** Reads the cells of these areas; what was gathered when it was stopped is not complete. */
export async function readContent(
  context: Excel.RequestContext,
  areas: FilledAreas,
  options: ContentOptions,
): Promise<readonly Gathered[]> {
  const gathered = [...areas.keys()].map((outline) => ({
    outline,
    cells: [],
    formulas: new Map<string, string>(),
    formulasByBlock: outline.formulas === "unknown",
    hiddenRows: [],
    hiddenCols: [],
  }));
  const blocks = gathered.flatMap((of) => (areas.get(of.outline) ?? []).map((area) => ({ of, area })));
  const groups = groupByBudget(cutIntoBlocks(blocks, options.budget), options.budget);
  const started = new Set<Gathered>();
  for (const [index, group] of groups.entries()) {
    if (options.stopped()) break;
    options.onProgress(index / groups.length, group[0]?.of.outline.name ?? "");
    await readGroup(context, group, { ...options, started });
  }
  return gathered;
}

/** One request for the blocks; halved when the answer would be larger than Excel gives. */
async function readGroup(context: Excel.RequestContext, blocks: readonly Block<Gathered>[], reading: GroupReading): Promise<void> {
  const { budget, started, calendar } = reading;
  const asked = blocks.map((block) => ask(block, started));
  try {
    await context.sync();
  } catch (error) {
    if (officeCode(error) !== "ResponsePayloadSizeLimitExceeded" || budget < SMALLEST) throw error;
    for (const { of, extras } of asked) {
      if (extras) started.delete(of);
      // All formulas of a sheet came with its first block; long ones are cut with the cells.
      if (extras?.formulas) of.formulasByBlock = true;
    }
    const half = Math.floor(budget / 2);
    for (const group of groupByBudget(cutIntoBlocks(blocks, half), half)) await readGroup(context, group, { ...reading, budget: half });
    return;
  }
  for (const one of asked) take(one, calendar);
}

interface GroupReading extends ContentOptions {
  /** Sheets whose first block was asked for. */
  readonly started: Set<Gathered>;
}

interface Asked extends Block<Gathered> {
  readonly range: Excel.Range;
  readonly extras: Extras | null;
}

/** Asked for once a sheet, with its first block. */
interface Extras {
  readonly formulas: Excel.RangeCollection | null;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
  readonly cols: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
}

function ask(block: Block<Gathered>, started: Set<Gathered>): Asked {
  const { of, area } = block;
  const { sheet } = of.outline;
  const range = sheet.getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
  range.load("values,valueTypes,numberFormat");
  if (of.formulasByBlock) range.load("formulas");
  range.untrack();
  const first = !started.has(of);
  started.add(of);
  return { ...block, range, extras: first ? askExtras(of) : null };
}

/** Which rows and columns are hidden is not asked where the used range is far larger than what it holds: the answer would be as long. */
function askExtras({ outline, formulasByBlock }: Gathered): Extras {
  const { formulas, cells, someHidden, sheet } = outline;
  const areas = formulasByBlock || formulas === "unknown" ? null : (formulas?.areas ?? null);
  areas?.load("items/rowIndex,items/columnIndex,items/formulas");
  if (!cells || cellCount(cells) > LARGE || (!someHidden.rows && !someHidden.cols)) return { formulas: areas, rows: null, cols: null };
  const used = sheet.getRangeByIndexes(cells.top, cells.left, cells.bottom - cells.top + 1, cells.right - cells.left + 1);
  return {
    formulas: areas,
    rows: someHidden.rows ? used.getRowProperties({ rowHidden: true }) : null,
    cols: someHidden.cols ? used.getColumnProperties({ columnHidden: true }) : null,
  };
}

function take({ of, area, range, extras }: Asked, calendar: Calendar): void {
  if (extras) takeExtras(of, extras);
  const { values, valueTypes, numberFormat } = range as { values: unknown[][]; valueTypes: unknown[][]; numberFormat: unknown[][] };
  const formulas = of.formulasByBlock ? (range.formulas as unknown[][]) : null;
  values.forEach((line, r) => {
    line.forEach((raw, c) => {
      const read = cellValue(raw, valueTypes[r]?.[c]);
      if (read === null) return;
      const [row, col] = [area.top + r, area.left + c];
      const formula = formulas ? cellFormula(formulas[r]?.[c], raw) : (of.formulas.get(`${row},${col}`) ?? null);
      const format = numberFormat[r]?.[c];
      const value = calendar.fromExcel(read, typeof format === "string" ? format : "General");
      of.cells.push({ row, col, value, formula: formula ?? undefined, format: typeof format === "string" ? format : undefined });
    });
  });
}

function takeExtras(of: Gathered, { formulas, rows, cols }: Extras): void {
  for (const area of formulas?.items ?? []) {
    (area.formulas as unknown[][]).forEach((line, r) => {
      line.forEach((formula, c) => {
        if (typeof formula === "string" && formula.startsWith("=")) {
          of.formulas.set(`${area.rowIndex + r},${area.columnIndex + c}`, formula.slice(1));
        }
      });
    });
  }
  const { cells, allHidden } = of.outline;
  if (!cells) return;
  of.hiddenRows.push(
    ...hiddenIn(
      cells.top,
      cells.bottom,
      allHidden.rows,
      rows?.value.map(({ rowHidden }) => rowHidden),
    ),
  );
  of.hiddenCols.push(
    ...hiddenIn(
      cells.left,
      cells.right,
      allHidden.cols,
      cols?.value.map(({ columnHidden }) => columnHidden),
    ),
  );
}

/** The hidden ones among the rows (or columns) first to last: all, those that `each` names, or none. */
function hiddenIn(first: number, last: number, all: boolean, each: readonly (boolean | undefined)[] | undefined): number[] {
  if (!all && !each) return [];
  const indexes = Array.from({ length: last - first + 1 }, (_unused, index) => first + index);
  return all ? indexes : indexes.filter((index) => each?.[index - first] === true);
}
