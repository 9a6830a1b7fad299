import { area, type RulePage } from "./page";

export const page: RulePage = {
  says: "Ogni obiettivo ha indicatore, target, classe e scadenza.",
  fires:
    "A un obiettivo manca una di queste cose mentre gli altri della struttura ce l'hanno. Le celle vuote della stessa colonna sono un solo rilievo.",
  silent:
    "Le colonne che il modello dell'ente non ha, o che quasi nessuno usa. Le celle unite valgono per tutte le loro righe. Una scadenza in parole («Report mensili», «Termini di legge», «Intero anno») è una scadenza, e vale anche se sta nell'indicatore o nel target.",
  wrong: area(
    ["Sezione Operativa - SeO - Area 1"],
    [
      "OBIETTIVI STRATEGICI",
      "OBIETTIVI OPERATIVI",
      "MM/AAAA",
      "PESO MAX 100",
      "Output/Outcome",
      "Classe KPI",
      "Indicatori di risultato",
      "Target",
    ],
    ["Decoro", "Manutenzione dei parchi", 2025, 60, "Output", null, "Interventi", "SI/NO"],
    ["Decoro", "Rifacimento delle strade", 2025, 40, "Output", "efficacia", "Metri", "SI/NO"],
    ["Scuola", "Refezione scolastica", 2025, "X", "Output", "qualità", "Pasti", "SI/NO"],
  ),
  right: area(
    ["Sezione Operativa - SeO - Area 1"],
    [
      "OBIETTIVI STRATEGICI",
      "OBIETTIVI OPERATIVI",
      "MM/AAAA",
      "PESO MAX 100",
      "Output/Outcome",
      "Classe KPI",
      "Indicatori di risultato",
      "Target",
    ],
    ["Decoro", "Manutenzione dei parchi", 2025, 60, "Output", "efficacia", "Interventi", "SI/NO"],
    ["Decoro", "Rifacimento delle strade", 2025, 40, "Output", "efficacia", "Metri", "SI/NO"],
    ["Scuola", "Refezione scolastica", 2025, "X", "Output", "qualità", "Pasti", "SI/NO"],
  ),
  why: "Un obiettivo che non si sa come e quando misurare non si può valutare, e chi lo valuta deve decidere da sé.",
  source: "D.Lgs. 150/2009, art. 5 c. 2: gli obiettivi sono specifici, misurabili e riferiti a un arco temporale determinato",
  en: {
    says: "Every objective has an indicator, a target, a class and a deadline.",
    fires: "An objective lacks one of these while the others of the structure have it. Empty cells of the same column are one finding.",
    silent:
      "Columns that the municipality's form does not have, or that hardly anybody uses. Merged cells count for all their rows. A deadline in words (“Report mensili”, “Termini di legge”, “Intero anno”) is a deadline, and counts even where it stands in the indicator or the target.",
    why: "An objective of which nobody knows how and when to measure it cannot be assessed, and whoever assesses it has to decide alone.",
    source: "D.Lgs. 150/2009, art. 5 c. 2: objectives are specific, measurable and refer to a definite period of time",
  },
};
