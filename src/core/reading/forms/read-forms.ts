/** Forms: an objective each, on one sheet or many, laid out as labels with their values. */
import type { At, Phase, Unit } from "../../plan/plan";
import { boundingArea, type Area } from "../../sheet/address";
import { cellText, type Sheet } from "../../sheet/sheet";
import { normalize } from "../../text/normalize";
import { cellRef, textAt } from "../cells";
import type { HeadingSettings } from "../headings";
import { restarts, topNumber } from "../numbering";
import { cleanUnitName, namesTransversal, namesUnit } from "../titles";
import { columnFacts } from "../tables/column-facts";
import { columnsOf } from "../tables/columns";
import { buildGoal, placed } from "../tables/goal";
import { tableRows } from "../tables/rows";
import { columnsWith, type Table } from "../tables/table";
import { formAreas } from "./areas";
import { recurring, weightLabels, type WeightLabel } from "./find-weights";
import { objectiveOf, weightOfForm, type Form } from "./objective-of-form";
import { besideOf, belowOf, labelInside, rightOf, textOf } from "./pair";
import { pairsIn } from "./pairs";

/** A form with the name of the structure it belongs to. */
interface OwnedForm {
  readonly form: Form;
  readonly name: At<string> | null;
}

/** The units whose objectives are forms; a unit may go on over several sheets and stands with its first. */
export function readForms(sheets: readonly Sheet[], tables: ReadonlyMap<Sheet, readonly Table[]>, own: HeadingSettings): readonly Unit[] {
  const labels = recurring(sheets.flatMap((sheet) => weightLabels(sheet, tables.get(sheet) ?? [], own)));
  const forms = sheets.flatMap((sheet) => {
    const mine = labels.filter(({ cell }) => cell.sheet === sheet.name);
    const areas = formAreas(sheet, mine);
    return mine.flatMap((label, i): readonly OwnedForm[] => {
      const form = readForm(sheet, label, areas[i] as Area, tables.get(sheet) ?? [], own);
      return form ? [{ form, name: ownerOf(form) }] : [];
    });
  });
  return forms.length < 2 ? [] : grouped(forms).map(toUnit);
}

function readForm(sheet: Sheet, label: WeightLabel, area: Area, tables: readonly Table[], own: HeadingSettings): Form | null {
  const { row, col } = label.cell;
  const text = textOf(sheet, label.cell);
  const inside = label.relation === "inside" ? text : null;
  const beside = label.relation === "below" ? belowOf(sheet, row, col) : label.filled ? rightOf(sheet, row, col) : besideOf(sheet, row, col);
  const weight = weightOfForm(sheet, inside === null ? (beside ?? besideOf(sheet, row, col)) : label.cell, inside);
  const within = tables.filter(({ first, last, left }) => first >= area.top && last <= area.bottom && left >= area.left && left <= area.right);
  const limit = Math.min(area.bottom + 1, ...within.map(({ first }) => first).filter((first) => first > row));
  const pairs = pairsIn(sheet, { ...area, bottom: limit - 1 }, label.relation, own);
  const form: Form = {
    sheet,
    area,
    weight,
    weightLabel: { value: inside === null ? text : (labelInside(text)?.label ?? text), cell: label.cell },
    pairs,
    phases: within.flatMap((table) => phasesOf(table, area)),
  };
  return objectiveOf(form).title === null ? null : form;
}

/** The rows of a table within a form that weighs parts. */
function phasesOf(table: Table, area: Area): readonly Phase[] {
  const weight = columnsWith(table, "phaseWeight")[0] ?? columnsWith(table, "weight")[0];
  if (weight === undefined) return [];
  const only = { ...table, end: Math.min(table.end, area.bottom + 1) };
  const columns = columnsOf(columnFacts([only]), new Set([weight - table.left]), "deadline");
  return tableRows(only, columns, weight, [], new Set()).flatMap((row) =>
    row.kind === "data" && row.weight && row.weight.value.kind !== "empty" ? [buildGoal(table.sheet, placed(columns, table.left), [row], row.weight)] : [],
  );
}

