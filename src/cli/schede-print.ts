/** What `piao schede` says: whose sheets were written where, and what is to be known before they are handed out. */
import { toNumber } from "../core/exact";
import { nameOf, type IndividualSheet } from "../core/individual/individual-sheet";
import { plainData, render, type Language } from "../core/messages/messages";
import type { Chosen } from "./schede-choice";
import { fold, harmless, padEnd, shorten, type Paint } from "./text";

interface Written extends Chosen {
  /** The workbook, or the folder of the files. */
  readonly place: string;
  /** The files in the folder, in the order of the sheets; null: all are in the workbook. */
  readonly files: readonly string[] | null;
}

interface PrintOptions {
  readonly language: Language;
  readonly paint: Paint;
  readonly width: number | null;
}

const NAME = 44;

export function individualText({ sheets, remarks, place, files }: Written, { language, paint, width }: PrintOptions): string {
  const people = sheets.map((sheet) => `  ${padEnd(shorten(harmless(nameOf(sheet)), NAME), NAME)}  ${harmless(toldOf(sheet, language))}`);
  const notes = remarks.map(({ id, data }) => paint("yellow", `- ${fold(harmless(render(language, id, data)), width, "  ")}`));
  const written =
    files === null
      ? render(language, "schede.written-book", { count: sheets.length, file: place })
      : render(language, "schede.written-files", { count: files.length, folder: place });
  return `${[...people, ...(notes.length > 0 ? ["", ...notes, ""] : [""]), paint("green", harmless(written))].join("\n")}\n`;
}

/** "responsabile, 8 obiettivi, 51,25 su 60" */
function toldOf({ role, parts, score, structures, person }: IndividualSheet, language: Language): string {
  const count = parts.reduce((sum, { lines }) => sum + lines.length, 0);
  return [
    render(language, `schede.${role}`),
    ...(person === null ? [] : [structures.join("; ")]),
    render(language, "schede.objectives", { count }),
    score.kind === "scored"
      ? render(language, "schede.scored", { shown: score.shown, of: score.of })
      : render(language, "schede.not-scored"),
  ].join(", ");
}

export function individualJson({ sheets, remarks, place, files }: Written, language: Language): unknown {
  return {
    version: 1,
    output: place,
    people: sheets.map((sheet, index) => ({
      name: sheet.person,
      role: sheet.role,
      structures: sheet.structures,
      sheet: sheet.source,
      file: files?.[index] ?? null,
      objectives: sheet.parts.reduce((sum, { lines }) => sum + lines.length, 0),
      score: sheet.score.kind === "scored" ? toNumber(sheet.score.shown) : null,
      of: sheet.score.kind === "scored" ? toNumber(sheet.score.of) : null,
    })),
    remarks: remarks.map(({ id, data }) => ({ id, message: render(language, id, data), data: plainData(language, data) })),
  };
}
