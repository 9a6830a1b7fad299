/** A block of objectives side by side as a unit: what each row says of them, and the total that stands in words. */
import { blocksOn } from "../../../../../src/core/reading/forms/across/blocks";
import { columnsOf } from "../../../../../src/core/reading/forms/across/columns";
import { toUnit } from "../../../../../src/core/reading/forms/across/unit";
import type { Objective, Unit } from "../../../../../src/core/plan/plan";
import { written, type Written } from "../../../../support/written";

/** The unit of the only block; titles stand above it one a row, and the objectives' names beside `names`. */
function unitOf(grid: readonly (readonly Written[])[], titles: readonly string[] = [], names = "Obiettivo"): Unit {
  const sheet = written([...titles.map((title) => [title]), ...grid]);
  const blocks = blocksOn(sheet, {});
  const [block] = blocks;
  const title = block?.rows.find(({ label }) => label === names);
  if (!block || !title || blocks.length > 1) throw new Error("not one block");
  const above = titles.map((value, row) => ({
    text: { value, cell: { sheet: sheet.name, row, col: 0 } },
    label: null,
    kind: "other" as const,
  }));
  return toUnit({ block, columns: columnsOf(block, title.row), title, above, name: null }, {});
}

const objectivesOf = (grid: readonly (readonly Written[])[], names?: string): readonly Objective[] =>
  unitOf(grid, [], names).sections[0]?.objectives ?? [];

const NAMES: Written[] = ["Obiettivo", "Cura delle strade", "Cura delle scuole"];
const WEIGHTS: Written[] = ["Peso", 60, 40];

describe("what is said of an objective", () => {
  /** What the first objective's column says of how it is measured: kind, class, indicator, target. */
  const measured = (...rows: readonly (readonly Written[])[]): readonly (readonly (string | undefined)[])[] =>
    (objectivesOf([NAMES, ...rows, WEIGHTS])[0]?.indicators ?? []).map(({ type, kpiClass, text, target }) => [
      type?.value,
      kpiClass?.value,
      text?.value,
      target?.value,
    ]);

  test.each<readonly [string, readonly (readonly Written[])[], readonly (string | undefined)[][]]>([
    ["nothing", [], []],
    ["its kind alone", [["Tipologia", "Output", "Outcome"]], [["Output", undefined, undefined, undefined]]],
    ["its class alone", [["Classe", "Efficienza", "Efficacia"]], [[undefined, "Efficienza", undefined, undefined]]],
    ["an indicator alone", [["Indicatore", "km rifatti", "aule"]], [[undefined, undefined, "km rifatti", undefined]]],
    ["a target alone", [["Target", "venti", "dieci"]], [[undefined, undefined, undefined, "venti"]]],
    ["something of the other objective only", [["Target", null, "dieci"]], []],
  ])("%s", (_what, rows, told) => {
    expect(measured(...rows)).toEqual(told);
  });

  test("the row of names is the title and nothing else besides", () => {
    const [first] = objectivesOf([["Obiettivo strategico", "Cura delle strade", "Cura delle scuole"], WEIGHTS], "Obiettivo strategico");
    expect([first?.title?.value, first?.strategic]).toEqual(["Cura delle strade", null]);
    const [second] = objectivesOf([["Obiettivo strategico", "Città sicura", "Città bella"], NAMES, WEIGHTS]);
    expect([second?.title?.value, second?.strategic?.value]).toEqual(["Cura delle strade", "Città sicura"]);
  });

  test("what is taken for the weights is no target besides", () => {
    const [first] = objectivesOf([NAMES, ["Target (punti)", 60, 40]]);
    expect(first).toMatchObject({ weight: { cell: { row: 1, col: 1 } }, indicators: [] });
    // Another row of targets is theirs.
    const [second] = objectivesOf([NAMES, ["Target (punti)", 60, 40], ["Target (misura)", "venti km", "dieci aule"]]);
    expect(second?.indicators).toMatchObject([{ target: { value: "venti km", cell: { row: 2, col: 1 } } }]);
  });
});

describe("a total in words", () => {
  /** The total as "number source: text (row)". */
  const stated = (titles: readonly string[], label = "Peso", weights: readonly Written[] = [60, 40]): string | null => {
    const total = unitOf([NAMES, [label, ...weights]], titles).headingTotal;
    return total && `${total.value.toString()} ${total.source}: ${total.text} (${String(total.cell.row)})`;
  };

  test.each<readonly [string, readonly string[], string | null]>([
    ["none", ["Settore Lavori pubblici"], null],
    ["in a title", ["Settore Lavori pubblici - peso totale 80"], "80 label: Settore Lavori pubblici - peso totale 80 (0)"],
    ["in one further up", ["Settore Lavori (=80)", "Anno 2025"], "80 label: Settore Lavori (=80) (0)"],
    ["the nearest of two", ["Area Tecnica (=95)", "Settore Lavori (=80)"], "80 label: Settore Lavori (=80) (1)"],
  ])("%s", (_where, titles, told) => {
    expect(stated(titles)).toBe(told);
  });

  test("that in the weights' own label goes before any title's", () => {
    expect(stated(["Settore Lavori (=80)"], "Peso (max 90)")).toBe("90 heading: Peso (max 90) (2)");
  });

  test("in the scale of the weights", () => {
    expect(stated(["Settore Lavori (=1)"])).toBe("100 label: Settore Lavori (=1) (0)");
    expect(stated(["Settore Lavori (=100)"], "Peso", [0.6, 0.4])).toBe("1 label: Settore Lavori (=100) (0)");
  });
});
