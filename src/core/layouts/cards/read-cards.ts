/** The card reader: one card an objective, a sheet a unit (or several, where the numbering begins anew). */
import type { At, Indicator, Objective, Phase, Unit, Weight } from "../../plan/plan";
import { boundingArea, cellArea, type Area } from "../../sheet/address";
import { cellText, type Sheet } from "../../sheet/sheet";
import { leadingOrdinal } from "../../text/ordinal";
import { normalize } from "../../text/normalize";
import { weightInText } from "../../text/weight";
import { cellRef, deadlineAt, isFilled, shownTextAt, textAt, weightAt } from "../cells";
import { headingRole, type ColumnRole, type HeadingSettings } from "../headings";
import { restarts, topNumber } from "../numbering";
import { namesTransversal, titlesBetween, unitNameIn } from "../titles";
import { cardAnchors, type CardAnchor } from "./anchors";
import { labelledLines } from "./lines";
import { yearAchievements } from "./years";

/** The units of a sheet of cards; none when it has none, or when no card has a weight anywhere. */
export function readCards(sheet: Sheet, own: HeadingSettings = {}): readonly Unit[] {
  const anchors = cardAnchors(sheet, own);
  if (anchors.length === 0) return [];
  const lastRow = sheet.used?.bottom ?? 0;
  const labels = anchors.map((anchor) => labelAbove(sheet, anchor));
  const objectives = anchors.map((anchor, index) => {
    const next = anchors[index + 1];
    const end = next ? (labels[index + 1]?.cell.row ?? next.row) - 1 : lastRow;
    return readCard(sheet, anchor, end, labels[index] ?? null, own);
  });
  if (objectives.every((objective) => objective.weight === null || objective.weight.value.kind === "empty")) return [];
  const first = (labels[0]?.cell.row ?? (anchors[0] as CardAnchor).row) - 1;
  const titles = titlesBetween(sheet, 0, first);
  return splitAtRestarts(objectives).map((list, index) => toUnit(sheet, list, titles, index));
}

/** A text alone in the row above the card: its own heading, which should name the unit. */
function labelAbove(sheet: Sheet, anchor: CardAnchor): At<string> | null {
  const cells = sheet.rowCells(anchor.row - 1);
  const only = cells[0];
  return cells.length === 1 && only ? textAt(sheet, anchor.row - 1, only.col) : null;
}

function splitAtRestarts(objectives: readonly Objective[]): readonly (readonly Objective[])[] {
  const breaks = restarts(objectives.map((objective) => topNumber(objective.number)));
  const lists: Objective[][] = [];
  objectives.forEach((objective, index) => {
    // A number 1 that might be a slip is a new list when the card also bears another heading.
    const relabelled = index > 0 && topNumber(objective.number) === 1 && headingChanges(objectives, index);
    if (index === 0 || breaks.has(index) || relabelled) lists.push([objective]);
    else lists[lists.length - 1]?.push(objective);
  });
  return lists;
}

function headingChanges(objectives: readonly Objective[], index: number): boolean {
  const before = objectives[index - 1]?.label;
  const label = objectives[index]?.label;
  return Boolean(before && label && normalize(before.value) !== normalize(label.value));
}

function readCard(sheet: Sheet, anchor: CardAnchor, end: number, label: At<string> | null, own: HeadingSettings): Objective {
  const below = valueRow(sheet, anchor);
  const column = (role: ColumnRole): number | undefined => anchor.headings.get(role);
  const lines = labelledLines(sheet, below, end, own);
  const values = valueRows(sheet, anchor, end, own);
  const titleCol = column("title") ?? column("strategic");
  const described = textAt(sheet, below, titleCol);
  const theme = textAt(sheet, below, anchor.col);
  const indicator: Indicator = {
    type: textAt(sheet, below, column("type")),
    kpiClass: textAt(sheet, below, column("class")),
    text: textAt(sheet, below, column("indicator")) ?? lines.get("indicator") ?? null,
    target: textAt(sheet, below, column("target")) ?? lines.get("target") ?? null,
  };
  const phases = titleCol === undefined ? [] : phasesIn(sheet, anchor, titleCol, values);
  return {
    number: anchor.number,
    title: phases.length > 0 ? (theme ?? described) : (described ?? theme),
    weight: cardWeight(sheet, anchor, end),
    start: deadlineAt(sheet, below, column("start")),
    deadline: deadlineAt(sheet, below, column("deadline")),
    indicators: indicator.type || indicator.kpiClass || indicator.text || indicator.target ? [indicator] : [],
    achievement: null,
    years: yearAchievements(sheet, below, end),
    phases,
    publicValue: null,
    strategic: described && theme ? theme : null,
    details: [],
    repeated: [],
    label,
    area: cardArea(sheet, anchor, end),
  };
}

