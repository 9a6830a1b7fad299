/** Forms that evidence alone does not read right, with the description that says how. If the reader learns to read one, good: then it goes. */
import type { TableLayout } from "../../src/core/settings/layouts";
import type { Sheet } from "../../src/core/sheet/sheet";
import { written } from "./written";

/** The description of a table in which two columns of numbers could be weights. */
export const VALLESCURA: TableLayout = {
  version: 1,
  name: "Vallescura",
  headings: ["Ripartizione", "Cosa si fa", "Valenza"],
  weight: "Valenza",
  title: "Cosa si fa",
  lists: { column: "Ripartizione" },
  leaveOut: ["di cui"],
  total: 50,
};

type Row = readonly (string | number)[];

export interface UnreadForm {
  readonly name: string;
  /** Rows above the data, headings among them. */
  readonly above: readonly Row[];
  readonly rows: readonly Row[];
  /** The columns of weights and titles, 0-based. */
  readonly weight: number;
  readonly title: number;
  readonly layout: Omit<TableLayout, "version" | "name">;
  /** What each list makes. */
  readonly sums: readonly number[];
}

const AREAS: readonly Row[] = [
  ["Nord", "Cura delle strade", 4, 30],
  ["Nord", "Cura del verde", 5, 20],
  ["Sud", "Asili nido", 3, 25],
  ["Sud", "Assistenza a casa", 2, 25],
];

export const UNREAD_FORMS: readonly UnreadForm[] = [
  {
    name: "two columns of numbers under words that say nothing",
    above: [["Ripartizione", "Cosa si fa", "Rilievo", "Valenza"]],
    rows: AREAS,
    weight: 3,
    title: 1,
    layout: {
      headings: ["Ripartizione", "Cosa si fa", "Valenza"],
      weight: "Valenza",
      title: "Cosa si fa",
      lists: { column: "Ripartizione" },
      total: 50,
    },
    sums: [50, 50],
  },
  {
    name: "weights without a heading, beside amounts",
    above: [["Cosa si fa", "Quanto costa", ""]],
    rows: [
      ["Cura delle strade", 900, 60],
      ["Cura del verde", 800, 40],
    ],
    weight: 2,
    title: 0,
    layout: {
      headings: ["Cosa si fa", "Quanto costa"],
      weight: { after: "Quanto costa", columns: 1 },
      title: "Cosa si fa",
      lists: "sheet",
      total: 100,
    },
    sums: [100],
  },
  {
    name: "weights under a word for time",
    above: [["Attività del servizio", "Ore"]],
    rows: [
      ["Cura delle strade", 60],
      ["Cura del verde", 40],
    ],
    weight: 1,
    title: 0,
    layout: { headings: ["Attività del servizio", "Ore"], weight: "Ore", lists: "sheet", total: 100 },
    sums: [100],
  },
  {
    name: "weights under a year",
    above: [["Attività", "2025"]],
    rows: [
      ["Cura delle strade", 60],
      ["Cura del verde", 40],
    ],
    weight: 1,
    title: 0,
    layout: { headings: ["Attività"], weight: { after: "Attività", columns: 1 }, title: "Attività", lists: "sheet", total: 100 },
    sums: [100],
  },
  {
    name: "weights under a word for money",
    above: [["Obiettivo", "Budget"]],
    rows: [
      ["Cura delle strade", 60],
      ["Cura del verde", 40],
    ],
    weight: 1,
    title: 0,
    layout: { headings: ["Obiettivo", "Budget"], weight: "Budget", lists: "sheet", total: 100 },
    sums: [100],
  },
  {
    name: "lists by letters in a column, which make other sums",
    above: [["Gruppo", "Obiettivo", "Quota parte"]],
    rows: [
      ["A", "Strade", 20],
      ["B", "Verde", 50],
      ["A", "Nidi", 30],
      ["B", "Neve", 10],
      ["A", "Scuole", 10],
    ],
    weight: 2,
    title: 1,
    layout: {
      headings: ["Gruppo", "Obiettivo", "Quota parte"],
      weight: "Quota parte",
      title: "Obiettivo",
      lists: { column: "Gruppo" },
      total: 60,
    },
    sums: [60, 60],
  },
  {
    name: "rows that only repeat what stands above them",
    above: [["Voce", "Dettaglio", "Pt."]],
    rows: [
      ["Strade", "Buche", 30],
      ["di cui urgenti", "", 10],
      ["Verde", "Potature", 50],
      ["di cui urgenti", "", 20],
      ["Nidi", "Posti", 20],
    ],
    weight: 2,
    title: 0,
    layout: { headings: ["Voce", "Dettaglio", "Pt."], weight: "Pt.", title: "Voce", lists: "sheet", leaveOut: ["di cui"], total: 100 },
    sums: [100],
  },
  {
    name: "a level beside the weights, called weight",
    above: [["Obiettivo", "Peso", "Peso pesato"]],
    rows: [
      ["Strade", 30, 3],
      ["Verde", 30, 2],
      ["Nidi", 20, 1],
    ],
    weight: 1,
    title: 0,
    layout: { headings: ["Obiettivo", "Peso", "Peso pesato"], weight: "Peso", title: "Obiettivo", lists: "sheet", total: 80 },
    sums: [80],
  },
  {
    name: "weights under Number, behind persons",
    above: [["Comune di Vallescura"], [], ["Impegno", "Chi", "Numero"]],
    rows: [
      ["Strade", "Rossi", 60],
      ["Verde", "Bianchi", 40],
    ],
    weight: 2,
    title: 0,
    layout: { headings: ["Impegno", "Chi", "Numero"], weight: "Numero", title: "Impegno", lists: "sheet", total: 100 },
    sums: [100],
  },
  {
    name: "weights under Units, beside heads",
    above: [["Obiettivo", "N. dipendenti", "Unità"]],
    rows: [
      ["Strade", 2, 60],
      ["Verde", 5, 40],
    ],
    weight: 2,
    title: 0,
    layout: { headings: ["Obiettivo", "N. dipendenti", "Unità"], weight: "Unità", title: "Obiettivo", lists: "sheet", total: 100 },
    sums: [100],
  },
];

/** The form as it is; with a slip of five in its last weight; and next year's: years are one on, two rows are inserted that share out the first weight. */
export function variantsOf({ above, rows, weight, title }: UnreadForm): { readonly ok: Sheet; readonly bad: Sheet; readonly next: Sheet } {
  const withWeight = (row: Row, value: number, name?: string): Row =>
    row.map((cell, col) => (col === weight ? value : col === title && name !== undefined ? name : cell));
  const last = rows.length - 1;
  const bad = rows.map((row, at) => (at === last ? withWeight(row, Number(row[weight]) - 5) : row));
  const [first = [], ...others] = rows;
  const next = [withWeight(first, Number(first[weight]) - 3), withWeight(first, 1, "Neve"), withWeight(first, 2, "Ghiaccio"), ...others];
  const later = above.map((row) => row.map((cell) => (typeof cell === "string" ? cell.replaceAll("2025", "2026") : cell)));
  return { ok: written([...above, ...rows]), bad: written([...above, ...bad]), next: written([...later, ...next]) };
}
