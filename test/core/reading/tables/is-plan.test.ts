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

/** The same, with its total written below each of the first lists. */
const stated = (count: number, ...each: readonly (readonly number[])[]): string =>
  `Ufficio | Descrizione | Scadenza | Peso${each
    .flatMap((weights, place) => [
      ...rowsOf(UNITS[place] ?? "", weights),
      place < count ? `\nTotale | | | ${String(weights.reduce((sum, one) => sum + one))}` : "",
    ])
    .join("")}`;

/** Four lists of three totals, and two more. */
const FOUR = [[7, 6], [7, 6], [7, 5], [7, 4]]; // prettier-ignore
const SIX = [...FOUR, [7, 3], [7, 2]];

/** So many lists of structures, of each of which the structure above it is named, too; nothing but weights stands beside. */
const within = (count: number, one = 60, other = 40, less = 0): string =>
  `Settore | Ufficio | Descrizione | Peso${UNITS.slice(0, count).map((unit, i) => `\nTecnico | ${unit} | Cosa ${unit} | ${String(one)}\nTecnico | ${unit} | Altra ${unit} | ${String(other - less * i)}`).join("")}`; // prettier-ignore

/** Two things that are done for somebody in two steps each, whose shares of the second one are given. */
const inSteps = (headings: string, roofs: number, walls: number): string =>
  `Piano della performance\n${headings}\nStrade | Verde | 6\n- asfalto | Verde | 50\n- segnali | Verde | 50\nScuole | Verde | 5\n- tetti | Verde | ${String(roofs)}\n- muri | Verde | ${String(walls)}`;

/** Points of a plan in words that say nothing, with a formula below. */
const checked = (formula: string, said: string): string =>
  `Piano della performance\nVoce | Ufficio | Punti${beside("Verde", 6, 5)}\nVerifica | | =IF(${formula},"OK","ERRORE") -> ${said}`;

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
  ["three lists of structures within structures, of one odd total", within(3, 7, 6), "plan"],
  ["of three odd totals", within(3, 7, 6, 1), "none"],
  ["of six lists of five totals four of which are written below them", stated(4, ...SIX), "plan"],
  ["three of which are", stated(3, ...SIX), "none"],
  ["of five lists three", stated(3, ...SIX.slice(0, 5)), "none"],
  ["of four lists three", stated(3, ...FOUR), "plan"],
  [
    "a column for each of three structures under a heading of weights",
    "@merge B1:D1\nDescrizione | Peso | | \n | Tributi | Scuole | Verde\nStrade | 60 | 50 | 30\nAsili | 40 | 50 | 70",
    "plan",
  ],
  ["for each of two", "@merge B1:C1\nDescrizione | Peso | \n | Tributi | Scuole\nStrade | 60 | 50\nAsili | 40 | 50", "none"],
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
  ["which a formula adds and finds wrong", checked("SUM(C3:C4)=12", "ERRORE"), "plan"],
  ["of which a formula looks at one", checked("C4=12", "ERRORE"), "none"],
  ["two of which are given for steps that make a hundred", inSteps("Voce | Ufficio | Punti", 30, 70), "plan"],
  ["steps that make it for one of them alone", inSteps("Voce | Ufficio | Punti", 30, 60), "none"],
  ["values, with such steps", inSteps("Descrizione | Ufficio | Valore", 30, 70), "none"],
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
  [
    "values that make no hundred, with a target and a date, under a title that says so",
    `Peso degli obiettivi\nDescrizione | Target | Scadenza | Valore${beside("10 km | 2025", 60, 30)}`,
    "plan",
  ],
  ["with a target and a note", `Peso degli obiettivi\nDescrizione | Target | Note | Valore${beside("10 km | 2025", 60, 30)}`, "none"],
  ["strategic directions of a plan", `Piano della performance\nIndirizzo strategico | Punti${rows(6, 5)}`, "plan"],
  ["what counts for all structures", `Per tutti i settori\nDescrizione | Peso${rows(60, 40)}`, "plan"],
  [
    "expected values, said in two rows of headings",
    `@merge B1:C1\nDescrizione | Valori | | Peso\n | attesi | avuti |${beside("3 | 2", 60, 40)}`,
    "plan",
  ],
  [
    "other values, said in two rows",
    `@merge B1:C1\nDescrizione | Valori | | Peso\n | iniziali | avuti |${beside("3 | 2", 60, 40)}`,
    "none",
  ],
  ["indicators of numbered objectives", "N. obiettivo | Indicatore | Valore\n1 | km | 60\n2 | n. | 40", "none"],
  ["numbered objectives", "N. obiettivo | Descrizione | Peso\n1 | Strade | 60\n2 | Scuole | 40", "plan"],
  ["goods and quantities", `Articolo | Quantità${rows(60, 40)}`, "no list"],
  ["behaviours", `Comportamenti | Descrizione | Peso${beside("km", 60, 40)}`, "none"],
  [
    "behaviours of a plan, with a target and a date",
    `@sheet PEG 2025\nComportamenti | Descrizione | Target | Scadenza | Peso${beside("km | 10 | 2025", 60, 40)}`,
    "none",
  ],
  ["behaviours for numbered objectives", "N. obiettivo | Comportamenti | Peso\n1 | Puntualità | 60\n2 | Cortesia | 40", "none"],
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

test("so they do on one of its pages", () => {
  const text = `Voce | Ufficio | Rilievo${beside("Verde", 6, 5)}\n\nVoce | Ufficio | Punti${beside("Verde", 6, 4)}`;
  expect(judged(text)).toBe("none");
  expect(judged(text, { weight: ["Rilievo"] })).toBe("plan");
});

test("and where its word for objectives stands above several columns", () => {
  const text = "@merge B1:C1\nUfficio | Ziele | \n | Voce | Punti\nVerde | Alberi | 6\nVerde | Prati | 5";
  expect(judged(text)).toBe("none");
  expect(judged(text, { title: ["Ziel"] })).toBe("plan");
});

test("a table of a hundred columns is no plan", () => {
  const wide = (columns: number): string => `Obiettivo | Peso${" | Note".repeat(columns - 2)}${rows(60, 40)}`;
  expect(judged(wide(100))).toBe("plan");
  expect(judged(wide(101))).toBe("none");
});
