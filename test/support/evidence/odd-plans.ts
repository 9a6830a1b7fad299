/**
 * Small tables at random that are nearly lists of objectives, and nearly none: what speaks for a plan is drawn by halves (a heading of what is
 * weighed, one of weights, columns beside, a title, what the lists make), so that most stand near the bound.
 */
import { diceFor, type Dice } from "../../../scripts/composer/dice";
import type { HeadingSettings } from "../../../src/core/reading/headings";
import { looksLikePlan, objectivesWithoutWeights } from "../../../src/core/reading/looks-like-plan";
import { findTables } from "../../../src/core/reading/tables/find-tables";
import { isPlan } from "../../../src/core/reading/tables/is-plan";
import { readForm } from "../../../src/core/reading/tables/read-form";
import { sheetsOf } from "./notation";
import { said } from "./said";

const SEED = 5519;

const GOALS = ["Obiettivo", "Obiettivo", "Azione", "Azione", "Descrizione", "Descrizione", "Titolo", "Voce", "Cosa", "Fornitore", "Settore", "Fase", "Comportamento", "Valore pubblico", "Criterio", "Oggetto", "Competenza"]; // prettier-ignore
const WEIGHTS = ["Peso", "Peso", "Peso", "Punti", "Valore", "Importo", "%", "Quantità", "Peso obiettivo", "Peso fase", "Totale", ""];
const BESIDE = ["Indicatore", "Target", "Scadenza", "Classe", "Note", "Prezzo", "Risultato", "Settore", "Ore", "Responsabile"];
const ABOVE = ["Piano della performance 2025", "Elenco fornitori", "Pesi degli obiettivi", "Settore Tecnico", "Obiettivi trasversali", "Riepilogo obiettivi", "Legenda", "Fasi", "Istruzioni"]; // prettier-ignore
const NAMES = ["Piano", "Obiettivi 2025", "Foglio1", "Riepilogo", "PEG"];
const TEXTS = ["Strade", "Scuole", "Asili nido", "Verde", "Archivio", "Sportello"];
const UNITS = ["Settore Tecnico", "Tributi", "Settore Sociale", "Viabilità"];
const SUMS = [[50, 50], [60, 40], [30, 40], [0.5, 0.5], [10, 20, 70], [100], [7, 8], [20, 25, 35]] as const;
/** Every fifth table's municipality has headings of its own. */
const OWN: HeadingSettings = { title: ["Voce"], weight: ["Importo"] };

export function oddPlan(index: number): string {
  const dice = diceFor(SEED, index);
  const heads = { goal: dice.one(GOALS), weight: dice.one(WEIGHTS), beside: dice.some(BESIDE, dice.one([0, 0, 1, 1, 2, 3])) };
  const lists = dice.one([1, 1, 2, 3, 4, 5]);
  const by = dice.by({ titles: 3, headings: 2, column: 1 });
  const numbered = dice.yes(0.3);
  const row = (number: string, goal: string, weight: string, beside: readonly string[]): string =>
    [...(numbered ? [number] : []), goal, ...beside, weight].join(" | ");
  const head = row("N.", heads.goal, heads.weight, heads.beside);
  const sums = dice.one(SUMS);
  const odd = dice.yes(0.4);
  const lines = [...(dice.yes(0.5) ? [dice.one(ABOVE), ...(dice.yes(0.3) ? [""] : [])] : []), ...(by === "headings" ? [] : [head])];
  for (let list = 0; list < lists; list++) {
    const unit = UNITS[list % UNITS.length] ?? "";
    if (by === "headings") lines.push(...(list > 0 ? [""] : []), ...(dice.yes(0.6) ? [unit] : []), head);
    else if (by === "titles" && lists > 1) lines.push(dice.yes(0.7) ? unit : dice.one(TEXTS));
    const points = odd && list > 0 ? dice.one(SUMS) : sums;
    const first = lines.length + 1;
    for (const [i, point] of points.entries()) {
      const value = (one: string): string => valueIn(dice, one, unit, by === "column");
      lines.push(row(String(i + 1), goalIn(dice, i + list), weightIn(dice, point, first), heads.beside.map(value)));
    }
    if (dice.yes(0.35)) lines.push(totalRow(dice, numbered, heads.beside.length, points, first));
  }
  return [`@sheet ${dice.one(NAMES)}`, ...lines].join("\n");
}

const goalIn = (dice: Dice, at: number): string =>
  dice.yes(0.06) ? dice.one(["2", "12", "1.1", ""]) : (TEXTS[at % TEXTS.length] ?? "") + (dice.yes(0.2) ? ` ${String(at)}` : "");

const weightIn = (dice: Dice, point: number, row: number): string =>
  dice.yes(0.05) ? dice.one(["", "0", "alto"]) : dice.yes(0.07) ? `=Altro!B${String(row)} -> ${String(point)}` : String(point);

function valueIn(dice: Dice, heading: string, unit: string, parts: boolean): string {
  if (heading === "Settore" || heading === "Responsabile") return parts ? unit : dice.one(UNITS);
  if (heading === "Scadenza") return "31/12/2025";
  return dice.one(["km", "12", "entro l'anno", ""]);
}

function totalRow(dice: Dice, numbered: boolean, beside: number, points: readonly number[], first: number): string {
  const made = String(Number(points.reduce((sum, one) => sum + one, 0).toFixed(3)));
  const col = String.fromCharCode(66 + beside + (numbered ? 1 : 0));
  const live = `=SUM(${col}${String(first)}:${col}${String(first + points.length - 1)}) -> ${made}`;
  const label = dice.one(["Totale", "Totale pesi", "", "TOT."]);
  return [...(numbered ? [""] : []), label, ...Array<string>(beside).fill(""), dice.one([made, made, live, "100"])].join(" | ");
}

export function oddPlanSaid(index: number): readonly string[] {
  const text = oddPlan(index);
  const own = index % 5 === 0 ? OWN : {};
  const sheets = sheetsOf(text);
  const found = sheets.flatMap((sheet) => findTables(sheet, own));
  const tables = [...new Set(found.map(({ form }) => form))].map((form) => {
    const same = found.filter((table) => table.form === form);
    const best = readForm(same, new Set())?.best;
    return best ? `${isPlan(same, best, own) ? "a plan" : "no plan"} of ${String(best.units.length)}, ${String(best.headed)}, ${String(best.title)}` : "no list"; // prettier-ignore
  });
  const looks = sheets.map((sheet) => said({ like: looksLikePlan(sheet, own, new Set(["strade", "scuole"])), unweighed: objectivesWithoutWeights(sheet, own) })); // prettier-ignore
  return [
    `plan ${String(index)}, sheet: ${text.replaceAll("\n", " / ")}`,
    `plan ${String(index)}: ${tables.join("; ") || "no table"}, ${looks.join() || "like none"}`,
  ];
}
