/** What each row of a range is: an objective, a phase, a total, the title of a section. Rows are 0-based in the range. */
import type { DeclaredTotal } from "../../core/plan/plan";
import { cellText, type CellValue } from "../../core/sheet/sheet";
import { readOrdinal } from "../../core/text/ordinal";
import { isTotalLabel, readTotal } from "../../core/text/total";
import type { AchievementReading, Ordinal, WeightReading } from "../../core/text/values";
import { readWeight } from "../../core/text/weight";
import { headingsIn, type RangeColumns } from "./columns";
import { columnOf, isFilled, type Grid } from "./grid";
import { achievementReader, weightReader } from "./scale";
import { besideYears, yearsBelow, type YearCells } from "./years";

/** One objective or phase. */
export interface Line {
  readonly row: number;
  readonly number: Ordinal | null;
  readonly title: string;
  readonly weight: WeightReading;
  readonly weightCol: number;
  /** The weight is written in brackets, as phases' weights are: "(50%)". */
  readonly bracketed: boolean;
  readonly achievement: AchievementReading | null;
  readonly achievementCol: number;
  /** Attesa and Realizzata of each year (cards). */
  readonly years: readonly YearCells[];
  readonly phases: readonly Line[];
}

export type RangeRow =
  | { readonly kind: "line"; readonly line: Line }
  | { readonly kind: "total"; readonly total: DeclaredTotal }
  | { readonly kind: "divider"; readonly title: string; readonly row: number };

/** The rows of a range from `first` on. A repeated row of headings may move the columns (cards). */
export function readRows(grid: Grid, first: number, start: RangeColumns): readonly RangeRow[] {
  const reader = new RowReader(grid, start);
  for (let row = first; row < grid.length; row++) reader.read(row);
  return reader.rows;
}

/** Where the cells of a row stand, 0-based; -1 for a column that there is not. Looked up once, not at every row. */
interface Places {
  readonly number: number;
  readonly title: number;
  readonly weight: number;
  readonly phaseWeight: number;
  readonly achievement: number;
}

function placesOf(columns: RangeColumns): Places {
  return {
    number: columns.get("number") ?? columns.get("objectiveCode") ?? -1,
    title: columns.get("title") ?? columns.get("phase") ?? columns.get("strategic") ?? -1,
    weight: columns.get("weight") ?? 0,
    phaseWeight: columns.get("phaseWeight") ?? -1,
    achievement: columns.get("achievement") ?? -1,
  };
}

class RowReader {
  readonly rows: RangeRow[] = [];
  private readonly weightOf: (value: CellValue) => WeightReading;
  private readonly achievementOf: (value: CellValue) => AchievementReading;
  /** Headings were repeated: cards, whose single texts are no titles of sections. */
  private cards = false;

  /** The first column with anything in it. */
  private readonly left: number;
  /** One column of texts with the weights among them ("Punti 20"). */
  private readonly prose: boolean;

  private places: Places;

  constructor(
    private readonly grid: Grid,
    private columns: RangeColumns,
  ) {
    this.places = placesOf(columns);
    const weights = columnOf(grid, this.places.weight);
    this.weightOf = weightReader(weights);
    this.left = grid.reduce((left, cells) => Math.min(left, cells.findIndex(isFilled) >>> 0), Infinity);
    this.prose =
      columns.size === 1 &&
      weights.some((value) => typeof value === "string" && value.length > SHORT_WORDS && readWeight(value).kind === "not-numeric");
    const { achievement } = this.places;
    this.achievementOf = achievementReader(achievement < 0 ? [] : columnOf(grid, achievement));
  }

  read(row: number): void {
    const cells = this.grid[row] ?? [];
    const filled = filledIn(cells);
    if (filled === 0) return;
    const years = yearsBelow(this.grid, row);
    const headings = headingsIn(cells);
    if (years) this.addYears(years);
    else if (headings && cells.length > 1) this.restart(headings);
    else if (!besideYears(this.grid, row)) this.readData(row, cells, filled);
  }

  private restart(headings: RangeColumns): void {
    this.cards = this.rows.length > 0 || this.cards;
    this.columns = headings;
    this.places = placesOf(headings);
  }

  private readData(row: number, cells: readonly CellValue[], filled: number): void {
    const weightCol = this.places.weight;
    const number = this.ordinalAt(cells);
    const total = number ? null : this.totalIn(row, cells, filled);
    if (total) {
      this.rows.push({ kind: "total", total });
      return;
    }
    const value = cells[weightCol] ?? null;
    const weight = this.weightOf(value);
    const words = this.prose && weight.kind === "not-numeric";
    if (filled === 1 && !number && !isFilled(value)) this.addDivider(row, cells);
    else if (weight.kind === "number" && (value !== 0 || number)) this.addLine(row, cells, number, weight, weightCol);
    else if (weight.kind === "prerequisite" || (weight.kind === "not-numeric" && !words))
      this.addLine(row, cells, number, weight, weightCol);
    else if (number && weight.kind === "empty") this.addLine(row, cells, number, weight, weightCol);
    this.addPhaseOfRow(row, cells, number);
  }

