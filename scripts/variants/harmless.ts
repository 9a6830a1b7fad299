/** Changes that a plan bears without becoming wrong: none of them may add an error. */
import { objectivesOf, type Unit } from "../../src/core/plan/plan";
import { exactFromDouble, HUNDRED, toNumber } from "../../src/core/exact";
import type { Sheet } from "../../src/core/sheet/sheet";
import { isPercentFormat } from "../../src/core/text/number-format";
import { replaced, type Base, type Variant } from "./base";
import { Draft } from "./draft";
import type { Chance } from "./random";
import { withValues } from "../../src/core/sheet/changed";

/** A harmless change of one sheet of the workbook; null when it does not suit it. */
export type HarmlessKind = (base: Base, chance: Chance) => Variant | null;

interface Site {
  readonly sheet: Sheet;
  readonly units: readonly Unit[];
  readonly draft: Draft;
}

function onSheet(change: (site: Site, chance: Chance) => Draft | null, suits: (site: Site) => boolean = () => true): HarmlessKind {
  return (base, chance) => {
    const sites = base.plan.sheets
      .filter(({ units }) => units.length > 0)
      .map(({ sheet, units }): Site => ({ sheet, units, draft: new Draft(sheet) }))
      .filter(suits);
    const site = chance.pick(sites);
    const draft = site && change(site, chance);
    if (!site || !draft) return null;
    return { base, what: `${base.file} ${site.sheet.name}`, sheets: replaced(base, draft.toSheet()) };
  };
}

const isTable = ({ units }: Site): boolean => units.length === 1 && units[0]?.layout === "table";
/** The heading row of a table, 0-based. */
const headingRow = ({ units }: Site): number => units[0]?.weightHeading?.cell.row ?? 0;
const rowsOf = ({ sheet }: Site): readonly number[] => sheet.rows.map(({ row }) => row);
const lastRow = ({ sheet }: Site): number => sheet.used?.bottom ?? 0;
const firstCol = ({ sheet }: Site): number => sheet.used?.left ?? 0;

const SYNONYMS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^peso %$/i, ["Ponderazione %", "Pesatura %", "Peso in %", "Peso attribuito %"]],
  [/^peso$/i, ["Ponderazione", "Pesatura", "Peso attribuito", "Peso dell'obiettivo"]],
  [/^indicator[ei]$/i, ["Indicatore di risultato", "KPI", "Indicatori di performance"]],
  [/^target$/i, ["Valore atteso", "Risultato atteso", "Valore target"]],
  [/^scadenza$/i, ["Termine", "Entro il", "Data prevista", "Tempi di realizzazione"]],
  [/^obiettivo$/i, ["Obiettivi gestionali", "Descrizione obiettivo", "Obiettivo operativo"]],
  [/^n\.?$/i, ["Nr.", "Num.", "N. ord."]],
];

const NOTES = [
  "Nota: i pesi sono stati condivisi con il Nucleo di valutazione il 14.01.2025.",
  "(*) Obiettivo collegato al D.Lgs. 33/2013 e alla deliberazione n. 55 del 27.12.2024.",
  "Il Segretario comunale",
  "Approvato con deliberazione di Giunta n. 12",
  "Legenda: Output = prodotto, Outcome = effetto",
];

const TITLES = [
  "COMUNE DI BORGOSELVA",
  "Provincia di Valdichiara",
  "Allegato B",
  "Sottosezione 2.2 Performance",
  "Piano della performance",
];

/** Weights that are numbers become texts; not where a formula adds them up, for its result would change. */
function asTexts({ units, sheet, draft }: Site, text: (value: number, percent: boolean) => string): Draft | null {
  const weights = units.flatMap(objectivesOf).flatMap(({ weight, repeated }) => (weight ? [weight, ...repeated] : []));
  if (units.some((unit) => unit.sections.some(({ totals }) => totals.some(({ formula }) => formula !== null)))) return null;
  for (const { cell } of weights) {
    const value = sheet.value(cell.row, cell.col);
    if (typeof value !== "number") continue;
    const percent = isPercentFormat(sheet.format(cell.row, cell.col));
    draft.set(cell.row, cell.col, text(toNumber(percent ? exactFromDouble(value).mul(HUNDRED) : exactFromDouble(value)), percent));
  }
  return draft;
}

