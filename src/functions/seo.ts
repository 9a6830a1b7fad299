import { sum, toNumber, ZERO } from "../core/exact";
import type { ColumnRole } from "../core/reading/headings";
import type { Objective, Unit } from "../core/plan/plan";
import { SEO_COLUMNS, TOTAL_LABEL, TRANSVERSAL_TITLE, type SeoColumn } from "../core/seo/standard";
import { cellText, type CellValue } from "../core/sheet/sheet";
import { dateOfSerial } from "../core/text/calendar";
import { numericWeights } from "../core/totals/weights";
import { rangeOf } from "./arguments";
import { wrong } from "./errors";
import { isDay, isFilled, type Grid } from "./range/grid";
import { text } from "./texts";

/** Where each column of the standard sheet is found; the weight is read, not copied. */
const SOURCES: Readonly<Record<Exclude<SeoColumn, "weight">, readonly ColumnRole[]>> = {
  publicValue: ["publicValue"],
  strategic: ["strategic"],
  operative: ["title", "phase"],
  deadline: ["deadline"],
  type: ["type"],
  kpiClass: ["class"],
  indicator: ["indicator"],
  target: ["target"],
};

type Row = (string | number)[];

/**
 * La tabella nelle nove colonne standard della SeO, con le righe dei totali. L'intervallo deve comprendere la riga delle intestazioni.
 * @customfunction SEO
 * @param {any[][]} intervallo La tabella con le intestazioni.
 * @returns {any[][]} Le nove colonne, con le intestazioni.
 */
export function seo(intervallo: unknown[][]): unknown[][] {
  const { unit, grid, columns } = rangeOf(intervallo);
  if (!columns || columns.size < 2) return wrong(text("no-headings"));
  const at = (row: number, name: SeoColumn): string => {
    const roles = name === "weight" ? [] : SOURCES[name];
    const col = roles.map((role) => columns.get(role)).find((found) => found !== undefined);
    const value = col === undefined ? null : (grid[row - 1]?.[col] ?? null);
    return isFilled(value) ? (name === "deadline" ? deadlineText(value) : cellText(value)) : "";
  };
  const stops = stopsOf(unit, grid);
  const declared = unit.headingTotal ? ` ${toNumber(unit.headingTotal.value)}` : "";
  const rows: Row[] = [SEO_COLUMNS.map(({ name, heading }) => heading + (name === "weight" ? declared : ""))];
  let total = ZERO;
  for (const section of unit.sections) {
    if (section.name || section.transversal) rows.push([section.name?.value ?? TRANSVERSAL_TITLE, ...Array<string>(8).fill("")]);
    for (const objective of section.objectives) {
      const first = objective.area.top;
      const end = stops.find((stop) => stop > first) ?? grid.length + 1;
      for (let row = first; row < end; row++) {
        const cells = SEO_COLUMNS.map(({ name }) => (name === "weight" ? (row === first ? weightOf(objective) : "") : at(row, name)));
        if (row === first || cells.some((cell) => cell !== "")) rows.push(cells);
      }
    }
    total = total.add(sum(numericWeights(section.objectives)));
    rows.push(["", "", "", TOTAL_LABEL, toNumber(total), "", "", "", ""]);
  }
  return rows;
}

/** The rows at which an objective's own rows end: the next objective, a total, the title of a section. */
function stopsOf(unit: Unit, grid: Grid): readonly number[] {
  const rows = unit.sections.flatMap((section) => [
    ...section.objectives.map((objective) => objective.area.top),
    ...section.totals.map((total) => total.cell.row),
    ...(section.name ? [section.name.cell.row] : []),
  ]);
  return [...rows, grid.length + 1].sort((a, b) => a - b);
}

function weightOf({ weight }: Objective): string | number {
  const read = weight?.value;
  if (read?.kind === "number") return toNumber(read.value);
  if (read?.kind === "level" || read?.kind === "not-numeric") return read.text;
  return read?.kind === "prerequisite" ? "X" : "";
}

/** MM/AAAA for a date, which arrives as its serial number, and for a whole text that is one; other texts as written. */
function deadlineText(value: Exclude<CellValue, null>): string {
  const day = isDay(value) ? dateOfSerial(value) : null;
  if (day) return `${String(day.month).padStart(2, "0")}/${day.year}`;
  const written = cellText(value);
  const date = /^(?:entro il )?\d{1,2}[./-](0?[1-9]|1[0-2])[./-](\d{4})$/i.exec(written);
  return date ? `${(date[1] ?? "").padStart(2, "0")}/${date[2] ?? ""}` : written;
}
