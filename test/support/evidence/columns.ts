/** What a table's headings and the kind of what stands below them make of its columns: a case in one line, "Obiettivo:t | Peso:n". */
import type { Sheet } from "../../../src/core/sheet/sheet";
import { columnFacts } from "../../../src/core/reading/tables/column-facts";
import { columnsOf } from "../../../src/core/reading/tables/columns";
import { findTables } from "../../../src/core/reading/tables/find-tables";
import { readForm } from "../../../src/core/reading/tables/read-form";
import { stateHolds } from "../../../src/core/reading/tables/state-column";
import { weightCandidates } from "../../../src/core/reading/tables/weight-columns";
import { written, type Written } from "../written";
import { evidence, type Evidence } from "./evidence";
import { said } from "./said";
import { wouldBePlan } from "./tables";

const share = (value: number): Written => ({ value, format: "0%" });

/** What six rows of a column hold, by a letter. */
const HELD: Readonly<Record<string, readonly Written[]>> = {
  t: ["Cura delle strade", "Nuove scuole", "Asili nido", "Assistenza agli anziani", "Verde pubblico", "Sportello unico"],
  l: ["Cura delle strade comunali e vicinali", "", "Nuove scuole per tutti i quartieri", "", "Asili nido in ogni frazione", ""],
  w: ["Alto", "Medio", "Alto", "Basso", "Medio", "Alto"],
  n: [30, 20, 10, 15, 20, 5],
  m: [7, 3, 9, 4, 6, 2],
  p: [30, 20, 10, 15, 20, 5].map((one) => share(one / 100)),
  r: [50, 50, 60, 40, 70, 30],
  i: [1, 2, 3, 4, 5, 6],
  a: ["a", "b", "c", "d", "e", "f"],
  y: [2023, 2024, 2025, 2023, 2024, 2025],
  g: [1500, 2300, 900, 12000, 4000, 2750],
  f: [100, "", "", 100, "", ""],
  o: [50, "", 20, "", 30, ""],
  h: [40, "", "", "", "", ""],
  q: [30, "n.d.", 10, 15, 20, 5],
  x: ["x", "", "x", "", "", "x"],
  d: ["31/12/2025", "30/06/2025", "31/12/2025", "30/09/2025", "31/12/2025", "31/10/2025"],
  s: ["Settore Tecnico", "Settore Tecnico", "Settore Tecnico", "Settore Sociale", "Settore Sociale", "Settore Sociale"],
  S: ["Settore Tecnico", "", "", "Settore Sociale", "", ""],
  v: ["100%", "80%", "100%", "90%", "0%", "100%"],
  c: ["A.1", "A.2", "A.3", "B.1", "B.2", "B.3"],
  e: ["", "", "", "", "", ""],
};

/** The sheet of a case; a heading without a letter stands over nothing. */
export function sheetOfColumns(line: string): Sheet {
  const columns = line.split("|").map((column) => {
    const [, heading = "", held = "e"] = /^\s*(.*?)(?::(\w))?\s*$/.exec(column) ?? [];
    return { heading, cells: HELD[held] ?? [] };
  });
  return written([columns.map(({ heading }) => heading), ...[0, 1, 2, 3, 4, 5].map((row) => columns.map(({ cells }) => cells[row] ?? ""))]);
}

export function evidenceOfColumns(line: string): readonly Evidence[] {
  return findTables(sheetOfColumns(line), {}).map((table) => {
    const facts = columnFacts([table]);
    const ways = [[], [2024], [2025, 2026]].map((years) => weightCandidates(facts, new Set(years)));
    const [first] = ways[0] ?? [];
    const taken = new Set(first?.kind === "list" ? [first.weight, ...first.parts] : first?.columns.map(({ index }) => index));
    const readings = readForm([table], new Set());
    const state = stateHolds([table], facts);
    return evidence(line, {
      roles: table.headings.map(({ role }) => role),
      ways: ways[0],
      in2024: said(ways[1]) === said(ways[0]) ? null : ways[1],
      in2026: said(ways[2]) === said(ways[0]) ? null : ways[2],
      state: state === "deadline" ? null : state,
      columns: columnsOf(facts, taken, state),
      scores: readings && [readings.best, ...readings.others].map(({ score }) => score),
      headed: readings?.best.headed,
      sums: readings?.best.chosen.sums,
      plan: readings && wouldBePlan([table], readings.best, {}),
    });
  });
}
