import { textHeight } from "../../../src/core/document/text-size";
import { columnWidths } from "../../../src/core/seo/column-widths";
import { SEO_PAPERS } from "../../../src/core/seo/layout";
import { unitOf } from "./units";

test.each(SEO_PAPERS)("on %s words of the table stand whole", (paper) => {
  const words = ["amministrativa", "Digitalizzazione", "Approvazione", "Elaborazione"] as const;
  const [strategic, operative, indicator, target] = words;
  const unit = unitOf([
    ["Area 1"],
    ["OBIETTIVI STRATEGICI", "OBIETTIVI OPERATIVI", "PESO MAX 40", "Indicatori di risultato", "Target"],
    [
      `Semplificazione ${strategic}`,
      `${operative} delle procedure di gestione`,
      20,
      `${indicator} del regolamento`,
      `${target} della proposta`,
    ],
    [`Semplificazione ${strategic}`, `${operative} degli archivi correnti`, 20, `${indicator} del piano`, `${target} della bozza`],
  ]);
  const widths = columnWidths(unit, paper);
  const lines = [1, 2, 7, 8].map((column, index) => textHeight(words[index] ?? "", widths[column] ?? 0, 9));
  expect(lines).toEqual(words.map(() => textHeight("a", 40, 9)));
});
