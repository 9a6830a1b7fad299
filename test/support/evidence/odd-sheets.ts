/** Forms, objectives side by side, cards and prose put together at random (see odd-tables.ts), in the notation of notation.ts. */
import { diceFor, type Dice } from "../../../scripts/composer/dice";

const SEED = 1907;

const WHAT = ["Sportello unico dei cittadini", "Mappatura delle strade bianche", "Bonifica degli archivi", "Rilievo degli alberi", "Registro dei volontari", "Asili"]; // prettier-ignore
const UNITS = ["Settore Tecnico", "Settore Sociale", "Ragioneria", "Obiettivi trasversali", "Dirigente: Rossi"];
const PARTS = ["Gara per gli arredi", "Apertura al pubblico", "Cernita"];

const weightsOf = (dice: Dice, count: number): readonly number[] => {
  const points = Array.from({ length: count }, () => dice.one([10, 20, 25, 30, 40, 50]));
  if (dice.yes(0.7)) points[count - 1] = Math.max(5, 100 - points.slice(0, -1).reduce((all, one) => all + one, 0));
  return points;
};

export function oddForms(index: number): string {
  const dice = diceFor(SEED, index);
  const label = {
    unit: dice.one(["Settore", "Responsabile", "Ufficio", ""]),
    title: dice.one(["Obiettivo", "Obiettivo", "Progetto", "OBIETTIVO N.", "Descrizione"]),
    weight: dice.one(["Peso", "Peso", "Punti", "Valore", "Rilievo", "Peso fase", "Peso (max 100)"]),
  };
  const more = dice.some(["Indicatore", "Scadenza", "Target", "Numero", "Quantità", "Note"], dice.one([0, 1, 1, 2]));
  const way = dice.by({ right: 4, below: 2, inside: 2, row: 1, far: 1 });
  const phases = dice.yes(0.3);
  const count = dice.one([2, 3, 4, 4, 5, 6]);
  const weights = weightsOf(dice, count);
  const lines = dice.yes(0.5) ? [dice.one(["Comune di Montalbero", "Schede obiettivo", ...UNITS])] : [];
  for (let i = 0; i < count; i++) {
    if (i > 0 && dice.yes(0.15)) lines.push(`@sheet Scheda ${String(i)}`);
    if (dice.yes(0.15)) lines.push(dice.one(UNITS));
    const unit = UNITS[Math.floor((i * 2) / count)] ?? "";
    const weight = dice.yes(0.06) ? "" : dice.yes(0.05) ? "n.d." : dice.yes(0.1) ? `${String(weights[i])}%` : String(weights[i]);
    const pairs: (readonly [string, string])[] = [
      ...(label.unit === "" ? [] : [[label.unit, unit] as const]),
      [label.title === "OBIETTIVO N." ? `OBIETTIVO N. ${String(i + 1)}` : label.title, WHAT[i] ?? ""],
      ...more.map((one) => [one, valueOf(dice, one, i)] as const),
      [label.weight, weight],
    ];
    lines.push(...arranged(pairs.filter(() => !dice.yes(0.04)), way)); // prettier-ignore
    if (phases && dice.yes(0.85)) lines.push(...phasesOf(dice, weights[i] ?? 0));
    if (dice.yes(0.85)) lines.push("");
  }
  if (dice.yes(0.25)) lines.push(`Totale pesi | ${String(weights.reduce((all, one) => all + one, 0))}`);
  return lines.join("\n");
}

function valueOf(dice: Dice, label: string, i: number): string {
  if (label === "Scadenza") return dice.one(["31/12/2025", "30/06/2025"]);
  if (label === "Numero") return String(dice.yes(0.2) ? 1 : i + 1);
  if (label === "Quantità") return String(dice.one([3, 7, 1500, 12]));
  return dice.one(["pratiche chiuse", "90%", "tutti", ""]);
}

function arranged(pairs: readonly (readonly [string, string])[], way: "right" | "below" | "inside" | "row" | "far"): readonly string[] {
  if (way === "right") return pairs.map(([label, value]) => `${label} | ${value}`);
  if (way === "far") return pairs.map(([label, value], i) => (i === pairs.length - 1 ? `nota | | | ${label} | ${value}` : `${label} | ${value}`)); // prettier-ignore
  if (way === "inside") return pairs.map(([label, value]) => `${label}: ${value}`);
  if (way === "row") return [pairs.map(([label, value]) => `${label} | ${value}`).join(" | ")];
  return [pairs.map(([label]) => label).join(" | "), pairs.map(([, value]) => value).join(" | ")];
}

function phasesOf(dice: Dice, weight: number): readonly string[] {
  const head = dice.one(["Fase | Peso fase", "Fase | Descrizione | Peso", "Attività | Quota | Termine"]).split(" | ");
  const whole = dice.one([100, 100, weight, 1]);
  const parts = [whole / 2, dice.yes(0.8) ? whole / 2 : whole / 4];
  return [
    head.join(" | "),
    ...parts.map((part, i) => head.map((one) => (/peso|quota/i.test(one) ? String(part) : one === "Termine" ? "31/12/2025" : one === "Fase" && head.length > 2 ? String(i + 1) : (PARTS[i] ?? ""))).join(" | ")), // prettier-ignore
    ...(dice.yes(0.3) ? [head.map((one, i) => (/peso|quota/i.test(one) ? String(whole) : i === 0 ? "Totale" : "")).join(" | ")] : []),
  ];
}