/** Whose the form is: its labels of structures, outermost first, after a title of the sheet that names one. */
function ownerOf({ sheet, pairs, area }: Form): At<string> | null {
  const named = pairs.filter(({ role, value, label }) => role === "unit" && typeof value === "string" && !/responsabile|dirigente|titolare/i.test(label));
  const title = namingTitle(sheet, area, pairs.filter(({ value }) => value !== null).map(({ labelCell }) => labelCell.row));
  const texts = [title, ...named.map(({ value, cell }) => ({ value: cellText(value), cell }))].filter((text) => text !== null && text.value !== "") as At<string>[];
  const distinct = texts.filter((text, i) => texts.findIndex((other) => normalize(other.value) === normalize(text.value)) === i);
  const first = distinct[0];
  return first ? { value: distinct.map(({ value }) => cleanUnitName(value)).join(" - "), cell: first.cell } : null;
}

/** A text alone in its row, above or in the form, that names a structure. */
function namingTitle(sheet: Sheet, area: Area, labelled: readonly number[]): At<string> | null {
  for (const { row, cells } of sheet.rows) {
    if (row > area.top + 3) break;
    const [only] = cells;
    if (cells.length !== 1 || !only || typeof only.value !== "string" || labelled.includes(row) || sheet.isHiddenRow(row)) continue;
    const text = textAt(sheet, row, only.col);
    if (text && namesUnit(text.value) && !text.value.includes(":")) return text;
  }
  return null;
}

/** Forms of one structure are one list, wherever they stand; nameless ones are their sheet's, where it holds several, and begin anew with number 1. */
function grouped(forms: readonly OwnedForm[]): readonly (readonly OwnedForm[])[] {
  const lists = new Map<string, OwnedForm[]>();
  const perSheet = new Map<string, number>();
  for (const { form } of forms) perSheet.set(form.sheet.name, (perSheet.get(form.sheet.name) ?? 0) + 1);
  for (const one of forms) {
    const several = (perSheet.get(one.form.sheet.name) ?? 0) > 1;
    const key = one.name ? `named ${normalize(one.name.value)}` : several ? `sheet ${one.form.sheet.name}` : "all";
    lists.set(key, [...(lists.get(key) ?? []), one]);
  }
  return [...lists.values()].flatMap((list) => (list.some(({ name }) => name !== null) ? [list] : splitAtRestarts(list)));
}

function splitAtRestarts(list: readonly OwnedForm[]): readonly (readonly OwnedForm[])[] {
  const breaks = restarts(list.map(({ form }) => topNumber(objectiveOf(form).number)));
  const parts: OwnedForm[][] = [];
  list.forEach((one, index) => {
    if (index === 0 || breaks.has(index)) parts.push([one]);
    else parts.at(-1)?.push(one);
  });
  return parts;
}

function toUnit(list: readonly OwnedForm[]): Unit {
  const [first] = list as readonly [OwnedForm, ...OwnedForm[]];
  const { sheet } = first.form;
  const objectives = list.map(({ form }) => objectiveOf(form));
  const here = list.flatMap(({ form }, i) => (form.sheet === sheet ? [objectives[i]?.area ?? form.area] : []));
  const area = boundingArea(here.flatMap(({ top, left, bottom, right }) => [{ row: top, col: left }, { row: bottom, col: right }])); // prettier-ignore
  const name = first.name;
  const titles = sheet.rows.slice(0, 4).flatMap(({ row, cells }) =>
    cells.length === 1 && typeof cells[0]?.value === "string" ? [{ value: cellText(cells[0].value), cell: cellRef(sheet, row, cells[0].col) }] : [],
  );
  return {
    name,
    sheet: sheet.name,
    layout: "cards",
    transversalBlock: name !== null && namesTransversal(name.value),
    headingTotal: null,
    weightHeading: first.form.weightLabel,
    sections: [{ name: null, transversal: false, objectives, totals: [], area }],
    coefficients: false,
    area,
    titles,
  };
}
