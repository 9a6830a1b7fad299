/** A block of objectives side by side as a unit. */
import type { At, DeclaredTotal, Objective, Unit } from "../../../plan/plan";
import { boundingArea } from "../../../sheet/address";
import { exact, sum, type Exact } from "../../../exact";
import { checksOf } from "../../../text/check-formula";
import { totalInHeading } from "../../../text/total";
import { cellRef, deadlineAt, ordinalAt, textAt, weightAt } from "../../cells";
import type { ColumnRole, HeadingSettings } from "../../headings";
import { inScaleOf, totalInTitle } from "../../tables/totals-of-list";
import { cleanUnitName, namesTransversal } from "../../titles";
import type { AboveTitle } from "../../titles-above";
import { labelRole } from "../labels";
import { inOneScale } from "../../one-scale";
import type { Block, BlockRow } from "./blocks";
import type { BlockColumns } from "./columns";

/** A block with all that was made out about it. */
export interface ReadBlock {
  readonly block: Block;
  readonly columns: BlockColumns;
  readonly title: BlockRow;
  readonly above: readonly AboveTitle[];
  readonly name: At<string> | null;
}

export function toUnit({ block, columns, title, above, name }: ReadBlock, own: HeadingSettings): Unit {
  const { sheet, weight } = block;
  const objectives = inOneScale(columns.objectives.map((col) => objectiveAt(block, title, col, own)));
  const made = sum(objectives.flatMap((one) => (one.weight?.value.kind === "number" ? [one.weight.value.value] : [])));
  const totals = [...columns.totals.flatMap((col) => totalAt(block, title, col)), ...checksFor(block, columns)].map((total) => ({
    ...total,
    value: inScaleOf(total.value, made),
  }));
  const area = boundingArea(objectives.flatMap((one) => [{ row: one.area.top, col: one.area.left }, { row: one.area.bottom, col: one.area.right }])); // prettier-ignore
  return {
    name: name && { ...name, value: cleanUnitName(name.value) },
    sheet,
    layout: "table",
    transversalBlock: namesTransversal(name?.value ?? sheet.name, own),
    headingTotal: statedAbove(block, above, made),
    weightHeading: { value: weight.label, cell: cellRef(sheet, weight.row, block.left) },
    sections: [{ name: null, transversal: false, objectives, totals, area }],
    coefficients: false,
    area,
    titles: above.map(({ text }) => text),
  };
}

function objectiveAt({ sheet, rows, weight }: Block, title: BlockRow, col: number, own: HeadingSettings): Objective {
  const rowOf = (role: ColumnRole): number | undefined =>
    rows.find((one) => one !== weight && one !== title && labelRole(one.label, own) === role)?.row;
  const said = (role: ColumnRole): At<string> | null => {
    const row = rowOf(role);
    return row === undefined ? null : textAt(sheet, row, col);
  };
  const dated = (role: ColumnRole): Objective["deadline"] => {
    const row = rowOf(role);
    return row === undefined ? null : deadlineAt(sheet, row, col);
  };
  const number = rowOf("number") ?? rowOf("objectiveCode");
  const indicator = { type: said("type"), kpiClass: said("class"), text: said("indicator"), target: said("target") };
  return {
    number: number === undefined ? null : ordinalAt(sheet, number, col),
    title: textAt(sheet, title.row, col),
    weight: weightAt(sheet, weight.row, col),
    start: dated("start"),
    deadline: dated("deadline"),
    indicators: indicator.type || indicator.kpiClass || indicator.text || indicator.target ? [indicator] : [],
    achievement: null,
    years: [],
    phases: [],
    publicValue: said("publicValue"),
    strategic: said("strategic"),
    details: [],
    repeated: [],
    label: null,
    area: { top: rows[0]?.row ?? title.row, left: col, bottom: rows.at(-1)?.row ?? weight.row, right: col },
  };
}

function totalAt({ sheet, weight, rows }: Block, title: BlockRow, col: number): readonly DeclaredTotal[] {
  const { value, cell } = weightAt(sheet, weight.row, col);
  if (value.kind !== "number") return [];
  const label = rows.map(({ row }) => (row <= title.row ? textAt(sheet, row, col) : null)).find((text) => text !== null);
  return [
    {
      value: value.value,
      scale: value.scale,
      cell,
      source: "row",
      text: label?.value ?? "",
      formula: sheet.formula(weight.row, col) ?? null,
    },
  ];
}

/** What checks beside the weights, in their row, ask of them or of their total. */
function checksFor({ sheet, weight }: Block, { objectives, totals }: BlockColumns): readonly DeclaredTotal[] {
  const named = new Set([...objectives.slice(0, 1), ...totals]);
  const last = Math.max(...objectives);
  return checksOf(sheet)
    .filter(({ row, col, cells }) => row === weight.row && col > last && cells.some((cell) => cell.row === row && named.has(cell.col)))
    .map(({ row, col, total }) => ({
      value: exact(total),
      scale: "plain",
      cell: cellRef(sheet, row, col),
      source: "check",
      text: "",
      formula: null,
    }));
}

/** A total in the label of the weights ("Peso (max 40)") or in a title above ("Settore I - totale punti 80"). */
function statedAbove({ sheet, weight, left }: Block, above: readonly AboveTitle[], made: Exact): DeclaredTotal | null {
  const inLabel = totalInHeading(weight.label);
  if (inLabel)
    return {
      ...inLabel,
      value: inScaleOf(inLabel.value, made),
      cell: cellRef(sheet, weight.row, left),
      source: "heading",
      text: weight.label,
      formula: null,
    };
  for (const { text } of [...above].reverse()) {
    const total = totalInTitle(text);
    if (total) return { ...total, value: inScaleOf(total.value, made) };
  }
  return null;
}
