/** Two plans of small grids: each kind of change is told, and what is no change is not. */
import { sheetFromGrid, type CellValue, type Sheet } from "../../../src/core/sheet/sheet";
import { compared, linesOf } from "../../support/compared";

type Row = readonly (string | number)[];
const HEAD: Row = ["N.", "Obiettivo", "Peso", "Indicatore", "Target", "Scadenza"];
const TRIBUTI: readonly Row[] = [
  [1, "Bonifica della banca dati dei tributi", 40, "Posizioni verificate", ">= 90%", "31/12/2025"],
  [2, "Riduzione degli arretrati della riscossione", 35, "Atti emessi", "500", "30/09/2025"],
  [3, "Sportello telematico per i contribuenti", 25, "Pratiche on line", "300", "30/06/2025"],
];
const SCUOLA: readonly Row[] = [
  [1, "Controllo delle mense scolastiche", 60, "Sopralluoghi", "12", "31/12/2025"],
  [2, "Nuova disciplina del trasporto alunni", 40, "Regolamento", "SI", "31/10/2025"],
];

function page(name: string, rows: readonly Row[], head: Row = HEAD): Sheet {
  const total: CellValue[] = head.map((title, col) => (title === "Peso" ? rows.reduce((sum, row) => sum + Number(row[col]), 0) : col === 1 ? "TOTALE" : null)); // prettier-ignore
  return sheetFromGrid(name, [[name], [], [...head], ...rows.map((row) => [...row]), total]);
}

const before = [page("Settore Tributi", TRIBUTI), page("Settore Scuola", SCUOLA)];
/** The rows with one of them changed (0-based), or left out. */
const withRow = (rows: readonly Row[], at: number, row: Row | null): readonly Row[] =>
  rows.flatMap((one, i) => (i === at ? (row ? [row] : []) : [one]));
const cell = (row: Row, col: number, value: string | number): Row => row.map((one, i) => (i === col ? value : one));
const changed = (at: number, col: number, value: string | number): readonly Row[] =>
  withRow(TRIBUTI, at, cell(TRIBUTI[at] ?? [], col, value));
const against = (tributi: readonly Row[], scuola = SCUOLA): readonly string[] =>
  linesOf(compared(before, [page("Settore Tributi", tributi), page("Settore Scuola", scuola)]));

test("a plan and itself: nothing", () => {
  const same = compared(before, before);
  expect([linesOf(same), same.remarks, same.pairs.length]).toEqual([[], [], 5]);
});

test.each([
  ["weight", changed(0, 2, 45), ["weight «Bonifica della banca dati dei tributi»: 40 → 45"]],
  ["deadline", changed(1, 5, "30/11/2025"), ["deadline «Riduzione degli arretrati della riscossione»: 30/09/2025 → 30/11/2025"]],
  ["target", changed(0, 4, ">= 80%"), ["target «Bonifica della banca dati dei tributi»: >= 90% → >= 80%"]],
  ["a target's sign", changed(0, 4, "<= 90%"), ["target «Bonifica della banca dati dei tributi»: >= 90% → <= 90%"]],
  ["indicator", changed(0, 3, "Posizioni corrette"), ["indicator «Bonifica della banca dati dei tributi»: Posizioni verificate → Posizioni corrette"]],
  ["wording", changed(0, 1, "Bonifica della banca dati dei tributi comunali"), ["title «Bonifica della banca dati dei tributi»: Bonifica della banca dati dei tributi → Bonifica della banca dati dei tributi comunali"]],
  ["a deadline taken away", changed(1, 5, ""), ["deadline «Riduzione degli arretrati della riscossione»: 30/09/2025 → –"]],
  ["added", [...TRIBUTI, [4, "Rilancio del catasto strade", 10, "Km rilevati", "40", "31/12/2025"]], ["added «Rilancio del catasto strade»"]],
  ["dropped", withRow(TRIBUTI, 2, null), ["dropped «Sportello telematico per i contribuenti»"]],
] as [string, readonly Row[], string[]][])("%s", (_kind, rows, lines) => expect(against(rows)).toEqual(lines)); // prettier-ignore

