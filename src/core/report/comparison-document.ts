/** A comparison as sheets, to be kept with the plan or printed: what changed, what the resolution must list, which objective is which. */
import type { SheetDocument } from "../document";
import { VERSIONS_TITLES } from "../document/own-titles";
import { exact, sum, toNumber } from "../exact";
import { render, type Language, type MessageId } from "../messages/messages";
import type { ChangeReport, ComparisonReport, PlaceReport } from "./comparison";
import { sheetWriter, type SheetWriter } from "./sheet-writer";

/** The sheets, in order: changes with totals before and after, the list for the resolution, the pairs. */
export function comparisonDocuments(report: ComparisonReport, language: Language): readonly SheetDocument[] {
  return [changesDocument(report, language), resolutionDocument(report, language), pairsDocument(report, language)];
}

type Kind = keyof typeof VERSIONS_TITLES;

/** A sheet with its titles: the first row names the files, the second says what the sheet is, by which a reader leaves it alone. */
function begun(kind: Kind, widths: readonly number[], { before, after }: ComparisonReport, language: Language): SheetWriter {
  const writer = sheetWriter(widths);
  writer.whole("over-title", render(language, "confronta.title", { before: before.file, after: after.file }));
  writer.whole("title", VERSIONS_TITLES[kind][language]);
  return writer;
}

function ended(writer: SheetWriter, kind: Kind, language: Language): SheetDocument {
  return writer.document({
    id: `versions:${kind}`,
    name: render(language, `confronta.sheet.${kind}`),
    footer: VERSIONS_TITLES[kind][language],
  });
}

const headings = (language: Language, ids: readonly MessageId[]): readonly string[] => ids.map((id) => render(language, id));

/** Kind, sentence, before, now, where before, where now. */
const CHANGES = [22, 74, 26, 26, 18, 18] as const;

function changesDocument(report: ComparisonReport, language: Language): SheetDocument {
  const writer = begun("changes", CHANGES, report, language);
  const { changes, remarks, summary, before, after } = report;
  const counts = { ...summary, before: before.objectives, after: after.objectives };
  writer.whole("note", changes.length === 0 ? render(language, "confronta.none") : render(language, "confronta.total", counts));
  if (remarks.length > 0) {
    writer.whole("section", render(language, "confronta.remarks"));
    for (const { message } of remarks) writer.whole("warning", message);
  }
  unitsTable(writer, report, language);
  if (changes.length === 0) return ended(writer, "changes", language);
  writer.whole("section", render(language, "confronta.sheet.list"));
  writer.headings(headings(language, ["confronta.kind", "confronta.sentence", "confronta.from", "confronta.to", "confronta.place-before", "confronta.place-after"])); // prettier-ignore
  let unit: string | null = null;
  for (const change of changes) {
    if (change.unit !== unit) writer.whole("strong", change.unit);
    unit = change.unit;
    writer.row(changeCells(change, language));
  }
  return ended(writer, "changes", language);
}

function changeCells(
  { kind, message, from, to, cells, before, after }: ChangeReport,
  language: Language,
): readonly (string | number | null)[] {
  const where = (cell: string | null, place: PlaceReport | null): string => cell ?? (place ? `${place.sheet}!${place.range}` : "");
  return [render(language, `confronta.kind.${kind}`), message, from, to, where(cells.before, before), where(cells.after, after)];
}

/** Each structure's objectives and weights before and now, and what the plans make in all. */
function unitsTable(writer: SheetWriter, { units, before, after }: ComparisonReport, language: Language): void {
  writer.whole("section", render(language, "confronta.sheet.units"));
  const columns = ["unit", "sum-before", "sum-after", "objectives-before", "objectives-after"] as const;
  const places = [[0, 1], 2, 3, 4, 5] as const;
  writer.placed("heading", columns.map((column, index) => [places[index] ?? 0, render(language, `confronta.sheet.${column}`)])); // prettier-ignore
  for (const unit of units) {
    const name = (unit.after ?? unit.before)?.name.replace(/\s+/g, " ") ?? "";
    const cells = [name, unit.before?.sum, unit.after?.sum, unit.before?.objectives, unit.after?.objectives] as const;
    writer.placed("number", cells.map((cell, index) => [places[index] ?? 0, cell ?? null])); // prettier-ignore
  }
  if (units.length < 2) return;
  const whole = (side: "before" | "after"): number | null => {
    const sums = units.flatMap((unit) => unit[side] ?? []).map((one) => one.sum);
    return sums.every((one) => one !== null) ? toNumber(sum(sums.map((one) => exact(one)))) : null;
  };
  const totals = [render(language, "confronta.sheet.all"), whole("before"), whole("after"), before.objectives, after.objectives] as const;
  writer.placed("total", totals.map((cell, index) => [places[index] ?? 0, cell])); // prettier-ignore
}

function resolutionDocument(report: ComparisonReport, language: Language): SheetDocument {
  const writer = begun("resolution", [6, 90, 15, 15, 15, 15], report, language);
  const { units, left } = report.resolution;
  writer.whole("note", render(language, "confronta.resolution.why"));
  if (units.length === 0) writer.whole("text", render(language, "confronta.resolution.none"));
  for (const { unit, lines } of units) {
    writer.whole("section", unit);
    lines.forEach((line, index) => writer.placed("text", [[0, index + 1], [[1, 5], line]])); // prettier-ignore
  }
  unitsTable(writer, report, language);
  if (left > 0) writer.whole("note", render(language, "confronta.resolution.left", { left, sheet: render(language, "confronta.sheet.changes") })); // prettier-ignore
  return ended(writer, "resolution", language);
}

function pairsDocument(report: ComparisonReport, language: Language): SheetDocument {
  const writer = begun("pairs", [22, 58, 22, 58, 18], report, language);
  writer.headings(headings(language, ["confronta.place-before", "confronta.sheet.pair-before", "confronta.place-after", "confronta.sheet.pair-after", "confronta.sheet.by"])); // prettier-ignore
  const said = ({ number, title }: PlaceReport): string => [number, title.replace(/\s+/g, " ")].filter((text) => text !== "").join(" ");
  for (const { before, after, by } of report.pairs)
    writer.row([`${before.sheet}!${before.range}`, said(before), `${after.sheet}!${after.range}`, said(after), render(language, `confronta.pair.${by}`)]); // prettier-ignore
  return ended(writer, "pairs", language);
}
