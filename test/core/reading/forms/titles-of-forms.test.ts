/** Titles between forms: whose structure's they are, and which forms stand below them. */
import type { Form } from "../../../../src/core/reading/forms/form";
import { titlesOf } from "../../../../src/core/reading/forms/titles-of-forms";
import type { Sheet } from "../../../../src/core/sheet/sheet";
import { sheetsOf } from "../../../support/evidence/notation";

/** Rows and columns of a form's labels and values, 1-based rows: "1B" is row 1, column B. */
interface Places {
  readonly weight: string;
  readonly pairs: readonly (readonly [label: string, value: string | null])[];
}

function cellOf(sheet: Sheet, place: string): { readonly sheet: string; readonly row: number; readonly col: number } {
  return { sheet: sheet.name, row: Number.parseInt(place, 10) - 1, col: place.charCodeAt(place.length - 1) - 65 };
}

/** The title over each form of the sheet; null where none stands. */
function titles(text: string, ...forms: readonly Places[]): readonly (string | null)[] {
  const [sheet] = sheetsOf(text);
  if (!sheet) return [];
  const all = forms.map(({ weight, pairs }) => ({
    frame: { sheet },
    weight: { cell: cellOf(sheet, weight) },
    pairs: pairs.map(([label, value]) => {
      const cell = value === null ? null : cellOf(sheet, value);
      return {
        labelCell: cellOf(sheet, label),
        cell: cell ?? { ...cellOf(sheet, label), col: 1 },
        value: cell && sheet.value(cell.row, cell.col),
      };
    }),
  })) as unknown as readonly Form[];
  const found = titlesOf(all, {});
  return all.map((form) => found.get(form)?.value ?? null);
}

const TWO = (first: string, second: string): string => `
${first}
Obiettivo | Cura delle strade
Peso | 60
${second}
Obiettivo | Asili nido
Peso | 40`;
const LONG = "Settore Servizi alla persona, alla famiglia e alle politiche giovanili";
const FIRST: Places = { weight: "3B", pairs: [["2A", "2B"]] };
const SECOND: Places = { weight: "6B", pairs: [["5A", "5B"]] };

test.each<readonly [string, string, string, readonly (string | null)[]]>([
  ["each form below its own", "Settore Strade", "Settore Scuola", ["Settore Strade", "Settore Scuola"]],
  ["one for all below it", "Settore Strade", "", ["Settore Strade", "Settore Strade"]],
  ["one that says to whom objectives are given", "Settore Strade", "Obiettivi assegnati a Ragioneria", ["Settore Strade", "Ragioneria"]],
  [
    "a name too long for a label, though something is said behind a colon",
    "Settore Strade",
    `${LONG}: sede centrale`,
    ["Settore Strade", `${LONG}: sede centrale`],
  ],
  ["a name too long for a label, though a colon ends it", "Settore Strade", `${LONG}:`, ["Settore Strade", LONG]],
  ["a colon may end it", "Settore Strade:", "Settore Scuola :", ["Settore Strade", "Settore Scuola"]],
  ["a label without its value is none", "Settore Strade", "Settore:", ["Settore Strade", "Settore Strade"]],
  ["none over the first", "Prima pagina", "Settore Scuola", [null, "Settore Scuola"]],
  ["another text is none", "Settore Strade", "Pagina due", ["Settore Strade", "Settore Strade"]],
  ["nor is a total", "Settore Strade", "Totale Settore Strade", ["Settore Strade", "Settore Strade"]],
  ["nor a label with its value", "Settore Strade", "Nota: Settore Scuola", ["Settore Strade", "Settore Strade"]],
  ["nor a row of several texts", "Settore Strade", "Settore Scuola | pagina 2", ["Settore Strade", "Settore Strade"]],
])("%s", (_what, first, second, told) => {
  expect(titles(TWO(first, second), FIRST, SECOND)).toEqual(told);
});

test("the value of a label is no title for the forms below, though it names a structure and stands alone on its row", () => {
  const text = `
Settore Strade
Obiettivo | Cura delle strade
Peso | 60
Chi partecipa
Settore Scuola
Obiettivo | Asili nido
Peso | 40`;
  const second: Places = { weight: "7B", pairs: [["6A", "6B"]] };
  const first = (...more: Places["pairs"]): Places => ({ weight: "3B", pairs: [["2A", "2B"], ...more] });
  expect(titles(text, first(["4A", "5A"]), second)).toEqual(["Settore Strade", "Settore Strade"]);
  expect(titles(text, first(["4A", null]), second)).toEqual(["Settore Strade", "Settore Scuola"]);
  // A title that comes again over each form is taken for a label, too, one without a value.
  expect(titles(text, first(["5A", null]), second)).toEqual(["Settore Strade", "Settore Scuola"]);
});

test("a structure named within a form is not over it", () => {
  const text = `
Settore Strade
Obiettivo | Cura delle strade
Settore Scuola
Peso | 60
Obiettivo | Asili nido
Peso | 40`;
  const forms: readonly Places[] = [
    { weight: "4B", pairs: [["2A", "2B"]] },
    { weight: "6B", pairs: [["5A", "5B"]] },
  ];
  expect(titles(text, ...forms)).toEqual(["Settore Strade", "Settore Scuola"]);
});

test("a form may begin with its own name, over the title: the first label with a value counts", () => {
  const text = `
Settore Strade
Obiettivo | Cura delle strade
Peso | 60
Scheda
Settore Scuola
Obiettivo | Asili nido
Peso | 40`;
  const second: Places = { weight: "7B", pairs: [["4A", null], ["6A", "6B"]] }; // prettier-ignore
  expect(titles(text, FIRST, second)).toEqual(["Settore Strade", "Settore Scuola"]);
});

test("hidden rows name nobody", () => {
  expect(titles(`${TWO("Settore Strade", "Settore Scuola")}\n@hide 4`, FIRST, SECOND)).toEqual(["Settore Strade", "Settore Strade"]);
});
