/** Times stated in words. */
import { statesTime } from "../../../src/core/text/deadline-words";

test.each(["Entro fine anno", "Termini di legge", "ogni trimestre", "Attività estiva", "in corso di mandato", "DICEMBRE"])("%j", (text) => {
  expect(statesTime(text)).toBe(true);
});

test.each(["Centro civico", "Determina", "Contempla", "Relazione", "2025", ""])("%j states none", (text) => {
  expect(statesTime(text)).toBe(false);
});
