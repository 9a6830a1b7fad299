/** Which lists with numbers are lists of objectives: each plan beside a table that lacks one thing of it. */
import type { HeadingSettings } from "../../../../src/core/reading/headings";
import { findTables } from "../../../../src/core/reading/tables/find-tables";
import { isPlan } from "../../../../src/core/reading/tables/is-plan";
import { readForm } from "../../../../src/core/reading/tables/read-form";
import { sheetsOf } from "../../../support/evidence/notation";

/** "plan", "none", or "no list" where the table could not even be read as one. */
function judged(text: string, own: HeadingSettings = {}): string {
  const tables = sheetsOf(text).flatMap((sheet) => findTables(sheet, own));
  const best = readForm(tables, new Set())?.best;
  return best ? (isPlan(tables, best, own) ? "plan" : "none") : "no list";
}

const rows = (...weights: readonly number[]): string => weights.map((weight, i) => `\nCosa ${String(i)} | ${String(weight)}`).join("");
const beside = (text: string, ...weights: readonly number[]): string => weights.map((weight, i) => `\nCosa ${String(i)} | ${text} | ${String(weight)}`).join(""); // prettier-ignore

/** So many structures in a column of their own, each with a list of the weights. */
const lists = (heading: string, count: number, ...weights: readonly number[]): string =>
  listsOf(heading, ...Array.from({ length: count }, () => weights));

/** A structure for each list of weights, in a column of their own. */
const listsOf = (heading: string, ...each: readonly (readonly number[])[]): string =>
  `Ufficio | Descrizione | ${heading} | Peso${each.flatMap((weights, place) => rowsOf(UNITS[place] ?? "", weights)).join("")}`;

const UNITS = ["Tributi", "Scuole", "Verde", "Strade", "Sport", "Cultura"];
const rowsOf = (unit: string, weights: readonly number[]): readonly string[] =>
  weights.map((weight, i) => `\n${unit} | Cosa ${unit} ${String(i)} | 2025 | ${String(weight)}`);

/** So many lists of structures, of each of which the structure above it is named, too; nothing but weights stands beside. */
const within = (count: number): string =>
  `Settore | Ufficio | Descrizione | Peso${UNITS.slice(0, count).map((unit) => `\nTecnico | ${unit} | Cosa ${unit} | 60\nTecnico | ${unit} | Altra ${unit} | 40`).join("")}`; // prettier-ignore

