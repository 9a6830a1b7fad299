/** The prose reader: numbered titles, paragraphs, "INDICATORE:", "TERMINE:", "Punti 20", and a total at the end. */
import type { At, DeclaredTotal, Indicator, Objective, Unit, Weight } from "../../plan/plan";
import { boundingArea } from "../../sheet/address";
import type { Sheet } from "../../sheet/sheet";
import { readDeadlines } from "../../text/deadline";
import type { HeadingSettings } from "../headings";
import { restarts } from "../numbering";
import { titleKind, unitNameIn } from "../title-kind";
import { readTotal } from "../total-words";
import { proseLines, type ProseLine } from "./lines";

type ObjectiveLine = Extract<ProseLine, { kind: "objective" }>;

/** What a sheet of prose gave: its units, or that it has numbered objectives and a total but no weights. */
export interface ProseReading {
  readonly units: readonly Unit[];
  readonly objectivesWithoutWeights: At<string> | null;
}

const NOTHING: ProseReading = { units: [], objectivesWithoutWeights: null };

export function readProse(sheet: Sheet, own: HeadingSettings = {}): ProseReading {
  if (!mostlyOneColumn(sheet)) return NOTHING;
  const lines = proseLines(sheet, own);
  const weights = lines.filter((line) => line.kind === "weight").length;
  const heads = objectiveHeads(lines);
  if (heads.length < 2) return NOTHING;
  if (weights < 2 || weights * 2 < heads.length) {
    const total = lines.find((line) => line.kind === "total");
    return total ? { units: [], objectivesWithoutWeights: (heads[0] as ObjectiveLine).title } : NOTHING;
  }
  const breaks = restarts(heads.map((head) => head.number.value.parts[0] as number));
  const starts = heads.filter((_head, index) => index === 0 || breaks.has(index));
  return {
    units: starts.map((start, index) => readUnit(sheet, lines, heads, start, starts[index + 1] ?? null, index, own)),
    objectivesWithoutWeights: null,
  };
}

/** Prose stands in one column; a second may hold the number of "Punti | 20". */
function mostlyOneColumn(sheet: Sheet): boolean {
  const narrow = sheet.rows.filter((row) => row.cells.length <= 2).length;
  return sheet.rows.length >= 4 && narrow * 10 >= sheet.rows.length * 9;
}

/**
 * The numbered lines that begin an objective. A numbered line inside an objective's text ("1. presentazione domande") does not:
 * an objective begins where the one before has its weight, or where the numbering goes on by one.
 */
function objectiveHeads(lines: readonly ProseLine[]): readonly ObjectiveLine[] {
  const heads: ObjectiveLine[] = [];
  let weighted = true;
  for (const line of lines) {
    if (line.kind === "weight") weighted = true;
    else if (line.kind === "objective") {
      const number = line.number.value.parts[0] as number;
      const last = heads[heads.length - 1];
      const goesOn = last === undefined || number === (last.number.value.parts[0] as number) + 1;
      if (!weighted && !goesOn) continue;
      heads.push(line);
      weighted = false;
    }
  }
  return heads;
}

function readUnit(
  sheet: Sheet,
  lines: readonly ProseLine[],
  heads: readonly ObjectiveLine[],
  start: ObjectiveLine,
  next: ObjectiveLine | null,
  index: number,
  words: HeadingSettings,
): Unit {
  const titleRows = titleBlock(lines, start, index, words);
  const end = next ? (titleBlock(lines, next, 1, words)[0]?.row ?? next.row) : Infinity;
  const mine = lines.filter((line) => line.row >= start.row && line.row < end);
  const own = heads.filter((head) => head.row >= start.row && head.row < end);
  const objectives = own.map((head, at) => readObjective(mine, head, own[at + 1]?.row ?? Infinity));
  const totals = mine.flatMap((line) => (line.kind === "total" ? declared(line.text, "row", words) : []));
  const titles = titleRows.map((line) => line.text);
  const label = [...titles].reverse().flatMap((title) => declared(title, "label", words))[0] ?? null;
  const cells = [
    ...objectives.flatMap(({ area }) => [
      { row: area.top, col: area.left },
      { row: area.bottom, col: area.right },
    ]),
    ...totals.map((total) => total.cell),
  ];
  const area = boundingArea(cells);
  return {
    name: unitNameIn(titles, words),
    sheet,
    layout: "prose",
    transversalBlock: false,
    headingTotal: label,
    weightHeading: null,
    sections: [{ name: null, transversal: false, objectives, totals, area }],
    coefficients: false,
    area,
    titles,
  };
}

/** The text lines directly above a unit's first objective; for a further unit on the sheet only from the line that names it. */
function titleBlock(
  lines: readonly ProseLine[],
  start: ObjectiveLine,
  index: number,
  own: HeadingSettings,
): readonly Extract<ProseLine, { kind: "text" }>[] {
  const above = lines.slice(0, lines.indexOf(start)).reverse();
  const block: Extract<ProseLine, { kind: "text" }>[] = [];
  for (const line of above) {
    if (line.kind !== "text" || line.text.value.length > 200) break;
    block.unshift(line);
    if (index > 0 && titleKind(line.text.value, null, own) === "unit") break;
  }
  return block;
}

function readObjective(lines: readonly ProseLine[], head: ObjectiveLine, end: number): Objective {
  const body = lines.filter((line) => line.row > head.row && line.row < end && line.kind !== "total");
  const labelled = (...roles: readonly string[]): At<string> | null => {
    for (const line of body) if (line.kind === "labelled" && roles.includes(line.role)) return line.text;
    return null;
  };
  const weight: Weight | null = body.find((line) => line.kind === "weight")?.weight ?? null;
  const deadline = labelled("deadline");
  const indicator: Indicator = {
    type: labelled("type"),
    kpiClass: labelled("class"),
    text: labelled("indicator"),
    target: labelled("target"),
  };
  const last = body[body.length - 1]?.row ?? head.row;
  const cols = [head.title.cell.col, weight?.cell.col ?? head.title.cell.col];
  return {
    number: head.number,
    title: head.title,
    weight,
    start: null,
    deadline: deadline ? { value: readDeadlines(deadline.value), cell: deadline.cell } : null,
    indicators: indicator.type || indicator.kpiClass || indicator.text || indicator.target ? [indicator] : [],
    achievement: null,
    years: [],
    phases: [],
    publicValue: null,
    strategic: null,
    details: body.flatMap((line) => (line.kind === "text" ? [line.text] : [])),
    repeated: [],
    label: null,
    area: { top: head.row, left: Math.min(...cols), bottom: last, right: Math.max(...cols) },
  };
}

function declared(text: At<string>, source: "row" | "label", own: HeadingSettings): DeclaredTotal[] {
  const total = readTotal(text.value, own);
  return total ? [{ ...total, cell: text.cell, source, text: text.value.replace(/\s+/g, " "), formula: null }] : [];
}
