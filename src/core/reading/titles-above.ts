/** The titles above a table: which rows hold nothing but titles, and what each of them is. */
import type { At, DeclaredTotal } from "../plan/plan";
import { cellText, type SheetRow } from "../sheet/sheet";
import { normalize } from "../text/normalize";
import { beginsAsTotal, isTotalLabel, readTotal } from "../text/total";
import { cellRef, textAt, weightAt } from "./cells";
import { namesTransversal, namesUnit } from "./titles";
import type { Table } from "./tables/table";

/** What a title is about. */
export type TitleKind = "document" | "unit" | "transversal" | "section" | "person" | "other";

export interface AboveTitle {
  readonly text: At<string>;
  readonly label: string | null;
  readonly kind: TitleKind;
}

/** Labels before a structure's name, and before a person's. */
const UNIT_LABEL =
  /^(?:struttura|settore|area|servizio|ufficio|direzione|ripartizione|dipartimento|unita organizzativa|unita di progetto|u o|centro di resp(?:onsabilita)?|articolazione|cdr|c d r|centro di costo|posizione organizzativa|macroarea|settore servizio|area settore|struttura organizzativa|struttura responsabile|denominazione(?: struttura)?)\b.{0,20}$/;
const PERSON_LABEL = /^(?:responsabile|dirigente|titolare|direttore|funzionario|capo|referente|assessore|segretario)\b.{0,30}$/;
const DOCUMENT =
  /\b(?:comune di|provincia di|citta di|citta metropolitana|unione (?:dei|di) comuni|comunita montana|consorzio|camera di commercio|piano|piao|peg|pdo|p d o|rev|revisione|fasc|fascicolo|pag|bozza|versione|allegato|delibera\w*|deliberazione|prot|protocollo|esercizio|anno|triennio|sezione 2|sottosezione|performance|scheda|schede|legenda|bilancio di previsione)\b/;
/** "Obiettivi assegnati a Ragioneria". */
const ASSIGNED = /^obiettivi (?:assegnati|attribuiti|affidati) (?:a|al|allo|alla|all|ai|agli|alle) \w/;
const SECTION = /^(?:[a-z]|i{1,3}|iv|v)\s(?=obiettivi)|^obiettivi\b|^sezione\b|^parte\b/;

/** The title of a standard sheet: "Sezione Operativa - SeO - Tributi". */
const STANDARD = /^sezione operativa seo [a-z]/;

/** What a title alone is about. */
export function titleKind(text: string, label: string | null): TitleKind {
  if (label !== null) {
    const plain = normalize(label);
    if (UNIT_LABEL.test(plain)) return namesTransversal(text) ? "transversal" : "unit";
    return PERSON_LABEL.test(plain) ? "person" : "other";
  }
  const plain = normalize(text);
  if (ASSIGNED.test(plain) || STANDARD.test(plain)) return "unit";
  if (namesUnit(text)) return PERSON_LABEL.test(plain.split(" ")[0] ?? "") && /:/.test(text) ? "person" : "unit";
  if (namesTransversal(text)) return "transversal";
  // "Sezione 2 Sottosezione 2.2 - Piano della performance" is the document's place in the PIAO.
  if (/^sezione\b/.test(plain) && DOCUMENT.test(plain)) return "document";
  if (SECTION.test(plain)) return "section";
  return DOCUMENT.test(plain) || plain.length > 100 || !/\p{L}{3}/u.test(plain) ? "document" : "other";
}

/**
 * The titles directly above the table's headings, top to bottom: up to the rows of the table before it, or the sheet's beginning. Only cells
 * within the table's columns count.
 */
