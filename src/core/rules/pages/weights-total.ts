import { area, LIST, type RulePage } from "./page";

export const page: RulePage = {
  says: "I pesi di una struttura, o di una sua sezione, devono fare il totale previsto.",
  fires:
    "La somma dei pesi è diversa dal totale atteso. Il totale atteso si cerca in quest'ordine: le impostazioni; ciò che dice il foglio («PESO MAX 40», una riga «TOT.», «PESO TOTALE PUNTI 80», «(=100)»); 100 meno gli obiettivi trasversali che stanno su un altro foglio; 100 se i pesi sono percentuali. Il rilievo dice sempre da dove viene.",
  silent:
    "Se nulla dice quanto devono fare i pesi, si riporta la somma senza segnalare errori. Una differenza che dipende solo dall'arrotondamento (tre volte 33,33) è un'altra segnalazione, più lieve. Le somme sono esatte: 33,3 + 33,3 + 33,4 fa 100.",
  wrong: area(
    ["AREA TECNICA"],
    LIST,
    [1, "Manutenzione dei parchi", "40%", "Interventi eseguiti", "31/12/2025"],
    [2, "Rifacimento delle strade", "30%", "Interventi eseguiti", "31/12/2025"],
    [3, "Refezione scolastica", "25%", "Interventi eseguiti", "31/12/2025"],
  ),
  right: area(
    ["AREA TECNICA"],
    LIST,
    [1, "Manutenzione dei parchi", "40%", "Interventi eseguiti", "31/12/2025"],
    [2, "Rifacimento delle strade", "30%", "Interventi eseguiti", "31/12/2025"],
    [3, "Refezione scolastica", "30%", "Interventi eseguiti", "31/12/2025"],
  ),
  why: "Il punteggio di fine anno è la somma dei pesi per il grado di raggiungimento: se i pesi non fanno il totale, nessuno può raggiungere il punteggio pieno, oppure qualcuno lo supera, e da quel punteggio dipende la retribuzione di risultato.",
  source: "Sistema di misurazione e valutazione della performance dell'ente (D.Lgs. 150/2009, art. 7)",
  setting:
    "«Totali attesi» (`expected`) quando il foglio non dice il totale o lo dice male; «Differenza accettata» (`tolerance`) se l'ente tollera scarti.",
  en: {
    says: "The weights of a structure, or of one of its sections, must make the expected total.",
    fires:
      "The sum of the weights differs from the expected total. The expected total is looked for in this order: the settings; what the sheet says (“PESO MAX 40”, a “TOT.” row, “PESO TOTALE PUNTI 80”, “(=100)”); 100 less the transversal objectives that stand on another sheet; 100 where the weights are percentages. The finding always says where it comes from.",
    silent:
      "Where nothing says what the weights should make, the sum is shown and no error is reported. A difference that only rounding makes (three times 33.33) is another, milder finding. Sums are exact: 33.3 + 33.3 + 33.4 makes 100.",
    why: "The score at the end of the year is the sum of the weights by the degree of achievement: if the weights do not make the total, nobody can reach the full score, or somebody goes beyond it, and pay for results depends on that score.",
    source: "The municipality's system for measuring and assessing performance (D.Lgs. 150/2009, art. 7)",
    setting:
      "“Expected totals” (`expected`) where the sheet does not say the total, or says it wrongly; “Accepted difference” (`tolerance`) where the municipality tolerates differences.",
  },
};
