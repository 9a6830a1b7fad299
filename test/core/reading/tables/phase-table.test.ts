/** Phases in a table of their own, which names their objectives by code. */
import { objectivesOf, type Goal, type Unit } from "../../../../src/core/plan/plan";
import { findTables } from "../../../../src/core/reading/tables/find-tables";
import { isPhaseTable, withPhaseTables } from "../../../../src/core/reading/tables/phase-table";
import { readForm } from "../../../../src/core/reading/tables/read-form";
import type { Table } from "../../../../src/core/reading/tables/table";
import { sheetsOf } from "../../../support/evidence/notation";

interface Read {
  readonly units: readonly Unit[];
  readonly phases: readonly Table[];
}

/** The units of the first table of the sheets, and all further tables. */
function read(text: string): Read {
  const sheets = sheetsOf(text);
  const [list, ...phases] = sheets.flatMap((sheet) => findTables(sheet, {}));
  return { units: list ? (readForm([list], new Set())?.best.units ?? []) : [], phases };
}

/** "Strade: Gara 40 + Lavori 60; Scuole": the objectives with their phases. */
function said({ units, phases }: Read): string {
  const goal = ({ title, weight, deadline }: Goal): string => {
    const weighs = weight?.value.kind === "number" ? weight.value.value.toString() : "–";
    return [title?.value ?? "–", weighs, ...(deadline ? [`by row ${deadline.cell.row + 1}`] : [])].join(" ");
  };
  return withPhaseTables(units, phases)
    .flatMap(objectivesOf)
    .map(({ title, phases: own }) => `${title?.value ?? "–"}${own.length > 0 ? `: ${own.map(goal).join(" + ")}` : ""}`)
    .join("; ");
}

const LIST = "N. | Obiettivo | Peso\n1 | Strade | 60\n2 | Scuole | 40";
const PHASES = "N. | Fase | Peso fase";
const under = (...rows: readonly string[]): string => `${LIST}\n\n${PHASES}\n${rows.join("\n")}`;

