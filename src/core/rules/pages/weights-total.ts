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
};