test.each<readonly [string, string, string]>([
  ["objectives and weights", `Obiettivo | Peso${rows(60, 40)}`, "plan"],
  ["whatever they make", `Obiettivo | Peso${rows(60, 30)}`, "plan"],
  ["in one word with another", `Macroobiettivo | Descrizione | Peso${beside("Cosa", 60, 40)}`, "plan"],
  ["actions and weights", `Azione | Peso${rows(60, 40)}`, "plan"],
  ["descriptions and weights", `Descrizione | Peso${rows(60, 40)}`, "none"],
  ["descriptions and weights of a plan", `Piano della performance\nDescrizione | Peso${rows(60, 40)}`, "plan"],
  ["of a plan, in points that make no 100", `Piano della performance\nDescrizione | Punti${rows(6, 5)}`, "plan"],
  ["descriptions with a date", `Descrizione | Scadenza | Peso${beside("2025", 60, 40)}`, "none"],
  ["descriptions with a date and a class", `Descrizione | Scadenza | Classe | Peso${beside("2025 | A", 60, 40)}`, "plan"],
  ["below a structure's name", `Settore Tecnico\nDescrizione | Peso${rows(60, 40)}`, "plan"],
  ["below anybody's name", `Elenco dei lavori\nDescrizione | Peso${rows(60, 40)}`, "none"],
  ["on a sheet of a plan", `@sheet PEG 2025\nDescrizione | Peso${rows(60, 40)}`, "plan"],
  ["structures and weights", `Settore | Peso\nTecnico | 60\nTributi | 40`, "no list"],
  ["three lists of one total, with a date", lists("Scadenza", 3, 60, 40), "plan"],
  ["two lists of one total, with a date", lists("Scadenza", 2, 60, 40), "none"],
  ["three lists of one odd total, with a date", lists("Scadenza", 3, 7, 6), "none"],
  ["three lists of one total, with nothing beside", lists("Note", 3, 60, 40), "none"],
  ["which is written below each", lists("Scadenza", 3, 7, 6).replaceAll(/(?<=1 \| 2025 \| 6)/g, "\nTotale | | | 13"), "plan"],
  ["below two of them", lists("Scadenza", 3, 7, 6).replaceAll(/(?<=(?:Tributi|Scuole) 1 \| 2025 \| 6)/g, "\nTotale | | | 13"), "none"],
  ["four lists of one odd total, with a date", lists("Scadenza", 4, 7, 6), "plan"],
  ["of which one is wrong", listsOf("Scadenza", [7, 6], [7, 6], [7, 6], [7, 5]), "plan"],
  ["of six lists four of one total", listsOf("Scadenza", [7, 6], [7, 6], [7, 6], [7, 6], [7, 5], [7, 4]), "plan"],
  ["of five lists three", listsOf("Scadenza", [7, 6], [7, 6], [7, 6], [7, 5], [7, 4]), "none"],
  ["four lists of four totals", listsOf("Scadenza", [7, 6], [7, 5], [7, 4], [7, 3]), "none"],
  ["four lists of one odd total in a column of no weights", lists("Scadenza", 4, 7, 6).replace("Peso", "Valore"), "none"],
  ["three lists of structures within structures", within(3), "plan"],
  ["two lists of structures within structures", within(2), "none"],
  [
    "structures that say so, in a column",
    lists("Scadenza", 2, 60, 40).replaceAll("Tributi", "Settore Tributi").replaceAll("Scuole", "Settore Scuole"),
    "none",
  ],
  [
    "structures that say so, as titles",
    "Descrizione | Scadenza | Peso\nSettore Tributi\nIMU | 2025 | 60\nTARI | 2025 | 40\nSettore Scuole\nMense | 2025 | 60\nAsili | 2025 | 40",
    "plan",
  ],
  [
    "without a date",
    "Descrizione | Note | Peso\nSettore Tributi\nIMU | a | 60\nTARI | a | 40\nSettore Scuole\nMense | a | 60\nAsili | a | 40",
    "none",
  ],
  ["points of a plan for anything, which make no 100", `Piano della performance\nVoce | Ufficio | Punti${beside("Verde", 6, 5)}`, "none"],
  ["which make 100", `Piano della performance\nVoce | Ufficio | Punti${beside("Verde", 60, 40)}`, "plan"],
  ["which make what is written below", `Piano della performance\nVoce | Ufficio | Punti${beside("Verde", 6, 5)}\nTotale | | 11`, "plan"],
  ["of which there is one", `Piano della performance\nVoce | Ufficio | Punti${beside("Verde", 6)}\nTotale | | 6`, "none"],
  [
    "indicators of a plan, whose values make 100",
    `Piano della performance\nIndicatore | Scadenza | Target | Valore${beside("2025 | 10", 60, 40)}`,
    "none",
  ],
  ["under a title that says so", `Peso degli obiettivi\nVoce | Classe | Valore${beside("A", 60, 40)}`, "plan"],
  ["under another title", `Elenco dei lavori\nVoce | Classe | Valore${beside("A", 60, 40)}`, "no list"],
  [
    "one of two tables under a title that says so",
    `Peso degli obiettivi\nIndicatore | Classe | Valore${beside("A", 60, 40)}\n\nElenco dei lavori\nIndicatore | Classe | Valore${beside("A", 60, 30)}`,
    "plan",
  ],
  ["goods and quantities", `Articolo | Quantità${rows(60, 40)}`, "no list"],
  ["behaviours", `Comportamenti | Descrizione | Peso${beside("km", 60, 40)}`, "none"],
  [
    "behaviours of a plan, with a target and a date",
    `@sheet PEG 2025\nComportamenti | Descrizione | Target | Scadenza | Peso${beside("km | 10 | 2025", 60, 40)}`,
    "none",
  ],
  ["behaviours beside objectives", `Obiettivo | Comportamenti | Peso${beside("km", 60, 40)}`, "plan"],
  ["objectives that are counted", "Obiettivo | Peso\n1 | 60\n2 | 40", "none"],
  ["of which one has a name", "Obiettivo | Peso\n1 | 60\nStrade | 40", "plan"],
  ["weights that are taken from elsewhere", "Obiettivo | Peso\nStrade | =Altro!B1 -> 60\nScuole | =Altro!B2 -> 40", "none"],
  ["one weight that is", "Obiettivo | Peso\nStrade | =Altro!B1 -> 100", "none"],
  ["one that is not", "Obiettivo | Peso\nStrade | 100", "plan"],
  ["half of them", "Obiettivo | Peso\nStrade | =Altro!B1 -> 60\nScuole | 40", "plan"],
  ["most of them", "Obiettivo | Peso\nStrade | =Altro!B1 -> 60\nScuole | =Altro!B2 -> 20\nAsili | 20", "none"],
])("%s: %s", (_what, text, told) => {
  expect(judged(text)).toBe(told);
});

test("a municipality's own headings say that it is a plan", () => {
  const text = `Voce | Rilievo${rows(7, 5)}`;
  expect(judged(text)).not.toBe("plan");
  expect(judged(text, { title: ["Voce"], weight: ["Rilievo"] })).toBe("plan");
});

test("a table of a hundred columns is no plan", () => {
  const wide = (columns: number): string => `Obiettivo | Peso${" | Note".repeat(columns - 2)}${rows(60, 40)}`;
  expect(judged(wide(100))).toBe("plan");
  expect(judged(wide(101))).toBe("none");
});
