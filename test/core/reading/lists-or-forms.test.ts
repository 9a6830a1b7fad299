/** Where a sheet could be lists or forms or objectives side by side: what explains more weights is taken. */
import { listsAndForms } from "../../../src/core/reading/lists-or-forms";
import { sheetsOf } from "../../support/evidence/notation";

const FORMS = `
Obiettivo | Cura delle strade comunali
Peso | 60
Scadenza | 31/12/2025

Obiettivo | Nuove scuole per i quartieri
Peso | 40
Scadenza | 31/12/2025`;
const LIST = `
N. | Obiettivi | Pesi
1 | Strade | 60
2 | Scuole | 20
3 | Asili | 20`;
const ACROSS = `
Obiettivo | Cura delle strade comunali | Nuove scuole per i quartieri | Asili nido in ogni frazione
Indicatore | km rifatti | aule aperte | posti
Peso | 40 | 30 | 30`;

/** "forms 2, lists Piano 2, holding Piano": how many objectives each way of reading took, and from where. */
function read(text: string): string {
  const { forms, lists, holding } = listsAndForms(sheetsOf(text), {}, () => null);
  const count = (units: typeof forms): string => units.map(({ sections }) => sections.map(({ objectives }) => objectives.length).join("+")).join(" "); // prettier-ignore
  return `forms ${count(forms)}; lists ${[...lists].map(([sheet, units]) => `${sheet} ${count(units)}`).join(", ")}; holding ${[...holding].join()}`; // prettier-ignore
}

test.each([
  ["forms alone", FORMS, "forms 2; lists ; holding Piano"],
  ["a list alone", LIST, "forms ; lists Piano 3; holding Piano"],
  ["objectives side by side alone", ACROSS, "forms ; lists Piano 3; holding Piano"],
  ["forms and a list on two sheets", `@sheet Uno${FORMS}\n@sheet Due${LIST}`, "forms 2; lists Due 3; holding Uno,Due"],
  ["nothing", "Articolo | Prezzo\nPane | 3", "forms ; lists ; holding "],
])("%s", (_what, text, told) => {
  expect(read(text)).toBe(told);
});

const rows = (count: number): string =>
  `Obiettivo | Peso\n${Array.from({ length: count }, (_unused, i) => `Peso ${String(i)} | ${String(1 + (i % 7))}`).join("\n")}`;

test("hundreds of rows under a heading of weights are a list, whatever repeats in them", () => {
  expect(read(rows(201))).toBe("forms ; lists Piano 201; holding Piano");
});

test("one row fewer, and what repeats is looked at as forms too", () => {
  expect(read(rows(200))).toBe("forms ; lists Piano 200; holding Piano");
});

const CARD = (what: string, weight: number, ...phases: readonly (readonly [string, number])[]): string =>
  `\nObiettivo | ${what}\nPeso | ${String(weight)}\nFase | Peso fase\n${phases.map(([phase, own]) => `${phase} | ${String(own)}`).join("\n")}\n`;
const STEPS = [["Gara per gli arredi", 40], ["Apertura al pubblico", 60]] as const; // prettier-ignore

test.each([
  [
    "cards with a list of phases each are cards",
    CARD("Cura delle strade", 70, ...STEPS) + CARD("Nuove scuole", 30, ...STEPS),
    "forms 2; lists ; holding Piano",
  ],
  ["totals below lists are no cards", `${LIST}\nPeso | 100\n${LIST}\nPeso | 100`, "forms ; lists Piano 3 3; holding Piano"],
  ["cards below a list of other weights", `${LIST}\n${FORMS}`, "forms ; lists Piano 3; holding Piano"],
  [
    "cards and objectives side by side, on sheets of their own",
    `@sheet Uno${FORMS}\n@sheet Due${ACROSS.replace("Peso", "Ponderazione")}`,
    "forms 2; lists Due 3; holding Uno,Due",
  ],
  [
    "cards of two kinds, on sheets of their own",
    `@sheet Uno${FORMS}\n@sheet Due${FORMS.replaceAll("Peso", "Ponderazione")}`,
    "forms 2 2; lists ; holding Uno,Due",
  ],
])("%s", (_what, text, told) => {
  // prettier-ignore
  expect(read(text)).toBe(told);
});
