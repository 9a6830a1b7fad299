import { area, LIST, type RulePage } from "./page";

export const page: RulePage = {
  says: "Le soglie scritte in un indicatore coprono tutti i risultati, una volta sola.",
  fires:
    "In un testo con soglie e punteggi («>= 75 %: 100; 40-75: 50; < 40: 0») due soglie si sovrappongono, tra due resta un vuoto, oppure il punteggio non segue il risultato. Di ogni testo sono segnalati i primi tre punti di ciascun tipo, degli altri si dice quanti sono.",
  silent:
    "I testi che non sono con certezza una scala di soglie, e quelli con più di 200 punteggi. Un estremo in comune tra due soglie va bene, se una delle due dice di comprenderlo.",
  wrong: area(
    ["AREA TECNICA"],
    LIST,
    [1, "Evasione delle pratiche", "60%", ">= 75 %: 100; da 40 a 70 %: 50; < 40 %: 0", "31/12/2025"],
    [2, "Rifacimento delle strade", "40%", "Metri", "31/12/2025"],
  ),
  right: area(
    ["AREA TECNICA"],
    LIST,
    [1, "Evasione delle pratiche", "60%", ">= 75 %: 100; da 40 a 75 %: 50; < 40 %: 0", "31/12/2025"],
    [2, "Rifacimento delle strade", "40%", "Metri", "31/12/2025"],
  ),
  why: "Un risultato del 72% non avrebbe punteggio, o ne avrebbe due: la discussione è meglio averla prima che a fine anno.",
  source: "Sistema di misurazione e valutazione della performance dell'ente",
};
