/**
 * Small tables put together at random, odder than any office's: what holds by a hair, and what only just fails, is among them. The same number
 * makes the same sheets, in the notation of notation.ts.
 */
import { diceFor, type Dice } from "../../../scripts/composer/dice";

const SEED = 1807;

const WHAT = ["Strade", "Scuole", "Asili nido", "Assistenza agli anziani", "Verde pubblico e parchi", "Sportello unico", "Archivio", "Totale accessi agli atti", "Bonifica", "Strade"]; // prettier-ignore
const TITLES = ["Obiettivo", "Obiettivo", "Obiettivi", "Descrizione", "Titolo", "Azione", "Attività", "Voce", "Cosa", "Obiettivo strategico", "Indicatore"]; // prettier-ignore
const WEIGHTS = ["Peso", "Peso", "Peso %", "Punti", "Peso max 100", "Valore", "Peso fase", "Rilevanza", "Totale pesi", "Peso 2025"]; // prettier-ignore
const OTHERS = ["Indicatore", "Target", "Scadenza", "Note", "Peso fase", "Fase", "Settore", "Ufficio", "Ore", "Tot. settore", "Stato", "Risultato", "Peso 2024", "", "Valore pubblico", "Fonte"]; // prettier-ignore
const UNITS = ["Settore Tecnico", "Settore Sociale", "SETTORE AFFARI GENERALI", "Ragioneria", "Area 3", "Dirigente: dott. Rossi", "Dirigente: Bianchi", "Settore: | Tributi", "Obiettivi trasversali", "Obiettivi comuni a tutti i settori", "Sezione II", "Viabilità", "Settore Tecnico (segue)"]; // prettier-ignore
const ABOVE = ["Comune di Montalbero", "Piano della performance 2025", "Totale punti | | 100", "Peso totale 100", "Nota: bozza", ...UNITS];
const TOTALS = ["Totale", "TOT.", "Totale pesi (=100)", "Totale Settore Tecnico", "Subtotale", "Insieme", "", "Totale generale", "Somma"];
const TAILS = ["Nota: approvato", "Il segretario", "Differenza | 0", "Legenda: Alto = 3, Basso = 1", "pagina | 3", "Totale generale | 200"];

type Column = "number" | "title" | "weight" | "other";

interface Plan {
  readonly columns: readonly { readonly kind: Column; readonly heading: string }[];
  /** How objectives are numbered. */
  readonly numbers: "none" | "running" | "anew" | "deep" | "letters";
  readonly weights: "hundred" | "shares" | "percents" | "any" | "blank" | "words";
  readonly titled: boolean;
  readonly totalled: boolean;
  readonly live: boolean;
}

export function oddTable(index: number): string {
  const dice = diceFor(SEED, index);
  const plan = planned(dice);
  const lists = dice.one([1, 1, 1, 2, 2, 3]);
  const apart = dice.by({ rows: 3, headings: 2, sheets: 2, columns: 1 });
  const above = Array.from({ length: dice.one([0, 0, 1, 1, 2]) }, () => dice.one(ABOVE));
  const heads = headingRows(dice, plan);
  const lines = [...above, ...heads];
  for (let list = 0; list < lists; list++) {
    if (list > 0 && apart === "sheets") lines.push(`@sheet Foglio ${String(list)}`, ...(dice.yes(0.5) ? [dice.one(UNITS)] : []), ...heads);
    if (list > 0 && apart === "headings") lines.push("", ...(dice.yes(0.6) ? [dice.one(UNITS)] : []), ...heads);
    else if (plan.titled && dice.yes(0.8)) lines.push(dice.one(UNITS));
    lines.push(...listRows(dice, plan, list, lines.length));
  }
  if (dice.yes(0.25)) lines.push(...(dice.yes(0.5) ? [""] : []), dice.one(TAILS));
  const merges = dice.yes(0.15) ? [`@merge ${dice.one(["A1:B1", "A3:A4", "B3:B4", "C3:C4", "A2:C2", "B4:B5 C4:C5"])}`] : [];
  const hidden = dice.yes(0.06) ? [`@hide ${dice.one(["B", "C", "4", "5"])}`] : [];
  return [...lines, ...merges, ...hidden].join("\n");
}

function planned(dice: Dice): Plan {
  const others = dice.some(OTHERS, dice.one([0, 0, 1, 1, 2, 3])).map((heading) => ({ kind: "other" as const, heading }));
  const title = { kind: "title" as const, heading: dice.one(TITLES) };
  const weight = { kind: "weight" as const, heading: dice.one(WEIGHTS) };
  const number = { kind: "number" as const, heading: dice.one(["N.", "N.", "", "Cod.", "Obiettivo n."]) };
  const mixed = dice.yes(0.25) ? dice.shuffled([title, weight, ...others]) : [title, ...others, weight];
  return {
    columns: dice.yes(0.45) ? [number, ...mixed] : mixed,
    numbers: dice.by({ none: 2, running: 3, anew: 2, deep: 2, letters: 1 }),
    weights: dice.by({ hundred: 5, shares: 1, percents: 1, any: 3, blank: 2, words: 1 }),
    titled: dice.yes(0.4),
    totalled: dice.yes(0.45),
    live: dice.yes(0.3),
  };
}

/** One row of headings, or two; letters below them now and then. */
function headingRows(dice: Dice, { columns }: Plan): readonly string[] {
  const own = columns.map(({ heading }) => heading).join(" | ");
  const letters = columns.map((_column, i) => `(${String(i + 1)})`).join(" | ");
  return dice.yes(0.07) ? [own, letters] : dice.yes(0.05) ? [columns.map(() => "Obiettivi e pesi").join(" | "), own] : [own];
}

