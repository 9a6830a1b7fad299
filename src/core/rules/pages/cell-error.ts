import { area, LIST, type RulePage } from "./page";

export const page: RulePage = {
  says: "Le celle che servono al calcolo non contengono errori.",
  fires: "Un peso è un errore di Excel (#N/D, #RIF!, #DIV/0! …), oppure una formula di cui il file non conserva il risultato.",
  silent: "Gli errori in celle che il piano non usa.",
  wrong: area(
    ["AREA TECNICA"],
    LIST,
    [1, "Manutenzione dei parchi", "60%", "Interventi eseguiti", "31/12/2025"],
    [2, "Rifacimento delle strade", { error: "#N/A" }, "Interventi eseguiti", "31/12/2025"],
  ),
  right: area(
    ["AREA TECNICA"],
    LIST,
    [1, "Manutenzione dei parchi", "60%", "Interventi eseguiti", "31/12/2025"],
    [2, "Rifacimento delle strade", "40%", "Interventi eseguiti", "31/12/2025"],
  ),
  why: "Con un errore tra i pesi il totale non si può controllare; non viene mai contato come zero.",
  source: "Controllo aritmetico",
  en: {
    says: "Cells that are needed for the sums hold no errors.",
    fires: "A weight is an Excel error (#N/A, #REF!, #DIV/0! …), or a formula whose result the file does not keep.",
    silent: "Errors in cells that the plan does not use.",
    why: "With an error among the weights the total cannot be checked; it is never counted as zero.",
    source: "Arithmetic",
  },
};
