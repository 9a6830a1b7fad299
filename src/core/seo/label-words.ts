/** Words that only say what follows: "INDICATORE:", "Punti 20", "Entro il". */
import { headingRole } from "../reading/headings";

const SMALL = new Set(
  (
    "peso pesi punti punto pt p n nr num ob obb obiettivo obiettivi fase fasi azione azioni attivita attività entro il lo la le al del della dell di e " +
    "termine termini realizzazione scadenza indicatore indicatori target totale tot operativo operativi strategico strategici gestionale"
  ).split(" "),
);

/** Whether the words that are missing of a text are labels in it and nothing else. */
export function onlyLabels(text: string, missing: readonly string[]): boolean {
  const labels = new Set(
    text.split("\n").flatMap((line) => {
      const end = line.indexOf(":");
      return end < 0
        ? []
        : (line
            .slice(0, end)
            .toLowerCase()
            .match(/[\p{L}\p{N}]+/gu) ?? []);
    }),
  );
  return missing.every((word) => SMALL.has(word) || (labels.has(word) && !/\d/.test(word))) || headingRole(missing.join(" ")) !== null;
}