export function oddAcross(index: number): string {
  const dice = diceFor(SEED + 1, index);
  const weight = dice.one(["Peso", "Peso", "Punti", "Quota", "Valore", "Peso (max 100)", "Peso fase"]);
  const title = dice.one(["Obiettivo", "Obiettivo", "Progetto", "Descrizione", "Fase"]);
  const more = dice.some(["Indicatore", "Target", "Scadenza", "Numero", "Note", "Inizio"], dice.one([0, 1, 2, 3]));
  const blocks = dice.one([1, 1, 2, 3]);
  const lines: string[] = [];
  for (let block = 0; block < blocks; block++) {
    if (block > 0) lines.push(dice.yes(0.2) ? `@sheet Foglio ${String(block)}` : "");
    if (dice.yes(0.6)) lines.push(dice.one([...UNITS, "Settore Verde - totale punti 100"]));
    const count = dice.one([1, 2, 2, 3, 4]);
    const weights = weightsOf(dice, count);
    const made = weights.reduce((all, one) => all + one, 0);
    const total = dice.by({ none: 4, named: 2, bare: 1, live: 1, check: 1, rest: 1 });
    const last = { none: "", named: String(made), bare: String(made), live: "", check: "", rest: "" }[total];
    const named = (values: readonly string[]): string => values.join(" | ");
    const rows = [
      [title, ...weights.map((_one, i) => WHAT[(block * 2 + i) % WHAT.length] ?? ""), ...(total === "named" ? ["Totale"] : [])],
      ...more.map((one) => [one, ...weights.map((_one, i) => (dice.yes(0.1) ? "" : valueOf(dice, one, i)))]),
    ];
    const own = [weight, ...weights.map((one) => (dice.yes(0.05) ? "" : weight === "Quota" ? `${String(one)}%` : String(one))), ...(last === "" ? [] : [last])]; // prettier-ignore
    const place = dice.yes(0.3) ? 1 : rows.length;
    const at = lines.length + 1 + place;
    const end = String.fromCharCode(65 + count);
    if (total === "live") own.push(`=SUM(B${String(at)}:${end}${String(at)}) -> ${String(made)}`);
    if (total === "check") own.push(`=IF(SUM(B${String(at)}:${end}${String(at)})=100,"OK","NO") -> OK`);
    if (total === "rest") own.push(`=100-${end}${String(at)} -> 10`);
    lines.push(...[...rows.slice(0, place), own, ...rows.slice(place)].map(named));
  }
  return lines.join("\n");
}

export function oddProse(index: number): string {
  const dice = diceFor(SEED + 2, index);
  return dice.yes(0.5) ? prose(dice) : cards(dice);
}

function prose(dice: Dice): string {
  const count = dice.one([2, 3, 3, 4, 5]);
  const weights = weightsOf(dice, count);
  const lines = dice.yes(0.7) ? [dice.one(["SETTORE TECNICO", "Settore Tecnico - PESO MAX 100", "Comune di Montalbero"])] : [];
  const label = dice.one(["Punti", "Peso:", "Peso obiettivo:", "PESO"]);
  for (let i = 0; i < count; i++) {
    if (i > 0 && dice.yes(0.12)) lines.push(dice.one(["SETTORE SOCIALE", "TOTALE 100"]));
    lines.push(`${String(dice.yes(0.1) ? 1 : i + 1)}${dice.one([".", ")", ". "])} ${WHAT[i] ?? ""}`);
    if (dice.yes(0.3)) lines.push(dice.one(["Si rifanno tre chilometri.", "1. presentazione delle domande", "a) gara", "testo | nota"]));
    if (dice.yes(0.4)) lines.push(dice.one(["INDICATORE: km", "TERMINE: 31/12/2025", "TARGET: due aule", "Tipologia: output", "NOTA: nessuna"])); // prettier-ignore
    const written = dice.one([`${label} ${String(weights[i])}`, `${label} | ${String(weights[i])}`, `${label} ${String(weights[i])}%`, label, `${label} da definire`]); // prettier-ignore
    if (dice.yes(0.85)) lines.push(written);
  }
  if (dice.yes(0.5)) lines.push(dice.one(["TOTALE PUNTI 100", "Totale: 100%", "TOT. 90"]));
  return lines.join("\n");
}

function cards(dice: Dice): string {
  const count = dice.one([1, 2, 3, 4]);
  const weights = weightsOf(dice, count);
  const heads = dice.some(["Descrizione", "Peso", "Inizio", "Scadenza", "Indicatore", "Target", "Tipologia"], dice.one([2, 3, 4, 5]));
  const lines = dice.yes(0.6) ? [dice.one(UNITS), ...(dice.yes(0.5) ? [""] : [])] : [];
  for (let i = 0; i < count; i++) {
    if (dice.yes(0.35)) lines.push(dice.one(["SETTORE I", "SETTORE II", "SETTORE I"]));
    lines.push([`Obiettivo n. ${String(dice.yes(0.2) ? 1 : i + 1)}`, ...heads].join(" | "));
    if (dice.yes(0.1)) lines.push("");
    const value = (head: string): string =>
      head === "Peso" ? String(weights[i]) : head === "Inizio" || head === "Scadenza" ? "31/12/2025" : dice.one([WHAT[i] ?? "", "1) Misure\\n60% dell'obiettivo", ""]); // prettier-ignore
    lines.push(["TEMA", ...heads.map(value)].join(" | "));
    if (dice.yes(0.4)) lines.push(dice.one(["Risultato atteso: sportello", "Peso obiettivo: 30%", "Indicatori: giorni", "altro testo"]));
    if (dice.yes(0.3)) lines.push("Raggiungimento | 2025 | | 2026", "| Attesa | Realizzata | Attesa | Realizzata", "| 100% | 80% | // |");
    if (dice.yes(0.7)) lines.push("");
  }
  return lines.join("\n");
}
