/** The data of support: what the cells found say of each objective, and around the list. */
import type { CellRef } from "../sheet/address";
import { plain, together, type SeoText } from "./seo-text";
import type { WrittenObjective } from "./account";
import type { SourceHeading } from "./headings-of-source";
import type { ObjectiveFacts, SeoFact, SeoSupport } from "./support";

/** A cell that is not on the sheet, with its heading in the source. */
export interface FoundCell {
  readonly cell: CellRef;
  /** Further cells of its row that say more of it. */
  readonly more: readonly CellRef[];
  readonly text: SeoText;
  readonly objective: WrittenObjective | null;
  readonly heading: SourceHeading;
}

/** Facts by objective, in the order of the sheet; those of no objective row by row. */
export function factsOf(written: readonly WrittenObjective[], found: readonly FoundCell[]): SeoSupport {
  const byObjective = new Map<WrittenObjective, FoundCell[]>();
  const around: FoundCell[] = [];
  for (const one of found) {
    if (!one.objective) around.push(one);
    else byObjective.set(one.objective, [...(byObjective.get(one.objective) ?? []), one]);
  }
  const objectives = written.flatMap((entry): ObjectiveFacts[] => {
    const cells = byObjective.get(entry);
    return cells ? [{ title: entry.title, facts: joined(continued(cells).map((cell) => factOf(cell, entry))) }] : [];
  });
  return { objectives, around: byRow(around) };
}

/** Values without a heading behind another in their row go on with it: "Codice | OB | 1.1". */
function continued(found: readonly FoundCell[]): FoundCell[] {
  const facts: FoundCell[] = [];
  for (const one of found) {
    const before = facts.at(-1);
    const last = before?.more.at(-1) ?? before?.cell;
    if (
      !before ||
      one.heading.text !== "" ||
      one.objective?.unit.layout === "table" ||
      last?.row !== one.cell.row ||
      last.sheet !== one.cell.sheet
    )
      facts.push(one);
    else facts[facts.length - 1] = { ...before, text: `${plain(before.text)} | ${plain(one.text)}`, more: [...before.more, one.cell] };
  }
  return facts;
}

function factOf({ cell, more, text, heading }: FoundCell, { objective }: WrittenObjective): SeoFact {
  const own = heading.text === "" ? ownLabel(plain(text)) : null;
  const phase = objective.phases.find(({ area }) => cell.row >= area.top && cell.row <= area.bottom && area.top !== objective.area.top);
  const number = phase?.number?.value.text ?? "";
  const of = number === "" ? "" : ` (${number})`;
  return { label: (own?.label ?? heading.text) + of, text: own?.text ?? text, cells: [cell, ...more] };
}

/** Longer texts before a colon are sentences, in characters. */
const LONGEST_LABEL = 60;

/** "Modalità di verifica: relazione finale" says its label itself; null where the text has none. */
export function ownLabel(text: string): { readonly label: string; readonly text: string } | null {
  const colon = text.indexOf(":");
  const label = text.slice(0, Math.max(0, colon)).trimEnd();
  const rest = text.slice(colon + 1).trimStart();
  if (colon < 0 || label.length < 3 || label.length > LONGEST_LABEL || rest === "" || /[\n\d]/.test(label)) return null;
  return /https?$/i.test(label) ? null : { label, text: rest };
}

/** Facts under one heading are one, a line each. */
function joined(facts: readonly SeoFact[]): SeoFact[] {
  const byLabel = new Map<string, SeoFact[]>();
  facts.forEach((fact, index) => {
    const key = fact.label === "" ? `#${String(index)}` : fact.label;
    byLabel.set(key, [...(byLabel.get(key) ?? []), fact]);
  });
  return [...byLabel.values()].map((same) => ({
    label: same[0]?.label ?? "",
    text: together([...new Map(same.map(({ text }) => [plain(text), text])).values()]),
    cells: same.flatMap(({ cells }) => cells),
  }));
}

/** What stands outside the objectives, a fact a row; a label at the row's beginning is its heading. */
function byRow(found: readonly FoundCell[]): SeoFact[] {
  const rows = new Map<string, FoundCell[]>();
  for (const one of found) {
    const key = `${one.cell.sheet}!${String(one.cell.row)}`;
    rows.set(key, [...(rows.get(key) ?? []), one]);
  }
  return [...rows.values()].map((cells): SeoFact => {
    const said = ({ heading, text: words }: FoundCell, index: number): string =>
      index > 0 && heading.text !== "" ? `${heading.text}: ${plain(words)}` : plain(words);
    const text = cells.map(said).join(" | ");
    const heading = cells[0]?.heading.text ?? "";
    const own = heading === "" ? ownLabel(text) : null;
    return {
      label: own?.label ?? heading,
      text: own?.text ?? (cells.length === 1 ? (cells[0]?.text ?? "") : text),
      cells: cells.map(({ cell }) => cell),
    };
  });
}