test("moved to another structure, though others are renumbered", () => {
  const lines = against(withRow(TRIBUTI, 0, null).map((row, i) => cell(row, 0, i + 1)), [...SCUOLA, cell(TRIBUTI[0] ?? [], 0, 3)]); // prettier-ignore
  expect(lines).toEqual(["moved «Bonifica della banca dati dei tributi»: Settore Tributi → Settore Scuola"]);
});

test("one replaced by another under its number is dropped and added, not reworded", () => {
  const lines = against(withRow(TRIBUTI, 2, [3, "Messa in sicurezza dei ponti", 25, "Ponti collaudati", "4", "30/06/2025"]));
  expect(lines).toEqual(["added «Messa in sicurezza dei ponti»", "dropped «Sportello telematico per i contribuenti»"]);
});

test("a renamed structure is known again by what it must reach; one that is new, and one that is gone", () => {
  const renamed = compared(before, [page("Area Entrate", TRIBUTI), page("Settore Scuola", SCUOLA)]);
  expect(linesOf(renamed)).toEqual(["unit-renamed Settore Tributi → Area Entrate"]);
  const other: readonly Row[] = [[1, "Messa in sicurezza dei ponti", 100, "Ponti collaudati", "4", "30/06/2025"]];
  expect(linesOf(compared(before, [page("Settore Tributi", TRIBUTI), page("Settore Viabilità", other)]))).toEqual([
    "unit-added Settore Viabilità",
    "added «Messa in sicurezza dei ponti»",
    "unit-dropped Settore Scuola",
    "dropped «Controllo delle mense scolastiche»",
    "dropped «Nuova disciplina del trasporto alunni»",
  ]);
});