  /** A lone text is a section's title at the left edge or in capitals; anywhere else it goes on with the objective above. */
  private addDivider(row: number, cells: readonly CellValue[]): void {
    const col = cells.findIndex(isFilled);
    const text = cellText(cells[col] ?? null);
    const title = col === this.left || (/\p{Lu}/u.test(text) && text === text.toUpperCase());
    if (!this.cards && this.columns.size > 1 && title && text.length <= LONGEST_TITLE && !text.includes(":")) {
      this.rows.push({ kind: "divider", title: text, row });
    }
  }

  private addLine(row: number, cells: readonly CellValue[], number: Ordinal | null, weight: WeightReading, weightCol: number): void {
    const achievementCol = this.places.achievement;
    const achievement = achievementCol >= 0 ? this.achievementOf(cells[achievementCol] ?? null) : null;
    const line: Line = {
      row,
      number,
      title: this.titleOf(cells),
      weight,
      weightCol,
      bracketed: isBracketed(cells[weightCol] ?? null),
      achievement,
      achievementCol,
      years: [],
      phases: [],
    };
    const objective = this.lastLine();
    if (objective && isPhaseOf(line, objective)) this.replaceLast({ ...objective, phases: [...objective.phases, line] });
    else this.rows.push({ kind: "line", line });
  }

  /** A column of phase weights beside the objectives'. */
  private addPhaseOfRow(row: number, cells: readonly CellValue[], number: Ordinal | null): void {
    const col = this.places.phaseWeight;
    const objective = this.lastLine();
    if (!objective || col < 0) return;
    const value = cells[col] ?? null;
    if (!isFilled(value)) return;
    const achievementCol = this.places.achievement;
    const achievement = achievementCol >= 0 ? this.achievementOf(cells[achievementCol] ?? null) : null;
    const phase: Line = {
      row,
      number,
      title: "",
      weight: this.weightOf(value),
      weightCol: col,
      bracketed: false,
      achievement,
      achievementCol,
      years: [],
      phases: [],
    };
    this.replaceLast({ ...objective, achievement: null, phases: [...objective.phases, phase] });
  }

  private totalIn(row: number, cells: readonly CellValue[], filled: number): DeclaredTotal | null {
    const weightCol = this.places.weight;
    if (filled > FULLEST_TOTAL) return null;
    const col = cells.findIndex((value) => typeof value === "string" && isTotalLabel(cellText(value)));
    if (col < 0) return null;
    const text = cellText(cells[col] ?? null);
    const beside = col === weightCol ? null : this.weightOf(cells[weightCol] ?? null);
    const stated = beside?.kind === "number" && beside.value.compare(0) > 0 ? beside : readTotal(text);
    if (!stated) return null;
    const at = beside === stated ? weightCol : col;
    return { value: stated.value, scale: stated.scale, cell: { sheet: "", row, col: at }, source: "row", text, formula: null };
  }

  private addYears(years: readonly YearCells[]): void {
    const objective = this.lastLine();
    if (objective) this.replaceLast({ ...objective, years });
  }

  private ordinalAt(cells: readonly CellValue[]): Ordinal | null {
    const col = this.places.number;
    const value = col < 0 ? null : (cells[col] ?? null);
    // The usual 1, 2, 3 needs no parsing.
    if (typeof value === "number" && Number.isInteger(value) && value > 0 && value < 1000) return { parts: [value], text: String(value) };
    return readOrdinal(value);
  }

  private titleOf(cells: readonly CellValue[]): string {
    const { title, weight } = this.places;
    const value = title < 0 ? cells.find((cell, at) => at !== weight && typeof cell === "string") : cells[title];
    return typeof value === "string" && value !== "" ? cellText(value) : "";
  }

  private lastLine(): Line | null {
    const last = this.rows.at(-1);
    return last?.kind === "line" ? last.line : null;
  }

  private replaceLast(line: Line): void {
    this.rows[this.rows.length - 1] = { kind: "line", line };
  }
}

/** A column with a text longer than this is prose; shorter ones stand where a weight should ("da definire"). */
const SHORT_WORDS = 30;
const LONGEST_TITLE = 160;
/** A row with more filled cells is an objective whose title begins with "Totale". */
const FULLEST_TOTAL = 4;

/** Numbered 1.2 under 1, or with its weight in brackets under one without. */
function isPhaseOf(line: Line, objective: Line): boolean {
  const parts = line.number?.parts ?? [];
  if (line.number)
    return parts.length > 1 && parts.length > (objective.number?.parts.length ?? 0) && parts[0] === objective.number?.parts[0];
  return line.bracketed && !objective.bracketed && objective.weight.kind === "number";
}

function filledIn(cells: readonly CellValue[]): number {
  let count = 0;
  for (const value of cells) if (isFilled(value)) count += 1;
  return count;
}

function isBracketed(value: CellValue): boolean {
  return typeof value === "string" && /^\s*\(.*\)\s*$/.test(value);
}