function listRows(dice: Dice, plan: Plan, list: number, before: number): readonly string[] {
  const count = dice.one([1, 2, 2, 3, 3, 4, 5]);
  const weights = weightsOf(dice, plan, count);
  const lines: string[] = [];
  for (let i = 0; i < count; i++) {
    if (dice.yes(0.05)) lines.push("");
    lines.push(row(plan, (column) => cellOf(dice, plan, column, { list, i, weight: weights[i] ?? "" })));
    const parts = dice.yes(0.12) ? 2 : 0;
    for (let part = 0; part < parts; part++)
      lines.push(row(plan, (column) => partOf(dice, plan, column, { i, part, weight: dice.one(["50", "100", "10", weights[i] ?? ""]) })));
    if (dice.yes(0.08)) lines.push(row(plan, ({ kind }) => (kind === "other" ? dice.one(WHAT) : "")));
  }
  if (plan.totalled && dice.yes(0.85)) lines.push(totalRow(dice, plan, weights, before, lines.length));
  return lines;
}

const row = (plan: Plan, cell: (column: Plan["columns"][number]) => string): string => plan.columns.map(cell).join(" | ");

function weightsOf(dice: Dice, { weights }: Plan, count: number): readonly string[] {
  if (weights === "words") return Array.from({ length: count }, () => dice.one(["Alto", "Medio", "Basso", "da definire"]));
  const points = Array.from({ length: count }, () => dice.one([5, 10, 15, 20, 25, 30, 40, 33]));
  const made = points.reduce((all, one) => all + one, 0);
  const last = points.length - 1;
  if (weights !== "any" && weights !== "blank") points[last] = Math.max(5, (points[last] ?? 0) + 100 - made);
  return points.map((one) => {
    if (weights === "blank" && dice.yes(0.4)) return "";
    if (weights === "shares") return String(one / 100);
    if (weights === "percents") return dice.yes(0.15) ? String(one / 100) : `${String(one)}%`;
    return dice.yes(0.04) ? `'${String(one)} punti` : String(one);
  });
}

interface At {
  readonly list: number;
  readonly i: number;
  readonly weight: string;
}

function cellOf(dice: Dice, plan: Plan, { kind, heading }: Plan["columns"][number], { list, i, weight }: At): string {
  if (kind === "weight") return weight;
  if (kind === "title") return dice.yes(0.05) ? "" : (WHAT[(list * 3 + i) % WHAT.length] ?? "");
  if (kind === "number") return numberOf(dice, plan, list, i);
  return otherOf(dice, heading, list, i, weight);
}

function numberOf(dice: Dice, { numbers }: Plan, list: number, i: number): string {
  if (numbers === "none" || dice.yes(0.04)) return "";
  if (numbers === "letters") return String.fromCharCode(97 + i);
  if (numbers === "deep") return `${String(list + 1)}.${String(i + 1)}`;
  return String(numbers === "anew" ? i + 1 : list * 3 + i + 1);
}

function otherOf(dice: Dice, heading: string, list: number, i: number, weight: string): string {
  if (dice.yes(0.15)) return "";
  if (/peso|valore$|tot\./i.test(heading)) return dice.one(["50", "100", weight, "40", ""]);
  if (heading === "Settore" || heading === "Ufficio" || heading === "") {
    const name = ["Tecnico", "Settore Sociale", "Tutti i settori", "Tributi"][(list + (dice.yes(0.2) ? i : 0)) % 4] ?? "";
    return dice.yes(0.3) && i > 0 ? "" : name;
  }
  if (heading === "Ore") return String(dice.one([3, 8, 12, 2000]));
  if (heading === "Scadenza" || heading === "Stato") return dice.one(["31/12/2025", "30/06/2025", "100%", "in corso"]);
  if (heading === "Risultato" || heading === "Target") return dice.one(["100%", "80%", "tre", "1"]);
  return dice.one(["km", "aule", "gara", "lavori", "x", "progetto esecutivo"]);
}

function partOf(
  dice: Dice,
  plan: Plan,
  { kind, heading }: Plan["columns"][number],
  at: { readonly i: number; readonly part: number; readonly weight: string },
): string {
  // prettier-ignore
  if (kind === "weight") return dice.yes(0.3) ? "" : at.weight;
  if (kind === "number") return plan.numbers === "none" ? "" : `${String(at.i + 1)}.${String(at.part + 1)}`;
  if (kind === "title") return dice.one([`- ${WHAT[at.part] ?? ""}`, `Fase ${String(at.part + 1)}`, "Gara", ""]);
  return otherOf(dice, heading, 0, at.i, at.weight);
}

function totalRow(dice: Dice, plan: Plan, weights: readonly string[], before: number, rows: number): string {
  const made = weights.reduce((all, one) => all + (Number(one.replace("%", "")) || 0), 0);
  const said = dice.one([made, made, made, 100, made - 5]);
  const label = dice.one(TOTALS);
  const column = String.fromCharCode(65 + plan.columns.findIndex(({ kind }) => kind === "weight"));
  const value = plan.live ? `=SUM(${column}${String(before + 1)}:${column}${String(before + rows)}) -> ${String(made)}` : String(said);
  let labelled = false;
  return row(plan, ({ kind }) => {
    if (kind === "weight") return dice.yes(0.05) ? "" : value;
    if (labelled || (kind === "number" && dice.yes(0.5))) return dice.yes(0.05) ? "OK" : "";
    labelled = true;
    return label;
  });
}
