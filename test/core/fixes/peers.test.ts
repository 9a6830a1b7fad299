/** Which choice comes first: the one that agrees with what the other structures do. */
import type { Sheet } from "../../../src/core/sheet/sheet";
import { findingsOf, sheetOf } from "./mend";

interface Given {
  readonly own?: readonly number[];
  readonly shared?: readonly number[];
  readonly total: number;
  /** The titles of the transversal objectives begin so. */
  readonly called?: string;
}

/** A structure with a list of its own (40) and the objectives of all, and what the total below says. */
function area(name: string, { own = [20, 20], shared = [30, 10], total, called = "Comune" }: Given): Sheet {
  const rows = (weights: readonly number[], title: string, from: number) =>
    weights.map((weight, i) => [i + from, `${title} ${"abcdef"[i]}`, weight, "atti", "100"]);
  return sheetOf(name, [
    ["N.", "Obiettivi operativi", "PESO MAX 40", "Indicatore", "Target"],
    ...rows(own, `Obiettivo di ${name}`, 1),
    ["", "OBIETTIVI TRASVERSALI A TUTTE LE AREE"],
    ...rows(shared, called, own.length + 1),
    ["", "TOT.", total],
  ]);
}

/** The titles of the choices for the first sheet's finding, cut to their verb. */
function choices(sheets: readonly Sheet[], rule: "weights-total" | "declared-total" = "weights-total"): readonly string[] {
  const found = findingsOf(sheets).find((one) => one.rule === rule && one.sheet === sheets[0]!.name);
  if (!found?.fix) throw new Error(`${rule} offers nothing`);
  return found.fix.options.map(({ title }) => /^(?:Scrivi|Metti|Ripartisci)/.exec(title)?.[0] ?? title);
}

const DEFAULT = ["Ripartisci", "Metti", "Scrivi"];

describe("a total that does not fit its weights", () => {
  test("is the likelier slip where all others make what these weights make", () => {
    const sheets = [area("Area 1", { total: 85 }), area("Area 2", { total: 80 }), area("Area 3", { total: 80 })];
    expect(choices(sheets)[0]).toBe("Scrivi");
  });

  test("is so too where the others' titles are their own: their sums say it", () => {
    const sheets = ["Uno", "Due", "Tre"].map((called, i) => area(`Area ${i + 1}`, { total: i === 0 ? 85 : 80, called }));
    expect(choices(sheets)).toEqual(["Scrivi", "Ripartisci", "Metti"]);
  });

  test("is right where all others make what it says", () => {
    const others = [2, 3].map((i) => area(`Area ${i}`, { shared: [30, 15], total: 85, called: "Altro" }));
    expect(choices([area("Area 1", { total: 85 }), ...others])).toEqual(DEFAULT);
  });

  test.each([
    ["one other alone", [80]],
    ["others that differ", [70, 80, 90]],
  ])("%s says nothing", (_what, totals) => {
    const others = totals.map((total, i) => area(`Area ${i + 2}`, { shared: [30, total - 70], total, called: `Altro ${i}` }));
    expect(choices([area("Area 1", { total: 85 }), ...others])).toEqual(DEFAULT);
  });
});

describe("weights that do not make their total", () => {
  const others = [2, 3].map((i) => area(`Area ${i}`, { total: 80 }));

  test("the choice that makes a weight what it is with the others comes first", () => {
    expect(choices([area("Area 1", { shared: [25, 10], total: 80 }), ...others])[0]).toBe("Metti");
  });

  test("weights that are the others' already are changed last", () => {
    // 30 is what all have: putting the difference on it alone spoils less than spoiling both.
    expect(choices([area("Area 1", { total: 85 }), ...others])).toEqual(["Scrivi", "Metti", "Ripartisci"]);
  });

  test("objectives of other titles say nothing of the weights", () => {
    const named = [2, 3].map((i) => area(`Area ${i}`, { total: 80, called: "Altro" }));
    expect(choices([area("Area 1", { shared: [25, 10], total: 80 }), ...named])).toEqual(DEFAULT);
  });
});

describe("a total below a second section", () => {
  const second = (name: string, total: number): Sheet => area(name, { own: [15, 25], total });

  test.each([
    ["of all above it, as the others'", [80, 80], "C2:C6"],
    ["of its section, as the others'", [40, 40], "C5:C6"],
    ["of its section, where only one other says otherwise", [80], "C5:C6"],
  ])("becomes the sum %s", (_what, totals, cells) => {
    const expected = { workbook: null, sheets: {}, sections: { "*": { "2": 40 } } };
    const sheets = [second("Area 1", 90), ...totals.map((total, i) => second(`Area ${i + 2}`, total))];
    const found = findingsOf(sheets, { expected }).find((one) => one.rule === "declared-total" && one.sheet === "Area 1");
    expect(found?.fix?.options).toHaveLength(2);
    expect(found!.fix!.options[0]!.title).toContain(`somma automatica di ${cells.replace("C3:C4", "C2:C3")}`.replace("C5:C6", "C5:C6"));
  });
});
