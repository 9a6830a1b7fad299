import { area, LIST, type RulePage } from "./page";

export const page: RulePage = {
  says: "Una piccola differenza che dipende dagli arrotondamenti.",
  fires: "La somma non fa il totale, ma la differenza è quella che si ottiene arrotondando i singoli pesi: tre volte 33,33 fa 99,99.",
  silent: "Le differenze più grandi di quanto l'arrotondamento possa spiegare: quelle sono errori.",
  wrong: area(
    ["AREA TECNICA"],
    LIST,
    [1, "Manutenzione dei parchi", 33.33, "Interventi eseguiti", "31/12/2025"],
    [2, "Rifacimento delle strade", 33.33, "Interventi eseguiti", "31/12/2025"],
    [3, "Refezione scolastica", 33.33, "Interventi eseguiti", "31/12/2025"],
  ),
  right: area(
    ["AREA TECNICA"],
    LIST,
    [1, "Manutenzione dei parchi", 33.33, "Interventi eseguiti", "31/12/2025"],
    [2, "Rifacimento delle strade", 33.33, "Interventi eseguiti", "31/12/2025"],
    [3, "Refezione scolastica", 33.34, "Interventi eseguiti", "31/12/2025"],
  ),
  why: "È una differenza piccola e innocua finché si sa che c'è; se il sistema di valutazione vuole un totale esatto, basta ritoccare un peso.",
  source: "Controllo aritmetico",
  setting: "«Differenza accettata» (`tolerance`): con 0,01 questi casi non si segnalano più.",
  en: {
    says: "A small difference that comes from rounding.",
    fires: "The sum does not make the total, but the difference is what rounding the single weights gives: three times 33.33 makes 99.99.",
    silent: "Differences greater than rounding can explain: those are errors.",
    why: "The difference is small and harmless as long as one knows of it; where the system asks for an exact total, adjusting one weight is enough.",
    source: "Arithmetic",
    setting: "“Accepted difference” (`tolerance`): with 0.01 these cases are no longer reported.",
  },
};
