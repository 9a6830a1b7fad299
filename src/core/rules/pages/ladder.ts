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
  en: {
    says: "Thresholds written in an indicator cover all results, once each.",
    fires:
      "In a text with thresholds and scores (“>= 75 %: 100; 40-75: 50; < 40: 0”) two thresholds overlap, a gap is left between two, or the score does not follow the result. Of each text the first three points of each kind are reported; of the others, how many they are.",
    silent:
      "Texts that are not certainly a scale of thresholds, and those with more than 200 scores. A bound that two thresholds share is fine where one of them says that it includes it.",
    why: "A result of 72% would have no score, or two: that discussion is better had now than at the end of the year.",
    source: "The municipality's system for measuring and assessing performance",
  },
};