/** The first row of values: below the headings, or after one blank row. A single text further down is a label's line, not values. */
function valueRow(sheet: Sheet, anchor: CardAnchor): number {
  const below = anchor.row + 1;
  return sheet.rowCells(below).length === 0 && sheet.rowCells(below + 1).length >= 2 ? below + 1 : below;
}

/** The rows of values below the headings, until a line with a label or a row of other headings begins. */
function valueRows(sheet: Sheet, anchor: CardAnchor, end: number, own: HeadingSettings): readonly number[] {
  const rows: number[] = [];
  const start = valueRow(sheet, anchor);
  for (let row = start; row <= end; row++) {
    const cells = sheet.rowCells(row);
    const first = cells[0];
    if (!first || (row > start && headingRole(cellText(first.value).split(":")[0] ?? "", own) !== null)) break;
    rows.push(row);
  }
  return rows;
}

/** The weight below its heading, else one named in the card's texts ("Peso obiettivo: 10%"). */
function cardWeight(sheet: Sheet, anchor: CardAnchor, end: number): Weight | null {
  const col = anchor.headings.get("weight");
  if (col !== undefined) return weightAt(sheet, valueRow(sheet, anchor), col);
  for (let row = anchor.row + 1; row <= end; row++) {
    for (const { col: at, value } of sheet.rowCells(row)) {
      const found = typeof value === "string" && !OF_OBJECTIVE.test(normalize(value)) ? weightInText(cellText(value)) : null;
      if (found) return weightOfText(sheet, row, at, found);
    }
  }
  return null;
}

/** "40% dell'obiettivo strategico": a phase's share, not the card's weight. */
const OF_OBJECTIVE = /\bdell? obiettivo\b/;

function weightOfText(sheet: Sheet, row: number, col: number, found: NonNullable<ReturnType<typeof weightInText>>): Weight {
  return {
    value: { kind: "number", value: found.value, scale: found.scale, asText: false },
    cell: cellRef(sheet, row, col),
    area: sheet.mergeAt(row, col) ?? cellArea({ row, col }),
  };
}

/** Rows of the description that state their share of the objective are its phases. */
function phasesIn(sheet: Sheet, anchor: CardAnchor, titleCol: number, rows: readonly number[]): readonly Phase[] {
  const phases: Phase[] = [];
  for (const row of rows) {
    const text = textAt(sheet, row, titleCol);
    const share = text && OF_OBJECTIVE.test(normalize(text.value)) ? weightInText(text.value) : null;
    if (!text || !share) continue;
    const leading = leadingOrdinal(text.value);
    phases.push({
      number: leading ? { value: leading.ordinal, cell: text.cell } : null,
      title: { value: text.value.replace(share.matched, "").replace(/\s+/g, " ").trim(), cell: text.cell },
      weight: weightOfText(sheet, row, titleCol, share),
      start: deadlineAt(sheet, row, anchor.headings.get("start")),
      deadline: deadlineAt(sheet, row, anchor.headings.get("deadline")),
      indicators: [
        {
          type: null,
          kpiClass: null,
          text: textAt(sheet, row, anchor.headings.get("indicator")),
          target: textAt(sheet, row, anchor.headings.get("target")),
        },
      ],
      achievement: null,
      years: [],
      area: { top: row, left: anchor.col, bottom: row, right: Math.max(titleCol, ...anchor.headings.values()) },
    });
  }
  return phases;
}

function cardArea(sheet: Sheet, anchor: CardAnchor, end: number): Area {
  const cells = [{ row: anchor.row, col: anchor.col }];
  for (let row = anchor.row; row <= end; row++)
    for (const { col, value } of sheet.rowCells(row)) if (isFilled(value)) cells.push({ row, col });
  return boundingArea(cells);
}

function toUnit(sheet: Sheet, objectives: readonly Objective[], titles: readonly At<string>[], index: number): Unit {
  const area = boundingArea(
    objectives.flatMap(({ area: own }) => [
      { row: own.top, col: own.left },
      { row: own.bottom, col: own.right },
    ]),
  );
  const named = unitNameIn(titles);
  const label = objectives.map((objective) => objective.label).find((text) => text !== null) ?? null;
  return {
    name: index === 0 ? named : (label ?? named),
    sheet: sheet.name,
    layout: "cards",
    transversalBlock: named === null && titles.some((title) => namesTransversal(title.value)),
    headingTotal: null,
    weightHeading: weightHeading(sheet, objectives),
    sections: [{ name: null, transversal: false, objectives, totals: [], area }],
    coefficients: false,
    area,
    titles,
  };
}

/** The heading above the first card's weight, in the row before it or one further up. */
function weightHeading(sheet: Sheet, objectives: readonly Objective[]): At<string> | null {
  const weight = objectives.find((objective) => objective.weight !== null)?.weight;
  if (!weight) return null;
  const headings = [1, 2].map((above) => shownTextAt(sheet, weight.cell.row - above, weight.cell.col));
  return headings.find((heading) => heading !== null && headingRole(heading.value) === "weight") ?? null;
}