export const HARMLESS: Readonly<Record<string, HarmlessKind>> = {
  "columns in another order": onSheet((site, chance) => {
    const { sheet, draft } = site;
    const { left, right } = sheet.used ?? { left: 0, right: 0 };
    const columns = Array.from({ length: right - left + 1 }, (_unused, i) => left + i);
    const order = chance.shuffled(columns);
    return draft.permute(new Map(columns.map((col, i) => [col, order[i] ?? col])), headingRow(site));
  }, isTable),
  "table elsewhere on the sheet": onSheet(({ draft }, chance) => draft.shift(chance.whole(0, 9), chance.whole(0, 5))),
  "titles above": onSheet((site, chance) => {
    const rows = chance.whole(1, 3);
    site.draft.shift(rows, 0);
    for (let row = 0; row < rows; row++) site.draft.set(row, firstCol(site), chance.pick(TITLES) ?? "");
    return site.draft;
  }),
  "notes below": onSheet((site, chance) => {
    const rows = chance.whole(1, 3);
    for (let i = 0; i < rows; i++) site.draft.set(lastRow(site) + 2 + i, firstCol(site), chance.pick(NOTES) ?? "");
    return site.draft;
  }),
  "blank rows between": onSheet((site, chance) => {
    const top = isTable(site) ? headingRow(site) + 2 : 2;
    const inMerge = (row: number): boolean => site.sheet.merges.some((area) => row > area.top && row <= area.bottom);
    const rows = rowsOf(site).filter((row) => row > top && !inMerge(row));
    const chosen = [chance.pick(rows), chance.pick(rows)].filter((row) => row !== undefined);
    for (const row of [...new Set(chosen)].sort((a, b) => b - a)) site.draft.insertRow(row);
    return site.draft;
  }),
  "headings in capitals or small letters": onSheet((site, chance) => {
    const upper = chance.next() < 0.5;
    return site.draft.mapTexts((text, row) => (row === headingRow(site) ? (upper ? text.toUpperCase() : text.toLowerCase()) : text));
  }, isTable),
  "other words in the headings": onSheet((site, chance) => {
    return site.draft.mapTexts((text, row) => {
      if (row !== headingRow(site)) return text;
      const found = SYNONYMS.find(([pattern]) => pattern.test(text.trim()));
      return found ? (chance.pick(found[1]) ?? text) : text;
    });
  }, isTable),
  "line breaks and blanks in the headings": onSheet(
    (site) => site.draft.mapTexts((text, row) => (row === headingRow(site) ? ` ${text.replace(" ", "\n")}\u00a0` : text)),
    isTable,
  ),
  "numbers as texts": onSheet((site, chance) => {
    const comma = chance.next() < 0.3;
    return asTexts(
      site,
      (value, percent) =>
        `${comma ? `${String(value).replace(".", ",")}${Number.isInteger(value) ? ",0" : ""}` : String(value).replace(".", ",")}${percent ? "%" : ""}`,
    );
  }),
  "weights in brackets": onSheet((site) => asTexts(site, (value, percent) => `(${String(value).replace(".", ",")}${percent ? " %" : ""})`)),
  "capitals throughout": onSheet((site) =>
    site.draft.mapTexts((text, _row, col) => (col === firstCol(site) + 1 ? text.toUpperCase() : text)),
  ),
  "blanks around the texts": onSheet(
    (site) => site.draft.mapTexts((text, row) => (row > headingRow(site) ? ` ${text}\u00a0` : text)),
    isTable,
  ),
  "headings again on a new page": onSheet((site, chance) => {
    const { sheet, draft } = site;
    const heading = headingRow(site);
    const inMerge = (row: number): boolean => sheet.merges.some((area) => row > area.top && row <= area.bottom);
    const row = chance.pick(rowsOf(site).filter((one) => one > heading + 3 && one < lastRow(site) - 2 && !inMerge(one)));
    if (row === undefined || sheet.merges.some((area) => area.top <= heading && area.bottom > heading)) return null;
    draft.insertRow(row);
    for (const { col, value } of sheet.rowCells(heading)) draft.set(row, col, value, "General");
    return draft;
  }, isTable),
  "percentages as plain numbers": onSheet((site) => {
    const { units, sheet, draft } = site;
    if (!units.every((unit) => (unit.weightHeading?.value ?? "").includes("%"))) return null;
    const goals = units.flatMap(objectivesOf).flatMap((objective) => [objective, ...objective.phases]);
    const stated = units.flatMap((unit) => unit.sections.flatMap(({ totals }) => totals.map(({ cell }) => cell)));
    for (const { row, col } of [...goals.flatMap(({ weight }) => (weight ? [weight.cell] : [])), ...stated]) {
      const value = sheet.value(row, col);
      if (sheet.formula(row, col) !== undefined) return null;
      if (typeof value === "number" && isPercentFormat(sheet.format(row, col)))
        draft.set(row, col, toNumber(exactFromDouble(value).mul(HUNDRED)), "General");
    }
    return draft;
  }, isTable),
  "sheets in another order": (base, chance) => ({ base, what: base.file, sheets: chance.shuffled(base.sheets) }),
  "a list of addresses beside": (base) => {
    const sheet = new Draft(base.sheets[0] as Sheet).toSheet("Rubrica");
    const draft = new Draft(withValues(sheet, () => ""));
    [
      ["Nome", "Telefono", "Peso"],
      ["Rossi", "0123 456789", 80],
      ["Bianchi", "0123 456780", 72],
    ].forEach((line, row) => {
      line.forEach((value, col) => draft.set(row, col, value, "General"));
    });
    return { base, what: base.file, sheets: [...base.sheets, draft.toSheet("Rubrica 2")] };
  },
};