test.each<readonly [string, string, string]>([
  ["by their objective's code and their own", under("1.1 | Gara | 40", "1.2 | Lavori | 60", "2.1 | Rilievo | 100"), "Strade: Gara 40 + Lavori 60; Scuole: Rilievo 100"],
  ["by their objective's code", under("1 | Gara | 40", "1 | Lavori | 60", "2 | Rilievo | 100"), "Strade: Gara 40 + Lavori 60; Scuole: Rilievo 100"],
  ["a blank code goes on", under("1 | Gara | 40", " | Lavori | 60", "2 | Rilievo | 30", "2 | Opere | 70"), "Strade: Gara 40 + Lavori 60; Scuole: Rilievo 30 + Opere 70"],
  ["in any order", under("2 | Rilievo | 100", "1 | Gara | 40", "1 | Lavori | 60"), "Strade: Gara 40 + Lavori 60; Scuole: Rilievo 100"],
  ["of some objectives only", under("2.1 | Rilievo | 30", "2.2 | Opere | 70"), "Strade; Scuole: Rilievo 30 + Opere 70"],
  ["without those that bear no weight", under("1.1 | Gara | 40", "1.2 | Avviso | ", "1.3 | Lavori | 60"), "Strade: Gara 40 + Lavori 60; Scuole"],
  ["most of whose codes are objectives'", under("1 | Gara | 40", "1 | Lavori | 60", "2 | Rilievo | 100", "7 | Altro | 50", "8 | Altro | 50"), "Strade: Gara 40 + Lavori 60; Scuole: Rilievo 100"],
  ["half of whose codes are", under("1 | Gara | 40", "2 | Lavori | 60", "7 | Altro | 50", "8 | Altro | 50"), "Strade; Scuole"],
  ["with a title between them", under("1 | Gara | 40", "LAVORI PUBBLICI", " | Lavori | 60", "2 | Rilievo | 100"), "Strade: Gara 40 + Lavori 60; Scuole: Rilievo 100"],
  ["of objectives that are not all numbered", `N. | Obiettivo | Peso\n1 | Strade | 60\n | Scuole | 40\n\n${PHASES}\n1 | Gara | 40\n1 | Lavori | 60`, "Strade: Gara 40 + Lavori 60; Scuole"],
  ["whose codes only look like those without their dots", `N. | Obiettivo | Peso\n1.1 | Strade | 60\n1.2 | Scuole | 40\n\n${PHASES}\n11 | Gara | 100\n12 | Rilievo | 100`, "Strade; Scuole"],
  ["without codes", `${LIST}\n\nFase | Peso fase\n1 Gara | 40\n1 Lavori | 60`, "Strade; Scuole"],
  ["that weighs no phases", `${LIST}\n\nN. | Fase | Peso\n1 | Gara | 100\n2 | Rilievo | 100`, "Strade; Scuole"],
  ["further right", `${LIST}\n\n | | | | N. | Fase | Peso fase\n | | | | 1 | Gara | 100\n | | | | 2 | Rilievo | 100`, "Strade: Gara 100; Scuole: Rilievo 100"],
  ["with the objective's title beside the phase", `${LIST}\n\nN. | Obiettivo | Fase | Peso fase\n1 | Strade | Gara | 100\n2 | Scuole | Rilievo | 100`, "Strade: Gara 100; Scuole: Rilievo 100"],
  ["with deadlines", `${LIST}\n\nN. | Fase | Scadenza | Peso fase\n1 | Gara | 30/6/2026 | 100\n2 | Rilievo | | 100`, "Strade: Gara 100 by row 6; Scuole: Rilievo 100"],
  ["with what is done by when", `${LIST}\n\nN. | Fase | Stato attuazione | Peso fase\n1 | Gara | Entro il 30/6/2026 | 100\n2 | Rilievo | | 100`, "Strade: Gara 100 by row 6; Scuole: Rilievo 100"],
  ["before the first code", `N. | Obiettivo | Peso\n1 | Strade | 60\n | Scuole | 40\n\n${PHASES}\n | Avviso | 10\n1 | Gara | 40\n1 | Lavori | 50`, "Strade: Gara 40 + Lavori 50; Scuole"],
  ["of codes in several parts", `N. | Obiettivo | Peso\n1.1 | Strade | 60\n1.2 | Scuole | 40\n\n${PHASES}\n1.1.1 | Gara | 100\n1.2.1 | Rilievo | 100`, "Strade: Gara 100; Scuole: Rilievo 100"],
  ["of codes with a letter", `N. | Obiettivo | Peso\nA1 | Strade | 60\nA2 | Scuole | 40\n\n${PHASES}\nA1.1 | Gara | 100\nA2.1 | Rilievo | 100`, "Strade: Gara 100; Scuole: Rilievo 100"],
  ["by letters", `N. | Obiettivo | Peso\na) | Strade | 60\nb) | Scuole | 40\n\n${PHASES}\nA.1 | Gara | 100\nB.1 | Rilievo | 100`, "Strade: Gara 100; Scuole: Rilievo 100"],
  ["on another sheet", `${LIST}\n@sheet Fasi\n${PHASES}\n1 | Gara | 100\n2 | Rilievo | 100`, "Strade; Scuole"],
])("a table of phases %s", (_what, text, told) => {
  const all = read(text);
  expect(said(all)).toBe(told);
  expect(all.phases.map((table) => isPhaseTable(table, all.units))).toEqual([told.includes(":")]);
}); // prettier-ignore

test("an objective that has phases of its own keeps them", () => {
  const list = "N. | Obiettivo | Peso\n1 | Strade | 60\n1.1 | Gara | 40\n1.2 | Lavori | 60\n2 | Scuole | 40";
  expect(said(read(`${list}\n\n${PHASES}\n1 | Avviso | 100\n2 | Rilievo | 100`))).toBe("Strade: Gara 40 + Lavori 60; Scuole: Rilievo 100");
});

test("a weight that is merged over several phases is that of the first", () => {
  const text = under("1.1 | Gara | 100", "1.2 | Avviso | ", "2.1 | Rilievo | 100");
  expect(said(read(`${text}\n@merge C6:C7`))).toBe("Strade: Gara 100; Scuole: Rilievo 100");
});

test("without objectives nothing is a table of phases", () => {
  const { phases } = read(under("1 | Gara | 40", "1 | Lavori | 60"));
  expect(phases.map((table) => isPhaseTable(table, []))).toEqual([false]);
});
