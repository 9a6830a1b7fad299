/** What stands in the cells of an objective's row besides its text and weight. */
import type { Column } from "./columns";
import type { Composition } from "./composition";
import { diceFor } from "./dice";
import type { Said } from "./model";
import { FINALITIES, INDICATORS, PEOPLE, REMARKS, TARGETS } from "./words-plans";

export interface Filling {
  readonly value: number | string | null;
  readonly format?: string;
}

/** Excel's day number of a date, by way of its serial calendar. */
const serial = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

/** The cell of an objective, or of a part, in a column that says nothing of weights. @param said what the plan knows of it */
export function fillingOf(composition: Composition, { key }: Column, i: number, said?: Said): Filling {
  const { habits } = composition;
  if (said) composition.shown.add(`${key} ${String(said.seed)}`);
  if (said && (key === "indicator" || key === "target")) return { value: composition.words(said[key]) };
  const dice = said ? diceFor(said.seed, key.length) : composition.dice;
  const word = (texts: readonly string[]): Filling => ({ value: composition.words(dice.one(texts)) });
  switch (key) {
    case "purpose":
      return word(FINALITIES);
    case "indicator":
      return word(INDICATORS);
    case "target":
    case "base":
      return word(TARGETS);
    case "deadline": {
      const drawn = dice.one([3, 6, 9, 10, 12]);
      const { month, day } = said?.deadline ?? { month: drawn, day: drawn === 9 || drawn === 6 ? 30 : 31 };
      if (habits.dates === "real") return { value: serial(habits.year, month, day), format: "dd/mm/yyyy" };
      return { value: `${String(day)}/${String(month).padStart(2, "0")}/${String(habits.year)}` };
    }
    case "person":
      return word(PEOPLE);
    case "remarks":
      return dice.yes(0.4) ? word(REMARKS) : { value: null };
    case "source":
      return word(["Protocollo", "Gestionale", "Contabilità", "Rilevazione diretta"]);
    case "budget":
      return dice.yes(0.7) ? { value: dice.one([1200, 4500, 18000, 26000, 7300]), format: "#,##0" } : { value: null };
    case "hours":
      return { value: dice.one([6, 12, 36, 144, 210, 320]) };
    case "yearly":
      return word(["SI", "90%", "avvio", "regime"]);
    case "month":
      return dice.yes(0.35) ? { value: "X" } : { value: null };
    case "result":
      return { value: dice.one([1, 1, 1, 0.9, 0.8, 0.5]), format: "0%" };
    case "quarter":
      return { value: dice.one([0.25, 0.5, 0.75, 1]), format: "0%" };
    case "numeric":
      return { value: dice.one([50, 60, 70, 75, 80, 90, 100]) };
    case "factor":
      return { value: dice.whole(1, 5) };
    case "office":
      return { value: composition.words((said?.seed ?? i) % 2 === 0 ? "Ufficio amministrativo" : "Ufficio operativo") };
    default:
      return { value: null };
  }
}
