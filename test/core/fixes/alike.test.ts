/** Alike findings: the same slip in several places is one thing to do; what differs in anything but its place is not. */
import { groupAlike } from "../../../src/core/fixes/alike";
import { togetherSentence } from "../../../src/core/report/together";
import type { RuleName } from "../../../src/core/rules/names";
import type { Fact } from "../../../src/core/rules/fact";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { sheetFromGrid, type CellValue, type Sheet } from "../../../src/core/sheet/sheet";
import { verify } from "../../../src/core/verify";

/** A list that makes 100, whose rows end with these targets. */
function area(name: string, targets: readonly string[], weights: readonly CellValue[] = [60, 40]): Sheet {
  return sheetFromGrid(name, [
    [`Obiettivi 2025 - ${name}`],
    ["N.", "Obiettivo", "Peso %", "Indicatore", "Target", "Scadenza"],
    ...weights.map((weight, i): CellValue[] => [
      i + 1,
      `${i === 0 ? "Tempi di pagamento delle fatture" : "Anticorruzione, trasparenza, formazione di 40 ore per dipendente"} ${name}`,
      weight,
      "Pratiche chiuse",
      targets[i] ?? "almeno 90",
      "31/12/2025",
    ]),
  ]);
}

/** The rule's findings in groups, each as the places of its findings, and what is said of it. */
function groups(sheets: readonly Sheet[], rule: RuleName) {
  const { facts } = verify({ file: "", sheets }, DEFAULT_SETTINGS);
  const found = groupAlike(facts.filter((fact) => fact.rule === rule));
  return found.map((group) => ({ places: group.map(place), says: togetherSentence(group, "it"), english: togetherSentence(group, "en") }));
}

const place = ({ sheet, cells }: Fact): string => `${sheet} ${cells.map(({ row }) => row + 1).join(",")}`;

test("the same word misspelt in three sheets is one thing to do, said once", () => {
  const sheets = [area("A", ["SI/N0"]), area("B", ["SI/NO", "SI/N0"]), area("C", ["SI/N0", "SI/N0"])];
  expect(groups(sheets, "vocabulary")).toEqual([
    {
      places: ["A 3", "B 4", "C 3,4"],
      says: expect.stringMatching(/^«SI\/N0» in 3 fogli: zero al posto della O\. Si intendeva «SI\/NO»\?/) as string,
      english: expect.stringMatching(/^“SI\/N0” in 3 sheets: /) as string,
    },
  ]);
});

test("another word is another thing to do, and one alone says its cell", () => {
  const found = groups([area("A", ["SI/N0"]), area("B", ["S1/NO"])], "vocabulary");
  expect(found.map(({ places }) => places)).toEqual([["A 3"], ["B 3"]]);
  expect(found[0]!.says).toContain("«SI/N0» in E3:");
});

test("numbers stored as text are counted together", () => {
  expect(groups([area("A", [], ["60", "40"]), area("B", [], [60, "40"])], "weight-as-text")).toMatchObject([
    { places: ["A 3,4", "B 4"], says: expect.stringMatching(/^3 pesi sono numeri scritti come testo \(2 fogli\)/) as string },
  ]);
});

test("whose they are does not part them, but is said of the first only", () => {
  const bare = (name: string): Sheet =>
    sheetFromGrid(name, [
      [`Obiettivi 2025 - ${name}`],
      ["N.", "Obiettivo", "Peso %", "Indicatore", "Target", "Scadenza"],
      [1, `Archivio ${name}`, 60, "Faldoni", "almeno 90", "31/12/2025"],
      [3, `Sportello ${name}`, 40, "Ore", "almeno 90", "31/12/2025"],
    ]);
  const found = groups([bare("A"), bare("B")], "number-sequence");
  expect(found.map(({ places }) => places.length)).toEqual([2]);
  expect(found[0]!.says).toContain("«A»");
});

test("sums that lack as much are not alike: each has a choice of its own", () => {
  const found = groups([area("A", [], [50, 40]), area("B", [], [50, 40])], "weights-total");
  expect(found.map(({ places }) => places)).toEqual([["A 3,4"], ["B 3,4"]]);
});

test("what differs in a number alone is not alike", () => {
  const jump = (name: string, to: number): Sheet =>
    sheetFromGrid(name, [
      [`Obiettivi 2025 - ${name}`],
      ["N.", "Obiettivo", "Peso %", "Indicatore", "Target", "Scadenza"],
      [1, `Archivio ${name}`, 60, "Faldoni", "almeno 90", "31/12/2025"],
      [to, `Sportello ${name}`, 40, "Ore", "almeno 90", "31/12/2025"],
    ]);
  expect(groups([jump("A", 3), jump("B", 4)], "number-sequence")).toHaveLength(2);
});
