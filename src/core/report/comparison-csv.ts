/** What changed between two plans as CSV: a line a change. */
import { render, type Language, type MessageId } from "../messages/messages";
import { formatNumber } from "../messages/numbers";
import { fieldName, type ChangeReport, type ComparisonReport, type PlaceReport } from "./comparison";
import { csvText, safeText } from "./csv-text";

const HEADINGS: readonly MessageId[] = [
  "confronta.unit",
  "confronta.kind",
  "confronta.field",
  "confronta.number",
  "confronta.objective",
  "confronta.part",
  "confronta.from",
  "confronta.to",
  "confronta.place-before",
  "confronta.place-after",
  "confronta.also",
  "confronta.sentence",
];

export function comparisonCsv({ changes }: ComparisonReport, language: Language): string {
  return csvText([HEADINGS.map((id) => render(language, id)), ...changes.map((change) => line(change, language))], language);
}

function line(change: ChangeReport, language: Language): readonly string[] {
  const { kind, field, heading, unit, before, after, part, from, to, cells, also, message } = change;
  const place = after ?? before;
  const value = (one: string | number | null): string => (typeof one === "number" ? formatNumber(language, one) : safeText(one ?? ""));
  const where = (cell: string | null, at: PlaceReport | null): string => safeText(cell ?? (at ? `${at.sheet}!${at.range}` : ""));
  return [
    safeText(unit),
    render(language, `confronta.kind.${kind}`),
    field === null ? "" : heading === null ? fieldName(language, field) : safeText(heading),
    safeText(place?.number ?? ""),
    safeText(place?.title ?? ""),
    safeText(part ?? ""),
    value(from),
    value(to),
    where(cells.before, before),
    where(cells.after, after),
    safeText(also.join("; ")),
    safeText(message),
  ];
}
