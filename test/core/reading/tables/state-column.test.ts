/** "Stato attuazione": how far objectives are, or by when they are to be reached. */
import { columnFacts } from "../../../../src/core/reading/tables/column-facts";
import { stateHolds } from "../../../../src/core/reading/tables/state-column";
import { inOneLine } from "../../../support/evidence/notation";
import { tableOn } from "../../../support/tables";

/** What the column holds in tables on sheets of their own, each given by its rows. */
function holds(...tables: readonly string[]): string {
  const made = tables.map((rows) => tableOn(inOneLine(`| Obiettivo | Stato attuazione | Peso / ${rows}`)));
  return stateHolds(made, columnFacts(made));
}

test.each<readonly [string, readonly string[], string]>([
  ["percentages", ["| Strade | 80% | 60 / | Scuole | 100% | 40"], "achievement"],
  ["a single one", ["| Strade | 80% | 60 / | Scuole | | 40"], "achievement"],
  ["shares of one", ["| Strade | 0.8 | 60"], "achievement"],
  ["words that leave the score", ["| Strade | non valutabile | 60 / | Scuole | 100% | 40"], "achievement"],
  ["nothing yet", ["| Strade | | 60 / | Scuole | | 40"], "deadline"],
  ["a date", ["| Strade | Entro il 31/12/2026 | 60"], "deadline"],
  ["a date among percentages", ["| Strade | 80% | 60 / | Scuole | Entro il 31/12/2026 | 40"], "deadline"],
  ["a date on one sheet of two", ["| Strade | 80% | 60", "| Scuole | Entro il 31/12/2026 | 40"], "deadline"],
  ["percentages on one of two", ["| Strade | | 60", "| Scuole | 80% | 40"], "achievement"],
])("%s", (_what, tables, told) => {
  expect(holds(...tables)).toBe(told);
});

test("without such a column there are deadlines", () => {
  const table = tableOn(inOneLine("Obiettivo | Fatto | Peso / Strade | 80% | 60"));
  expect(stateHolds([table], columnFacts([table]))).toBe("deadline");
});
