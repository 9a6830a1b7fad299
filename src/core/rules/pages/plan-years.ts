import { area, type RulePage } from "./page";

export const page: RulePage = {
  says: "Titoli e intestazioni parlano degli anni del piano.",
  fires:
    "Un titolo o l'intestazione di una colonna nomina per il piano o per gli obiettivi un anno che non è quello del piano, come «OBIETTIVI ANNO 2024» in un piano 2025-2027.",
  silent: "Gli anni di altre cose: consuntivi, valori di partenza, bilanci, mandato, leggi e delibere. Gli anni successivi del triennio.",
  wrong: area(
    ["PIANO DELLA PERFORMANCE 2025-2027"],
    ["AREA TECNICA"],
    ["N.", "Peso %", "OBIETTIVI ANNO 2024", "Indicatore"],
    [1, "60%", "Manutenzione dei parchi", "Interventi"],
    [2, "40%", "Rifacimento delle strade", "Metri"],
  ),
  right: area(
    ["PIANO DELLA PERFORMANCE 2025-2027"],
    ["AREA TECNICA"],
    ["N.", "Peso %", "OBIETTIVI ANNO 2025", "Indicatore"],
    [1, "60%", "Manutenzione dei parchi", "Interventi"],
    [2, "40%", "Rifacimento delle strade", "Metri"],
  ),
  why: "È il segno di un foglio copiato dal piano precedente e non aggiornato: conviene controllare anche il resto.",
  source: "D.M. 132/2022",
  setting: "«Anni del piano» (`years`) quando i titoli non li dicono o li dicono male.",
  en: {
    says: "Titles and headings speak of the plan's years.",
    fires:
      "A title or a column's heading names for the plan or its objectives a year that is not the plan's, such as “OBIETTIVI ANNO 2024” in a plan for 2025-2027.",
    silent:
      "Years of other things: final accounts, starting values, budgets, the term of office, laws and resolutions. The later years of the three.",
    why: "It is the mark of a sheet copied from the previous plan and not brought up to date: the rest is worth a look as well.",
    source: "D.M. 132/2022",
    setting: "“The plan’s years” (`years`) where the titles do not say them, or say them wrongly.",
  },
};
