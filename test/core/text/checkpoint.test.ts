/** Headings of columns that say how far objectives were on a day of the year. */
import { checkpointOf } from "../../../src/core/text/checkpoint";

const day = (heading: string): string | null => {
  const found = checkpointOf(heading);
  return found && [found.day, found.month, found.year ?? "–"].join(".");
};

test.each([
  ["Monitoraggio al 30/06", "30.6.–"],
  ["Monitoraggio al 30/06/2025", "30.6.2025"],
  ["Avanzamento al 30.6.25", "30.6.2025"],
  ["Stato di attuazione al 30-09-2025", "30.9.2025"],
  ["Verifica al 30 giugno", "30.6.–"],
  ["Verifica al 30 giugno 2025", "30.6.2025"],
  ["Rilevazione 1° gennaio 2026", "1.1.2026"],
  ["% al 31/12", "31.12.–"],
  ["31/12", "31.12.–"],
  ["Dato al 29/02/2024", "29.2.2024"],
  ["Dato al 29/02", "29.2.–"],
  ["Dato al 29/02/2025", null],
  ["Dato al 31/06", null],
  ["Dato al 0/06", null],
  ["Dato al 30/13", null],
  ["I trimestre", "31.3.–"],
  ["II trimestre 2025", "30.6.2025"],
  ["III trim.", "30.9.–"],
  ["IV trimestre", "31.12.–"],
  ["1° semestre", "30.6.–"],
  ["2 sem.", "31.12.–"],
  ["Secondo semestre 2025", "31.12.2025"],
  ["primo quadrimestre", "30.4.–"],
  ["terzo quadrimestre", "31.12.–"],
  ["quarto quadrimestre", null],
  ["3 semestre", null],
  ["5° trimestre", null],
  ["0 trimestre", null],
  ["Realizzazione II trimestre", "30.6.–"],
  ["Monitoraggio\n  al 30/06", "30.6.–"],
  ["  Verifica al 30  giugno ", "30.6.–"],
  ["VERIFICA AL 30 GIUGNO", "30.6.–"],
  ["al 30/06 dato", "30.6.–"],
  ["30/06esito", "30.6.–"],
  ["Avanzamento30/06esito", "30.6.–"],
  [`Monitoraggio${" ".repeat(50)}al 30/06`, "30.6.–"],
  [`Monitoraggio al 30/06${" ".repeat(50)}`, "30.6.–"],
  ["Verifica intermedia al 30/06", "30.6.–"],
  ["1° quadrim. 2025", "30.4.2025"],
  ["I trimestre: dati", "31.3.–"],
  ["esito30/06", "30.6.–"],
  ["1^ trimestre", "31.3.–"],
  ["1 ° trimestre", "31.3.–"],
  ["1trimestre", "31.3.–"],
  ["quarto trimestre", "31.12.–"],
  ["4 quadrimestre", null],
  ["Verificato al 30/06", null],
  ["Autoverifica al 30/06", null],
  ["Scadenza 31/12/2025", null],
  ["Peso al 30/06", null],
  ["Monitoraggio", null],
  ["", null],
  ["Grado di raggiungimento 2025", null],
])("%j: %p", (heading, expected) => {
  expect(day(heading)).toBe(expected);
});

test("a sentence of more than 60 characters heads nothing", () => {
  const heading = "Monitoraggio dello stato di attuazione e verifica al 30/06";
  expect(day(`${heading} n`)).toBe("30.6.–");
  expect(`${heading} n`).toHaveLength(60);
  expect(day(` ${heading} n `)).toBe("30.6.–");
  expect(day(`${heading} in`)).toBeNull();
});
