/** The forms of deadlines at their edges: what is a day, a month, a year, and what only looks like one. */
import { textItems } from "../../../src/core/text/deadline-forms";
import { short } from "./in-short";

test.each<[string, string[]]>([
  // in the order of the text, whatever form each has
  ["dicembre 2025 e 31.01.2026", ["2025-12", "2026-1-31"]],
  ["2025-2027, poi 31.12.2028", ["2025..2027", "2028-12-31"]],
  // days and months on both sides of what exists
  ["entro il 1/12", ["*-12-1"]],
  ["entro il 31/1", ["*-1-31"]],
  ["entro il 32/1", []],
  ["entro il 15/0", []],
  ["entro il 15/13", []],
  ["entro il 40/6", []],
  ["1 gennaio", ["*-1-1"]],
  ["0 gennaio", ["!0-1-0"]],
  ["29 febbraio", ["*-2-29"]],
  ["30 febbraio", ["!0-2-30"]],
  ["31 marzo", ["*-3-31"]],
  ["39/12/24", ["!2024-12-39"]],
  ["40/12/24", []],
  ["31/19/24", ["!2024-19-31"]],
  ["31/20/24", []],
  ["45.12.2024", ["!2024-12-45"]],
  ["31.20.2024", ["!2024-20-31"]],
  // months, years and ranges of them
  ["Entro 1/2025", ["2025-1"]],
  ["Report 12/2025", ["2025-12"]],
  ["0/2025", ["!2025-0-"]],
  ["Report 0/2025", []],
  ["Report 13/2025", []],
  ["2019/20", ["2019..2020"]],
  ["2025/35", ["2025..2035"]],
  ["2025/36", []],
  ["2025/25", []],
  ["2016/67", []],
  ["2027-2025", ["2027..2025"]],
  ["nel 2010", ["2010"]],
  ["nel 2009", []],
  ["nel 2060", ["2060"]],
  ["nel 2061", []],
  ["1999", ["1999"]],
  ["nel 1999", []],
  // capitals, blanks around the points, what stands before and behind
  ["31.12 DI CIASCUN ANNO e 30.06 DI CIASCUN ANNO", ["*-12-31", "*-6-30"]],
  ["ENTRO IL 30/6 e ENTRO IL 31/7", ["*-6-30", "*-7-31"]],
  ["30 GIUGNO e 31 LUGLIO", ["*-6-30", "*-7-31"]],
  ["31 . 12 . 2025", ["2025-12-31"]],
  ["12 / 2025", ["2025-12"]],
  ["2025 - 2027 compresi", ["2025..2027"]],
  ["Termine 2024-12-31 certo", ["2024-12-31"]],
  ["fase 1 31.12.2026", ["2026-12-31"]],
  ["fase a/31.12.2026", ["2026-12-31"]],
  ["2025/31.12.2026", ["2025", "2026-12-31"]],
  ["fase 1 12/2025", ["2025-12"]],
  ["fase a/12/2025 certa", ["2025-12"]],
  ["fase 1 2025-2027", ["2025..2027"]],
  ["fase a/2025-2027 certa", ["2025..2027"]],
])("%j → %j", (text, expected) => {
  expect(textItems(text).map(short)).toEqual(expected);
});
