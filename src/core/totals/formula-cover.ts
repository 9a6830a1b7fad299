/** Which weights a total's formula adds up: the ones it leaves out, the ones it counts twice, other numbers it takes in. */
import type { DeclaredTotal, Section, Unit } from "../plan/plan";
import { contains, type Area } from "../sheet/address";
import { parseSum, type SumPart } from "../sheet/sum-formula";
import type { Sheet } from "../sheet/sheet";

interface Position {
  readonly row: number;
  readonly col: number;
}

/** How a total's formula covers the weights that it should add. */
export interface FormulaCover {
  readonly left: readonly Position[];
  readonly twice: readonly Position[];
  /** Numbers in the formula's ranges that are no weights of this sum (another total, a phase, a year). */
  readonly extra: readonly Position[];
  /** The cells that it should add. */
  readonly wanted: readonly Position[];
}

/**
 * The cover of the formula of a total below section `index`, held against the section's weights or all above it, whichever it fits
 * better. null when the formula is no plain sum of cells of this sheet: then nothing is claimed.
 */
export function formulaCover(unit: Unit, index: number, total: DeclaredTotal): FormulaCover | null {
  if (total.formula === null) return null;
  const { sheet } = unit;
  const parsed = parseSum(throughCell(sheet, total.formula));
  const areas = parsed ? areasOf(parsed, sheet.name) : null;
  if (!areas || areas.length === 0) return null;
  const stated = new Map(unit.sections.flatMap((section) => section.totals.map((one) => [key(one.cell), section] as const)));
  const direct = areas.filter(
    (area) =>
      !(single(area) && stated.has(key({ row: area.top, col: area.left })) && key({ row: area.top, col: area.left }) !== key(total.cell)),
  );
  const referred = areas
    .filter((area) => !direct.includes(area))
    .flatMap((area) => weightCells([stated.get(key({ row: area.top, col: area.left })) as Section]).map(areaOf));
  const all = [...direct, ...referred];
  const section = cover(sheet, all, weightCells([unit.sections[index] as Section]), total);
  if (index === 0 || faults(section) === 0) return section;
  const cumulative = cover(sheet, all, weightCells(unit.sections.slice(0, index + 1)), total);
  return faults(cumulative) < faults(section) ? cumulative : section;
}

/** A total that only shows another cell adds what that cell adds. */
function throughCell(sheet: Sheet, formula: string): string {
  const only = parseSum(formula);
  const target = only?.kind === "cell" && single(only.target.area) && only.target.sheet === null ? only.target.area : null;
  return target ? (sheet.formula(target.top, target.left) ?? formula) : formula;
}

function faults(one: FormulaCover): number {
  return one.left.length + one.twice.length + one.extra.length;
}

function cover(sheet: Sheet, areas: readonly Area[], wanted: readonly Position[], total: DeclaredTotal): FormulaCover {
  const times = (cell: Position): number => areas.filter((area) => contains(area, cell.row, cell.col)).length;
  const known = new Set(wanted.map(key));
  const extra = new Map<number, Position>();
  for (const area of areas) {
    for (const { row, cells } of sheet.rowsBetween(area.top, area.bottom)) {
      for (const { col, value } of cells) {
        if (col < area.left || col > area.right || typeof value !== "number") continue;
        const cell = { row, col };
        if (!known.has(key(cell)) && key(cell) !== key(total.cell)) extra.set(key(cell), cell);
      }
    }
  }
  return {
    wanted,
    left: wanted.filter((cell) => times(cell) === 0),
    twice: wanted.filter((cell) => times(cell) > 1),
    extra: [...extra.values()],
  };
}

/** The cells of numeric weights; repeated ones are no weights of the sum. */
function weightCells(sections: readonly Section[]): readonly Position[] {
  return sections.flatMap((section) =>
    section.objectives.flatMap(({ weight }) => (weight?.value.kind === "number" ? [{ row: weight.cell.row, col: weight.cell.col }] : [])),
  );
}

/** The ranges that the sum adds, or null when it also adds constants or other sheets. */
function areasOf(part: SumPart, sheet: string): readonly Area[] | null {
  if (part.kind === "number") return null;
  if (part.kind === "cell") return part.target.sheet === null || part.target.sheet === sheet ? [part.target.area] : null;
  const inner = part.parts.map((one) => areasOf(one, sheet));
  return inner.some((areas) => areas === null) ? null : inner.flatMap((areas) => areas ?? []);
}

function single(area: Area): boolean {
  return area.top === area.bottom && area.left === area.right;
}

function areaOf(cell: Position): Area {
  return { top: cell.row, left: cell.col, bottom: cell.row, right: cell.col };
}

/** Cells by number: a sheet has 16,384 columns. */
function key(cell: Position): number {
  return cell.row * 16_384 + cell.col;
}
