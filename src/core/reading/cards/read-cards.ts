/** The card reader: one card an objective, a sheet a unit (or several, where the numbering begins anew). */
import type { At, Indicator, Objective, Unit } from "../../plan/plan";
import { boundingArea, type Area } from "../../sheet/address";
import type { Sheet } from "../../sheet/sheet";
import { normalize } from "../../text/normalize";
import { deadlineAt, isFilled, shownTextAt, textAt } from "../cells";
import { headingRole, type ColumnRole, type HeadingSettings } from "../headings";
import { restarts, topNumber } from "../numbering";
import { nameIn, unitNameIn } from "../title-kind";
import { namesTransversal, titlesBetween } from "../titles";
import { cardAnchors, type CardAnchor } from "./anchors";
import { cardWeight, phasesIn, valueRow, valueRows } from "./values";
import { labelledLines } from "./lines";
import { yearAchievements } from "./years";

/** The units of a sheet of cards; none when it has none, or when no card has a weight anywhere. */
export function readCards(sheet: Sheet, own: HeadingSettings = {}): readonly Unit[] {
  const anchors = cardAnchors(sheet, own);
  const labels = anchors.map((anchor) => labelAbove(sheet, anchor));
  const objectives = anchors.map((anchor, index) => {
    const next = anchors[index + 1];
    const end = next ? (labels[index + 1]?.cell.row ?? next.row) - 1 : (sheet.rows.at(-1)?.row ?? anchor.row);
    return readCard(sheet, anchor, end, labels[index] ?? null, own);
  });
  if (objectives.every((objective) => objective.weight === null || objective.weight.value.kind === "empty")) return [];
  const first = (labels[0]?.cell.row ?? (anchors[0] as CardAnchor).row) - 1;
  const titles = titlesBetween(sheet, 0, first);
  return splitAtRestarts(objectives).map((list, index) => toUnit(sheet, list, titles, index, own));
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
    const relabelled = topNumber(objective.number) === 1 && headingChanges(objectives, index);
    if (index === 0 || breaks.has(index) || relabelled) lists.push([objective]);
    else lists.at(-1)?.push(objective);
  });
  return lists;
}

function headingChanges(objectives: readonly Objective[], index: number): boolean {
  const before = objectives[index - 1]?.label;
  const label = objectives[index]?.label;
  return !!before && !!label && normalize(before.value) !== normalize(label.value);
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
  const phases = phasesIn(sheet, anchor, titleCol, values);
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

function cardArea(sheet: Sheet, anchor: CardAnchor, end: number): Area {
  const cells: { readonly row: number; readonly col: number }[] = [];
  for (let row = anchor.row; row <= end; row++)
    for (const { col, value } of sheet.rowCells(row)) if (isFilled(value)) cells.push({ row, col });
  return boundingArea(cells);
}

function toUnit(sheet: Sheet, objectives: readonly Objective[], titles: readonly At<string>[], index: number, own: HeadingSettings): Unit {
  const area = boundingArea(
    objectives.flatMap(({ area: own }) => [
      { row: own.top, col: own.left },
      { row: own.bottom, col: own.right },
    ]),
  );
  const named = unitNameIn(titles, own);
  const label = objectives.find((objective) => objective.label)?.label ?? null;
  return {
    name: index === 0 || !label ? named : nameIn(label),
    sheet,
    layout: "cards",
    transversalBlock: named === null && titles.some((title) => namesTransversal(title.value, own)),
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
