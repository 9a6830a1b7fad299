import { area, LIST, type RulePage } from "./page";

export const page: RulePage = {
  says: "Un peso è maggiore di zero e non supera il totale.",
  fires: "Un peso è negativo, è zero, oppure è maggiore del totale che tutti i pesi insieme devono fare (100 per le fasi).",
  silent: "I pesi di cui non si conosce il totale: si controlla solo che siano maggiori di zero.",
  wrong: area(
    ["AREA TECNICA"],
    LIST,
    [1, "Manutenzione dei parchi", "60%", "Interventi eseguiti", "31/12/2025"],
    [2, "Rifacimento delle strade", "-40%", "Interventi eseguiti", "31/12/2025"],
    [3, "Refezione scolastica", "80%", "Interventi eseguiti", "31/12/2025"],
  ),
  right: area(
    ["AREA TECNICA"],
    LIST,
    [1, "Manutenzione dei parchi", "60%", "Interventi eseguiti", "31/12/2025"],
    [2, "Rifacimento delle strade", "10%", "Interventi eseguiti", "31/12/2025"],
    [3, "Refezione scolastica", "30%", "Interventi eseguiti", "31/12/2025"],
  ),
  why: "Un peso negativo o a zero è quasi sempre un errore di battitura; uno più alto del totale, un numero scritto in un'altra unità (40 al posto di 0,40).",
  source: "Controllo aritmetico",
  en: {
    says: "A weight is greater than zero and does not exceed the total.",
    fires: "A weight is negative, is zero, or is greater than the total that all weights together must make (100 for phases).",
    silent: "Weights whose total is not known: only whether they are greater than zero is checked.",
    why: "A weight that is negative or zero is nearly always a typing error; one above the total is a number in another unit (40 in place of 0.40).",
    source: "Arithmetic",
  },
};
