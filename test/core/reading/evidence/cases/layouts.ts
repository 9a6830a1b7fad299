/** Sheets with the headings of a description, near ones and such as lack one; forms described likewise. Notation: test/support/evidence/notation.ts. */
import type { FormLayout, TableLayout } from "../../../../../src/core/settings/layouts";

export interface Described {
  readonly layouts?: readonly Omit<TableLayout, "version" | "name">[];
  readonly forms?: readonly Omit<FormLayout, "version" | "name">[];
  readonly text: string;
}

const OFFICES: Omit<TableLayout, "version" | "name"> = {
  headings: ["Ripartizione", "Cosa si fa", "Valenza"],
  weight: "Valenza",
  title: "Cosa si fa",
  lists: { column: "Ripartizione" },
  leaveOut: ["di cui"],
  total: 50,
};

const TABLE = `
Comune di Vallescura
Ripartizione | Cosa si fa | Rilievo | Valenza | Punti
Nord | Cura delle strade | 4 | 30 | 1
Nord | di cui piazze | 1 | 10 | 1
Nord | Cura del verde | 5 | 20 | 1
Di cui | Cura del bosco | 5 | 20 | 1
Sud | Asili nido | 3 | 25 | 1
Sud | Di cuisine | 2 | 25 | 1`;

const TITLED = `
Nord
N. | Cosa si fa | Valenza
1 | Cura delle strade | 30
2 | Cura del verde | 20
Totale | | 50
Sud
1 | Asili nido | 25
2 | Assistenza a casa | 25
Totale | | 50
Ripartizione Ovest
N. | Cosa si fa | Valenza
1 | Biblioteca | 50`;

const listed = (lists: TableLayout["lists"]): Described => ({
  layouts: [{ headings: ["Cosa si fa", "Valenza"], weight: "Valenza", ...(lists === undefined ? {} : { lists }) }],
  text: TITLED,
});

const CARDS = `
Comune di Vallescura

Cosa | Cura delle strade
Stanza | Primo piano
Numero | 30
Persone | 2

Cosa | Cura del verde
Stanza | Primo piano
Numero | 20
Persone | 3

Cosa | Asili nido
Stanza | Secondo piano
Numero | 50
Persone | 4`;

export const LAYOUT_CASES: Readonly<Record<string, Described>> = {
  "a column parts the lists, rows are left out": { layouts: [OFFICES], text: TABLE },
  "without any description": { text: TABLE },
  "a heading is missing": { layouts: [OFFICES], text: TABLE.replace("Valenza", "Peso") },
  "two headings are missing": { layouts: [OFFICES], text: TABLE.replace("Valenza", "Peso").replace("Cosa si fa", "Voce") },
  "headings in three rows": {
    layouts: [OFFICES],
    text: `
Ripartizione | |
| Cosa si fa |
| | Valenza 2025
Nord | Cura delle strade | 50
Sud | Asili nido | 50`,
  },
  "headings in four rows": {
    layouts: [OFFICES],
    text: `
Ripartizione | |
| Cosa si fa |
| | nota
| | Valenza 2025
Nord | Cura delle strade | 50
Sud | Asili nido | 50`,
  },
  "two tables one below the other": {
    layouts: [OFFICES],
    text: `
Ripartizione | Cosa si fa | Valenza
Nord | Cura delle strade | 30
Nord | Cura del verde | 20

Ripartizione | Cosa si fa | Valenza
Sud | Asili nido | 50`,
  },
  "in other columns, with one before and one behind": {
    layouts: [OFFICES],
    text: `
| | Note | Valenza | Ripartizione | Cosa si fa | Peso | | Altro
| | a | 50 | Nord | Cura delle strade | 1 | | x
| | b | 50 | Sud | Asili nido | 2 | | y`,
  },
  "a column by its place": {
    layouts: [{ headings: ["Cosa si fa", "Rilievo"], weight: { after: "Rilievo", columns: 1 }, title: { after: "Rilievo", columns: -1 }, lists: "sheet", total: 100 }], // prettier-ignore
    text: `
Cosa si fa | Rilievo |
Cura delle strade | 4 | 60
Asili nido | 3 | 40`,
  },
  "a column by a place beyond the sheet": {
    layouts: [{ headings: ["Cosa si fa", "Rilievo"], weight: { after: "Cosa si fa", columns: -1 } }],
    text: `
Cosa si fa | Rilievo
Cura delle strade | 4
Asili nido | 3`,
  },
  "parts with weights of their own": {
    layouts: [{ headings: ["Cosa si fa", "Valenza", "Passi", "Quota"], weight: "Valenza", parts: ["Quota"], lists: "sheet" }],
    text: `
Cosa si fa | Valenza | Passi | Quota
Cura delle strade | 60 | gara | 50
| | lavori | 50
Asili nido | 40 | aule | 30
| | tetti | 70`,
  },
  "a heading of signs": { layouts: [{ headings: ["Cosa", "%"], weight: "%" }], text: "Cosa | %\nStrade | 60\nScuole | 40" },
  "two descriptions, of which one fits": {
    layouts: [{ headings: ["Altro", "Quota"], weight: "Quota" }, OFFICES],
    text: TABLE,
  },
  "lists as they seem": listed(undefined),
  "lists by sheet": listed("sheet"),
  "lists by title": listed("titles"),
  "lists by table": listed("tables"),
  "lists by number": listed("numbers"),
  "lists by total": listed("totals"),
  "on two sheets": {
    layouts: [OFFICES],
    text: `@sheet Uno${TABLE}\n@sheet Due${TABLE}\n@sheet Tre\nObiettivo | Peso\nStrade | 60\nScuole | 40`,
  },
  "forms parted by a label": { forms: [{ weight: "Numero", title: "Cosa", lists: { label: "Stanza" }, total: 50 }], text: CARDS },
  "forms, all one list": { forms: [{ weight: "Numero:", title: "Cosa", lists: "all" }], text: CARDS },
  "forms, each sheet a list": { forms: [{ weight: "Numero 2025", lists: "sheet" }], text: `@sheet Uno${CARDS}\n@sheet Due${CARDS}` },
  "forms, lists as they seem": { forms: [{ weight: "Numero" }], text: CARDS },
  "forms whose label has no number": { forms: [{ weight: "Stanza" }], text: CARDS },
  "forms whose label is nowhere": { forms: [{ weight: "Quota" }], text: CARDS },
  "two descriptions of forms": { forms: [{ weight: "Quota" }, { weight: "Persone", title: "Cosa", total: 9 }], text: CARDS },
};
