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
  `Ufficio | Descrizione | ${heading} | Peso${["Tributi", "Scuole", "Verde"].slice(0, count).flatMap((unit) => weights.map((weight, i) => `\n${unit} | Cosa ${unit} ${String(i)} | 2025 | ${String(weight)}`)).join("")}`; // prettier-ignore

test.each<readonly [string, string, string]>([
  ["objectives and weights", `Obiettivo | Peso${rows(60, 40)}`, "plan"],
  ["whatever they make", `Obiettivo | Peso${rows(60, 30)}`, "plan"],
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
  ["goods and quantities", `Articolo | Quantità${rows(60, 40)}`, "no list"],
  ["behaviours", `Comportamenti | Descrizione | Peso${beside("km", 60, 40)}`, "none"],
  ["behaviours beside objectives", `Obiettivo | Comportamenti | Peso${beside("km", 60, 40)}`, "plan"],
  ["objectives that are counted", "Obiettivo | Peso\n1 | 60\n2 | 40", "none"],
  ["of which one has a name", "Obiettivo | Peso\n1 | 60\nStrade | 40", "plan"],
  ["weights that are taken from elsewhere", "Obiettivo | Peso\nStrade | =Altro!B1 -> 60\nScuole | =Altro!B2 -> 40", "none"],
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
