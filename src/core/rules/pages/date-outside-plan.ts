import { area, LIST, type RulePage } from "./page";

export const page: RulePage = {
  says: "Le scadenze cadono negli anni del piano.",
  fires:
    "Una scadenza è anteriore al primo anno del piano, oppure supera di oltre due anni l'ultimo (2052 invece di 2025). Gli anni del piano si leggono, nell'ordine, dalle impostazioni, dai titoli, dal nome del file, dalla maggior parte delle scadenze; il rilievo dice da dove.",
  silent:
    "Gli intervalli che toccano il piano («2025-2027», «2024/2026»), le attività cominciate prima, le scadenze di poco successive al triennio, gli anni citati in leggi e delibere. Se non si sa che anni copre il piano, non si segnala nulla.",
  wrong: area(
    ["PIANO DELLA PERFORMANCE 2025-2027"],
    ["AREA TECNICA"],
    LIST,
    [1, "Manutenzione dei parchi", "50%", "Interventi", "Entro il 31/12/2024"],
    [2, "Rifacimento delle strade", "50%", "Interventi", "31/12/2025"],
  ),
  right: area(
    ["PIANO DELLA PERFORMANCE 2025-2027"],
    ["AREA TECNICA"],
    LIST,
    [1, "Manutenzione dei parchi", "50%", "Interventi", "Entro il 31/12/2025"],
    [2, "Rifacimento delle strade", "50%", "Interventi", "31/12/2025"],
  ),
  why: "Di solito è una riga copiata dal piano dell'anno prima: l'obiettivo risulta già scaduto quando il piano viene approvato.",
  source: "D.M. 132/2022 (il piano è triennale, con aggiornamento annuale); D.Lgs. 150/2009, art. 5 c. 2",
  setting: "«Anni del piano» (`years`) quando i titoli non li dicono o li dicono male.",
  en: {
    says: "Deadlines fall within the plan's years.",
    fires:
      "A deadline lies before the first year of the plan, or more than two years after the last (2052 in place of 2025). The plan's years are read, in this order, from the settings, the titles, the file's name, most of the deadlines; the finding says from where.",
    silent:
      "Ranges that touch the plan (“2025-2027”, “2024/2026”), activities begun earlier, deadlines shortly after the three years, years quoted in laws and resolutions. Where the plan's years are not known nothing is reported.",
    why: "It is usually a row copied from last year's plan: the objective has expired already when the plan is approved.",
    source: "D.M. 132/2022 (the plan covers three years and is brought up to date each year); D.Lgs. 150/2009, art. 5 c. 2",
    setting: "“The plan’s years” (`years`) where the titles do not say them, or say them wrongly.",
  },
};