export function titlesAbove(table: Table): readonly AboveTitle[] {
  const titles: AboveTitle[][] = [];
  for (const { row, cells } of rowsAbove(table)) {
    const [one, two] = cells;
    const line: AboveTitle[] = [];
    if (one && typeof one.value === "string" && two && isLabel(cellText(one.value)) && typeof two.value === "string") {
      add(line, textAt(table.sheet, row, two.col), cellText(one.value).replace(/:\s*$/, "").trim());
    } else if (cells.length <= 2) {
      for (const { col, value } of cells)
        if (typeof value === "string" && !beginsAsTotal(cellText(value))) add(line, textAt(table.sheet, row, col), null);
    }
    titles.unshift(line);
  }
  return titles.flat();
}

/** "Settore:", or the bare word for a structure or a person before a name. */
export function isLabel(text: string): boolean {
  return text.endsWith(":") || (text.length <= 30 && (UNIT_LABEL.test(normalize(text)) || PERSON_LABEL.test(normalize(text))));
}

/** The rows above the headings that belong to them, from the bottom up: rows of another table end them. */
function rowsAbove({ sheet, first, from, left, headings }: Table): readonly SheetRow[] {
  const right = left + headings.length - 1;
  const found: SheetRow[] = [];
  for (let i = sheet.placeOfRow(first) - 1; i >= 0; i--) {
    const line = sheet.rows[i] as SheetRow;
    if (line.row < from) break;
    if (sheet.isHiddenRow(line.row)) continue;
    const cells = line.cells.filter(({ col }) => col >= left - 1 && col <= right);
    if (from > 0 && (cells.length > 2 || (isNumbered(cells) && !isTotal(cells)))) break;
    if (cells.length > 0 && cells.length <= 4) found.push({ row: line.row, cells });
  }
  // Below another table a total is that table's, unless a title stands between.
  while (from > 0 && found.length > 0 && isTotal(found.at(-1)?.cells ?? [])) found.pop();
  return found;
}

function isNumbered(cells: SheetRow["cells"]): boolean {
  return cells.some(({ value }) => typeof value !== "string");
}

function isTotal(cells: SheetRow["cells"]): boolean {
  return cells.some(({ value }) => typeof value === "string" && beginsAsTotal(cellText(value)));
}

function add(titles: AboveTitle[], text: At<string> | null, label: string | null): void {
  if (!text) return;
  // "Settore: Affari generali" in one cell says its label itself.
  const [, before, after] = label === null ? (/^([^:]{3,40}):\s*(\S.*)$/s.exec(text.value) ?? []) : [];
  if (before !== undefined && after !== undefined && (UNIT_LABEL.test(normalize(before)) || PERSON_LABEL.test(normalize(before)))) {
    titles.push({ text: { ...text, value: after }, label: before, kind: titleKind(after, before) });
  } else titles.push({ text, label, kind: titleKind(text.value, label) });
}

/** A total stated above the table, in the weights' column beside its label ("Totale punti | 100"), or within a label. */
export function totalAbove(table: Table, weightCol: number): DeclaredTotal | null {
  const { sheet } = table;
  const right = table.left + table.headings.length;
  for (const { row } of rowsAbove(table)) {
    const cells = sheet.rowCells(row);
    const label = cells.find(
      ({ col, value }) =>
        col !== weightCol && col >= table.left && col < right && typeof value === "string" && beginsAsTotal(cellText(value)),
    );
    const weight = label ? weightAt(sheet, row, weightCol) : null;
    const formula = sheet.formula(row, weightCol) ?? null;
    if (label && weight?.value.kind === "number") {
      const { value, scale } = weight.value;
      return { value, scale, cell: weight.cell, source: "heading", text: cellText(label.value), formula };
    }
    const inText = cells.find(
      ({ value }) => typeof value === "string" && isTotalLabel(cellText(value)) && readTotal(cellText(value)) !== null,
    );
    const stated = inText ? readTotal(cellText(inText.value)) : null;
    if (inText && stated)
      return { ...stated, cell: cellRef(sheet, row, inText.col), source: "heading", text: cellText(inText.value), formula: null };
  }
  return null;
}
