/** Why a cell refuses a list that the pane reads: each reason with what must be so on the sheet, looked at without the functions. */
import { objectivesOf, type Unit } from "../../src/core/plan/plan";
import { columnRole } from "../../src/core/reading/headings";
import { cellText, type CellValue, type Sheet } from "../../src/core/sheet/sheet";
import type { UnitTotals } from "../../src/core/totals/totals";
import type { Grid } from "./own-range";

export interface RefusedList {
  readonly unit: Unit;
  /** All lists of the sheet. */
  readonly here: readonly UnitTotals[];
  /** The rows (0-based) of the sheet that the range consists of. */
  readonly rows: readonly number[];
  readonly sheet: Sheet;
  readonly grid: Grid;
}

interface Reason {
  readonly why: string;
  /** The beginning of what the cell says. */
  readonly says: RegExp;
  readonly holds: (list: RefusedList) => boolean;
}

const COLUMN = /^#(?:VALORE! Non si capisce quale colonna|N\/D Nell'intervallo non ci sono pesi)/;
const LISTS = /^#VALORE! Nell'intervallo ci sono più elenchi/;
const ANY = /^#/;

export const REFUSALS: Readonly<Record<string, Reason>> = {
  "forms or prose": {
    why: "forms are told by what repeats on the sheet, prose by its words: a function carries only the cards of the standard",
    says: ANY,
    holds: ({ unit }) => unit.layout !== "table",
  },
  "objectives side by side": {
    why: "the weights stand in one row, under objectives as columns: all of core/reading would be needed",
    says: COLUMN,
    holds: ({ unit }) => {
      const rows = weightCells(unit).map(({ row }) => row);
      return rows.length > 1 && new Set(rows).size === 1;
    },
  },
  "a heading that no word tells": {
    why: "the pane knows the column by what it adds up to; in a cell the headings must name it",
    says: COLUMN,
    holds: ({ unit }) => !["weight", "phaseWeight"].includes(columnRole(unit.weightHeading?.value ?? "") ?? ""),
  },
  "titles that no word tells": {
    why: "no heading says where the objectives stand",
    says: COLUMN,
    holds: ({ unit, grid }) =>
      !headingsIn(grid).some(({ roles }) => roles.includes("title") && roles.includes("weight")) && unit.weightHeading !== null,
  },
  "several columns of weights": {
    why: "the pane takes the column whose weights make the total; to a cell both are weights",
    says: /^#VALORE! Ci sono più colonne di pesi/,
    holds: ({ grid }) =>
      headingsIn(grid).some(({ roles }) => roles.filter((role) => role === "weight" || role === "phaseWeight").length > 1),
  },
  "several lists on the same rows": {
    why: "lists beside each other, or in each other's rows, share the range",
    says: ANY,
    holds: ({ unit, here, rows }) =>
      here.some((one) => one.unit !== unit && objectivesOf(one.unit).some(({ area }) => rows.includes(area.top))),
  },
  "other headings below": {
    why: "the list goes on below headings of another kind: the range holds two tables",
    says: LISTS,
    holds: ({ grid }) => new Set(headingsIn(grid).map(({ texts }) => texts.join("|"))).size > 1,
  },
  "parts by their sums": {
    why: "no number, bracket or word tells the parts from the objectives",
    says: /^#VALORE! I pesi delle righe/,
    holds: ({ unit }) => objectivesOf(unit).some(({ phases }) => phases.length > 0),
  },
};

/** The reason for which the cell may refuse, "refused for nothing" without any. */
export function refusedFor(said: string, list: RefusedList): string {
  const found = Object.entries(REFUSALS).find(([, { says, holds }]) => says.test(said) && holds(list));
  return found ? found[0] : "refused for nothing";
}

function weightCells(unit: Unit): readonly { readonly row: number; readonly col: number }[] {
  return objectivesOf(unit).flatMap(({ weight }) => (weight ? [weight.cell] : []));
}

/** Rows of nothing but texts, of which two or more head columns. */
function headingsIn(grid: Grid): readonly { readonly texts: readonly string[]; readonly roles: readonly (string | null)[] }[] {
  return grid.flatMap((row) => {
    const texts = row
      .filter((value) => value !== null)
      .map((value) => (typeof value === "string" ? cellText(value as CellValue).replace(/\s+/g, " ") : ""));
    const roles = texts.map((text) => (text === "" ? null : columnRole(text)));
    return roles.filter((role) => role !== null).length > 1 && !texts.includes("") ? [{ texts, roles }] : [];
  });
}
