import { type RulePage } from "./page";

export const page: RulePage = {
  says: "Gli obiettivi trasversali sono gli stessi per tutte le strutture.",
  fires:
    "Negli obiettivi trasversali di una struttura manca un obiettivo che le altre hanno, ce n'è uno in più, o il peso è diverso. Fa da modello la forma che hanno in comune più strutture.",
  silent:
    "Le strutture senza obiettivi trasversali e quelle che ne hanno di propri, diversi per più della metà. Maiuscole e spazi non contano.",
  wrong: [
    {
      name: "Area 1",
      rows: [
        ["OBIETTIVI AREA 1"],
        ["N.", "Obiettivi", "Peso obiettivo", "Indicatori"],
        [1, "Obiettivo della struttura", "60%", "Atti"],
        ["OBIETTIVI TRASVERSALI"],
        [1, "Rispetto dei tempi di pagamento", "30%", "Report"],
        [2, "Misure anticorruzione", "6%", "Report"],
        [3, "Formazione del personale", "4%", "Report"],
      ],
    },
    {
      name: "Area 2",
      rows: [
        ["OBIETTIVI AREA 2"],
        ["N.", "Obiettivi", "Peso obiettivo", "Indicatori"],
        [1, "Obiettivo della struttura", "60%", "Atti"],
        ["OBIETTIVI TRASVERSALI"],
        [1, "Rispetto dei tempi di pagamento", "30%", "Report"],
        [2, "Formazione del personale", "10%", "Report"],
      ],
    },
    {
      name: "Area 3",
      rows: [
        ["OBIETTIVI AREA 3"],
        ["N.", "Obiettivi", "Peso obiettivo", "Indicatori"],
        [1, "Obiettivo della struttura", "60%", "Atti"],
        ["OBIETTIVI TRASVERSALI"],
        [1, "Rispetto dei tempi di pagamento", "30%", "Report"],
        [2, "Misure anticorruzione", "6%", "Report"],
        [3, "Formazione del personale", "4%", "Report"],
      ],
    },
  ],
  right: [
    {
      name: "Area 1",
      rows: [
        ["OBIETTIVI AREA 1"],
        ["N.", "Obiettivi", "Peso obiettivo", "Indicatori"],
        [1, "Obiettivo della struttura", "60%", "Atti"],
        ["OBIETTIVI TRASVERSALI"],
        [1, "Rispetto dei tempi di pagamento", "30%", "Report"],
        [2, "Misure anticorruzione", "6%", "Report"],
        [3, "Formazione del personale", "4%", "Report"],
      ],
    },
    {
      name: "Area 2",
      rows: [
        ["OBIETTIVI AREA 2"],
        ["N.", "Obiettivi", "Peso obiettivo", "Indicatori"],
        [1, "Obiettivo della struttura", "60%", "Atti"],
        ["OBIETTIVI TRASVERSALI"],
        [1, "Rispetto dei tempi di pagamento", "30%", "Report"],
        [2, "Misure anticorruzione", "6%", "Report"],
        [3, "Formazione del personale", "4%", "Report"],
      ],
    },
    {
      name: "Area 3",
      rows: [
        ["OBIETTIVI AREA 3"],
        ["N.", "Obiettivi", "Peso obiettivo", "Indicatori"],
        [1, "Obiettivo della struttura", "60%", "Atti"],
        ["OBIETTIVI TRASVERSALI"],
        [1, "Rispetto dei tempi di pagamento", "30%", "Report"],
        [2, "Misure anticorruzione", "6%", "Report"],
        [3, "Formazione del personale", "4%", "Report"],
      ],
    },
  ],
  why: "Trasversale vuol dire di tutti: se il blocco è stato copiato a mano, una differenza è quasi sempre una dimenticanza, e rende i punteggi delle strutture meno confrontabili.",
  source: "Buona redazione del piano",
  en: {
    says: "Transversal objectives are the same for all structures.",
    fires:
      "Among the transversal objectives of a structure one is missing that the others have, there is one more, or a weight differs. The form that several structures have in common is the model.",
    silent:
      "Structures without transversal objectives, and those that have ones of their own, more than half of them different. Capitals and spaces do not count.",
    why: "Transversal means everybody's: where the block was copied by hand, a difference is nearly always an oversight, and makes the structures' scores harder to compare.",
    source: "Good drafting of the plan",
  },
};
