import { exact } from "../../../src/core/exact";
import { en } from "../../../src/core/messages/en";
import { fill } from "../../../src/core/messages/fill";
import { it as italian } from "../../../src/core/messages/it";
import { plainData, renderText } from "../../../src/core/messages/messages";
import { CATALOGUE } from "../../../src/core/rules/catalogue";
import type { Sentences } from "../../../src/core/rules/rule";
import { sentences } from "../../../src/core/rules/sentences/weight-missing";
import { formatNumber } from "../../../src/core/messages/numbers";

describe("numbers for people", () => {
  test.each([
    ["96,5", 96.5],
    ["100", 100],
    ["14,285714…", exact(100).div(7)],
    ["0,01", exact("0.01")],
    ["-3", -3],
  ])("%s", (shown, value) => {
    expect(formatNumber("it", value)).toBe(shown);
    expect(formatNumber("en", value)).toBe(shown.replace(",", "."));
  });
});

describe("sentences", () => {
  test("take values, cells, areas, counts and other sentences", () => {
    const data = {
      count: 2,
      cell: { sheet: "A", row: 3, col: 4 },
      area: { top: 0, left: 0, bottom: 1, right: 0 },
      sum: exact("33.3"),
    };
    expect(fill("it", "{count:una cella|# celle} da {cell} in {area}: {sum}", data)).toBe("2 celle da E4 in A1:A2: 33,3");
    expect(fill("it", "{count:una cella|# celle}", { count: 1 })).toBe("una cella");
    expect(
      renderText("it", sentences.it["weight-missing"], { objective: { id: "objective.numbered", data: { number: "3" } }, cell: data.cell }),
    ).toMatch(/^L'obiettivo 3 non ha peso in E4\./);
  });

  test("lacking a value is a fault, not a half-filled sentence", () => {
    expect(() => fill("it", "{nome}")).toThrow("no value for {nome}");
  });

  test("data are plain values in the report", () => {
    expect(plainData("it", { sum: exact("33.3"), cell: { sheet: "A", row: 0, col: 0 }, none: null })).toEqual({
      sum: 33.3,
      cell: "A1",
      none: null,
    });
  });

  test("the English sentence needs no value that the Italian one does not name", () => {
    const names = (text: string): readonly string[] =>
      [...new Set([...text.matchAll(/\{(\w+)/g)].map((match) => match[1] as string))].sort();
    const all = [{ it: italian, en }, ...CATALOGUE.map((rule) => rule.sentences)] as readonly Sentences[];
    for (const [id, text, other] of all.flatMap((own) =>
      Object.entries(own.it).map(([id, text]) => [id, text, own.en[id] ?? ""] as const),
    )) {
      const known = names(text);
      expect([id, names(other).filter((name) => !known.includes(name))]).toEqual([id, []]);
    }
  });
});
