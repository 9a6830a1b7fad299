/** An individual sheet as a document: who, the objectives, the components, how the score came about, the signatures. */
import type { SheetDocument } from "../document";
import { across, at, Grid } from "../document/grid";
import { INDIVIDUAL_PREFIX } from "../document/own-titles";
import { pageBreaks, landscapePageHeight } from "../document/page-size";
import { sheetNameFrom } from "../document/sheet-name";
import { HUNDRED, sum, type Exact } from "../exact";
import { inHundredths } from "../score/score-items";
import { overTitle } from "../seo/standard";
import type { Settings } from "../settings";
import { DEFAULT_INDIVIDUAL } from "../settings/individual";
import { notesOf, putExplanation, putNotes, putSignatures } from "./below";
import { putComponents, type ObjectivesScore } from "./components";
import { nameOf, type IndividualLine, type IndividualSheet } from "./individual-sheet";
import { layoutOf, type IndividualLayout } from "./layout";
import { putParts, type PutPart } from "./table";
import { EFFECTIVE, HEADINGS, WORDS } from "./texts";

const GAP_HEIGHT = 14;

/** The person's sheet. @param explain whether it says how each objective's points came about */
export function individualDocument(sheet: IndividualSheet, settings: Settings, explain: boolean): SheetDocument {
  const layout = layoutOf(sheet);
  const grid = new Grid(layout.widths);
  const last = layout.columns.length - 1;
  const title = INDIVIDUAL_PREFIX + nameOf(sheet);
  grid.text(across(0, 0, last), "over-title", overTitle(sheet.heading.body, sheet.heading.years));
  grid.text(across(1, 0, last), "title", title);
  grid.text(across(2, 0, last), "over-title", whose(sheet));
  putHeadings(grid, layout, sheet);
  const parts = putParts({ grid, layout, score: settings.score }, FIRST, sheet.parts, sheet.score.kind === "scored" ? sheet.scored : 0);
  let row = (parts.at(-1)?.totalRow ?? FIRST) + 1;
  const blocks = [...parts.flatMap(together)];
  const block = (put: (top: number) => number): void => {
    const top = row + 1;
    const end = put(top);
    if (end === top) return;
    grid.put(across(row, 0, last), "note", null);
    grid.atLeast(row, GAP_HEIGHT);
    blocks.push({ top, bottom: end - 1 });
    row = end;
  };
  const { heads, employees, signatures } = settings.individual ?? DEFAULT_INDIVIDUAL;
  const components = {
    form: sheet.role === "head" ? heads : employees,
    objectives: objectivesScore(sheet, parts, settings),
    organisation: sheet.organisation,
    places: settings.score.decimals,
  };
  block((top) => putComponents(grid, layout, top, components));
  block((top) => putNotes(grid, top, last, notesOf(sheet, components.form.components.length > 0)));
  if (explain) block((top) => putExplanation(grid, top, last, sheet));
  block((top) => putSignatures(grid, layout, top, signatures));
  const heights = grid.heights(row);
  const header = heights.get(HEADING_ROW) ?? 0;
  return {
    id: `scheda:${sheet.role}:${sheet.structures.join("|")}:${nameOf(sheet)}`,
    name: sheetNameFrom(nameOf(sheet)),
    cells: grid.cells,
    merges: grid.merges,
    widths: layout.widths,
    heights,
    lists: [],
    alerts: [],
    frozenRows: FIRST,
    print: {
      landscape: true,
      area: { top: 0, left: 0, bottom: row - 1, right: last },
      titleRows: [HEADING_ROW, HEADING_ROW],
      breaks: pageBreaks(blocks, heights, landscapePageHeight(layout.widths), header),
      footer: title,
    },
  };
}

const HEADING_ROW = 3;
const FIRST = HEADING_ROW + 1;

/** "Struttura: Area 1 – Responsabile: ____": what the title does not say. */
function whose({ role, person, structures }: IndividualSheet): string {
  const named = `${structures.length > 1 ? WORDS.structures : WORDS.structure}: ${structures.join("; ")}`;
  if (role === "employee") return `${named} – ${WORDS.employee}`;
  return person === null ? `${WORDS.head}: ${WORDS.blank}` : `${named} – ${WORDS.head}`;
}

function putHeadings(grid: Grid, { columns }: IndividualLayout, sheet: IndividualSheet): void {
  columns.forEach((column, col) => {
    const text = column === "effective" ? (sheet.inHundredths ? EFFECTIVE.shared : EFFECTIVE.spread) : HEADINGS[column];
    grid.text(at(HEADING_ROW, col), "heading", text);
  });
}

/** The rows that no page break should cut: an objective; the first with its part's title, the last with the total. */
function together({ objectives, totalRow }: PutPart, part: number): readonly { readonly top: number; readonly bottom: number }[] {
  return objectives.map(({ top, bottom }, index) => ({
    top: index === 0 && part > 0 ? top - 1 : top,
    bottom: index === objectives.length - 1 ? totalRow : bottom,
  }));
}

/** The objectives' score in hundredths, from the lowest total that is known: objectives for everybody may have no results yet. */
function objectivesScore(
  { parts, inHundredths: shared, score, scored }: IndividualSheet,
  put: readonly PutPart[],
  settings: Settings,
): ObjectivesScore {
  const now = score.kind === "scored" ? inHundredths(score.score, score.of, settings.score.decimals) : null;
  const steps = put.map((part, index) => ({
    cell: part.points,
    of: shared ? HUNDRED : weightOf(parts.slice(0, index + 1).flatMap(({ lines }) => lines)),
  }));
  const formula = steps
    .filter(({ of }) => of.compare(0) > 0)
    .slice(Math.max(0, scored - 1))
    .reduce((rest, { cell, of }) => `IF(ISNUMBER(${cell}),${cell}*100/${of.toString(9)},${rest})`, '""');
  return { formula, now };
}

function weightOf(lines: readonly IndividualLine[]): Exact {
  return sum(lines.flatMap(({ weight }) => weight ?? []));
}
