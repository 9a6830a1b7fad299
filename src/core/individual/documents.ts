/** All individual sheets as documents: each by itself, or in one workbook with a list. */
import type { DocumentValue, SheetDocument } from "../document";
import { INDIVIDUAL_LIST_TITLE } from "../document/own-titles";
import { freeSheetName } from "../document/sheet-name";
import { toNumber } from "../exact";
import { companionDocument, type Companion, type CompanionRow } from "../seo/companion";
import { STANDARD_LAYOUT } from "../seo/layout";
import { overTitle } from "../seo/standard";
import type { Settings } from "../settings";
import { individualDocument } from "./document";
import { nameOf, type IndividualSheet } from "./individual-sheet";
import { WORDS } from "./texts";

const COLUMNS: Companion["columns"] = [
  { heading: "Persona", width: 34, role: "text" },
  { heading: "Ruolo", width: 16, role: "text" },
  { heading: "Struttura", width: 40, role: "text" },
  { heading: "Scheda", width: 28, role: "text" },
  { heading: "Obiettivi", width: 11, role: "number" },
  { heading: "Punteggio", width: 12, role: "number" },
  { heading: "Su", width: 9, role: "number" },
];

interface IndividualChoice {
  /** How each score came about. */
  readonly explain: boolean;
  /** A list of all before them; only of two and more, for whoever keeps them all. */
  readonly list: boolean;
}

/** One document a person, in order, and the list before them where it is wanted. */
export function individualDocuments(
  sheets: readonly IndividualSheet[],
  settings: Settings,
  { explain, list }: IndividualChoice,
): readonly SheetDocument[] {
  const names: string[] = list ? [LIST_NAME] : [];
  const documents = sheets.map((sheet) => {
    const name = freeSheetName(nameOf(sheet), names);
    names.push(name);
    return { ...individualDocument(sheet, settings, explain), name };
  });
  return list && sheets.length > 1 ? [listDocument(sheets, documents), ...documents] : documents;
}

const LIST_NAME = "Elenco";

function listDocument(sheets: readonly IndividualSheet[], documents: readonly SheetDocument[]): SheetDocument {
  const rows = sheets.map((sheet, index): CompanionRow => {
    const { person, role, structures, parts, score } = sheet;
    return [
      text(person ?? ""),
      text(role === "head" ? WORDS.head : WORDS.employee),
      text(structures.join("; ")),
      text(documents[index]?.name ?? ""),
      { kind: "number", value: parts.reduce((count, { lines }) => count + lines.length, 0) },
      score.kind === "scored" ? { kind: "number", value: toNumber(score.shown) } : null,
      score.kind === "scored" ? { kind: "number", value: toNumber(score.of) } : null,
    ];
  });
  return companionDocument(
    { id: "scheda:elenco", name: LIST_NAME, title: INDIVIDUAL_LIST_TITLE, columns: COLUMNS, rows },
    wholeTitle(sheets),
    STANDARD_LAYOUT,
  );
}

/** What the whole is called: body and years, which are the same on all sheets of a plan but where one says nothing. */
export function wholeTitle(sheets: readonly IndividualSheet[]): string {
  const only = (values: readonly (string | null)[]): string | null => (new Set(values).size === 1 ? (values[0] ?? null) : null);
  return overTitle(only(sheets.map(({ heading }) => heading.body)), only(sheets.map(({ heading }) => heading.years)));
}

function text(words: string): DocumentValue | null {
  return words === "" ? null : { kind: "text", text: words };
}