test("another layout of the same plan is no change: columns, capitals, dates, per cent, one table for all", () => {
  const head = ["Struttura", "Scadenza", "OBIETTIVO", "TARGET", "Peso %", "Indicatore"];
  const date = (text: string): string => text.replace(/^3[01]\//, "");
  const rows = [...TRIBUTI.map((row) => ["Settore Tributi", ...row]), ...SCUOLA.map((row) => ["Settore Scuola", ...row])].map(
    ([unit, number, title, weight, indicator, target, deadline]) => [unit, date(String(deadline)), `${String(number)}. ${String(title).toUpperCase()}`, target, `${String(weight)}%`, indicator],
  ); // prettier-ignore
  const flat = sheetFromGrid("PEG", [head, ...rows.map((row) => row.map((value) => value ?? null))]);
  expect(linesOf(compared(before, [flat]))).toEqual([]);
});

test("shares of 1 and numbers out of 100 are one measure", () => {
  const shares = (rows: readonly Row[]): readonly Row[] => rows.map((row) => cell(row, 2, Number(row[2]) / 100));
  expect(against(shares(TRIBUTI), shares(SCUOLA))).toEqual([]);
});

test("what one plan says nowhere is said once and not compared", () => {
  const rows = TRIBUTI.map((row) => row.slice(0, 5));
  const result = compared(before, [page("Settore Tributi", rows, HEAD.slice(0, 5)), page("Settore Scuola", SCUOLA.map((row) => row.slice(0, 5)), HEAD.slice(0, 5))]); // prettier-ignore
  expect([linesOf(result), result.remarks]).toEqual([
    [],
    [{ kind: "field-missing", of: "objectives", fields: ["deadline"], units: [], side: "after" }],
  ]);
});

test("where one plan says a field of hardly any objective that has it in the other, its columns mean something else", () => {
  const rows: readonly Row[] = ["Parchi", "Cimiteri", "Mercati", "Fontane", "Palestre", "Biblioteche"].map((place, i) => [i + 1, `Riordino della gestione: ${place} comunali`, 10, "Atti", "SI", "31/12/2025"]); // prettier-ignore
  const withOne = rows.map((row, i) => (i === 0 ? row : cell(row, 5, "")));
  const result = compared([page("Area 1", rows)], [page("Area 1", withOne)]);
  expect(linesOf(result)).toEqual([]);
  expect(result.remarks).toEqual([{ kind: "field-apart", field: "deadline", side: "after" }]);
  // A few that lost it are told one by one.
  const withFour = rows.map((row, i) => (i < 4 ? row : cell(row, 5, "")));
  expect(linesOf(compared([page("Area 1", rows)], [page("Area 1", withFour)]))).toHaveLength(2);
});

test("a column that the program does not know is told by its heading, where both plans have it", () => {
  const head = [...HEAD, "Referente politico"];
  const rows = (who: string): readonly Row[] => TRIBUTI.map((row, i) => [...row, i === 0 ? who : "Assessore al bilancio"]);
  const [change, ...more] = compared([page("Tributi", rows("Sindaco"), head)], [page("Tributi", rows("Vicesindaco"), head)]).changes;
  expect(more).toEqual([]);
  expect(change).toMatchObject({
    kind: "field",
    field: "other",
    heading: "Referente politico",
    from: { value: "Sindaco" },
    to: { value: "Vicesindaco" },
  });
});

test("two thousand objectives in thirty structures, all reworded, come to an end", () => {
  const many = (end: string): readonly Sheet[] =>
    Array.from({ length: 30 }, (_sheet, s) =>
      page(`Settore ${String(s + 1)}`, Array.from({ length: 67 }, (_row, i) => [i + 1, `Attività ${String.fromCharCode(97 + (i % 26))}${String(i)} del settore ${String(s)} per la città ${end}`, 1, "Atti", "SI", "31/12/2025"])),
    ); // prettier-ignore
  const result = compared(many("antica"), many("nuova"));
  expect([result.pairs.length, result.objectives.before]).toEqual([2010, 2010]);
});

test("an objective whose words stand in the other file, though in no list, is neither dropped nor new", () => {
  const note = sheetFromGrid("Note", [["Promemoria"], ["Sportello telematico per i contribuenti"]]);
  const result = compared(before, [page("Settore Tributi", withRow(TRIBUTI, 2, null)), page("Settore Scuola", SCUOLA), note]);
  expect(linesOf(result)).toEqual([]);
  expect(result.remarks.map(({ kind }) => kind)).toEqual(["still-there"]);
});

test("sums before and after, exactly, and the structures that have none on one side", () => {
  const { units, objectives } = compared(before, [page("Settore Tributi", changed(0, 2, 40.1))]);
  expect(units.map((unit) => [unit.sumBefore?.toFraction(), unit.sumAfter?.toFraction()])).toEqual([
    ["100", "1001/10"],
    ["100", undefined],
  ]);
  expect(objectives).toEqual({ before: 5, after: 3 });
});

test("a person's word goes before the program's", () => {
  const after = [
    page("Settore Tributi", withRow(TRIBUTI, 2, [3, "Messa in sicurezza dei ponti", 25, "Ponti collaudati", "4", "30/06/2025"])),
  ];
  const [old, fresh] = [{ sheet: "Settore Tributi", row: 5, col: 1 }, { sheet: "Settore Tributi", row: 5, col: 1 }]; // prettier-ignore
  const first = [page("Settore Tributi", TRIBUTI)];
  expect(linesOf(compared(first, after)).map((line) => line.split(" ")[0])).toEqual(["added", "dropped"]);
  const together = compared(first, after, { together: [{ before: old, after: fresh }], apart: [] });
  expect(linesOf(together).map((line) => line.split(" ")[0])).toEqual(["title", "indicator", "target"]);
  const apart = compared(first, first, { together: [], apart: [{ before: old, after: fresh }] });
  expect(linesOf(apart)).toEqual(["added «Sportello telematico per i contribuenti»", "dropped «Sportello telematico per i contribuenti»"]);
  const nowhere = compared(first, first, { together: [], apart: [{ before: old, after: { ...fresh, row: 90 } }] });
  expect([linesOf(nowhere), nowhere.remarks.map(({ kind }) => kind)]).toEqual([[], ["no-objective"]]);
});

test("two of one text: what else is said of them tells which is which", () => {
  const twins: readonly Row[] = [
    [1, "Formazione del personale", 30, "Ore per addetto", "40", "31/12/2025"],
    [2, "Formazione del personale", 70, "Corsi sulla sicurezza", "6", "30/06/2025"],
  ];
  const turned = [cell(twins[1] ?? [], 0, 1), cell(twins[0] ?? [], 0, 2)];
  expect(linesOf(compared([page("Area 1", twins)], [page("Area 1", turned)]))).toEqual([]);
});
