/** What lists are called: which of several sheets or pages are one list's, and which title names it. */
import type { At } from "../../../../src/core/plan/plan";
import type { Group } from "../../../../src/core/reading/tables/groupings";
import { continues, joinedByName, namedAbove, nameKey, unitAbove } from "../../../../src/core/reading/tables/names-of-lists";
import type { AboveTitle } from "../../../../src/core/reading/titles-above";

const named = (value: string, row = 0): At<string> => ({ value, cell: { sheet: "Piano", row, col: 0 } });

/** How many objectives each list has, of lists with one objective each: by the sheet they stand on and their name. */
function joined(...lists: readonly (readonly [sheet: string, name: string | null])[]): readonly number[] {
  const groups = lists.map(([sheet, name]) => ({ name: name === null ? null : named(name), objectives: [{ draft: { table: { sheet: { name: sheet } } } }] })); // prettier-ignore
  return joinedByName(groups as unknown as readonly Group[]).map(({ objectives }) => objectives.length);
}

describe("lists are one", () => {
  test.each<readonly [string, readonly (readonly [string, string | null])[], readonly number[]]>([
    ["by their name", [["Uno", "Settore Tributi"], ["Due", "Settore Tributi"]], [2]],
    ["by their name without the marks of pages", [["Uno", "Settore Tributi"], ["Due", "SETTORE TRIBUTI (segue)"]], [2]],
    ["not under other names", [["Uno", "Settore Tributi"], ["Due", "Settore Cultura"]], [1, 1]],
    ["not without any", [["Uno", null], ["Due", null]], [1, 1]],
    ["by the number of their sheets, whatever they are called", [["Tributi 1", "IMU"], ["Tributi 2", "TARI"]], [2]],
    ["by a number in brackets or behind a line", [["Tributi (1)", "IMU"], ["Tributi_2", "TARI"], ["tributi-3", "COSAP"]], [3]],
    ["by a number of one or two digits, without anything before it", [["Tributi9", "IMU"], ["Tributi10", "TARI"]], [2]],
    ["not where one sheet alone bears a number", [["Tributi 1", "IMU"], ["Cultura", "Musei"]], [1, 1]],
    ["by its name even where its sheet alone bears a number", [["Tributi 1", "Musei"], ["Cultura", "Musei"]], [2]],
    ["not where the number is the structure's own", [["Settore 1", "IMU"], ["Settore 2", "TARI"]], [1, 1]],
    ["nor where it is an objective's", [["Ob. 1", "IMU"], ["Ob. 2", "TARI"]], [1, 1]],
    ["but where more than that stands before it", [["Tributi settore 1", "IMU"], ["Tributi settore 2", "TARI"]], [2]],
    ["or behind it", [["Settore tributi 1", "IMU"], ["Settore tributi 2", "TARI"]], [2]],
    ["not by three digits, which are a code's", [["Tributi 101", "IMU"], ["Tributi 102", "TARI"]], [1, 1]],
    ["not by two letters", [["AT 1", "IMU"], ["AT 2", "TARI"]], [1, 1]],
    ["by three", [["ATP 1", "IMU"], ["ATP 2", "TARI"]], [2]],
  ])("%s", (_what, lists, told) => {
    expect(joined(...lists)).toEqual(told);
  }); // prettier-ignore
});

test("a name without what marks its pages", () => {
  expect(["Settore Tributi (segue)", "Settore Tributi - foglio 2 di 3", "Settore Tributi"].map(nameKey)).toEqual(
    Array.from({ length: 3 }, () => "settore tributi"),
  );
});

const title = (value: string, kind: AboveTitle["kind"], label: string | null = null): AboveTitle => ({ text: named(value), label, kind });

test("the nearest title that names a structure, one behind its label first", () => {
  const above = [title("Settore Tributi", "unit", "Settore"), title("Settore Cultura", "unit"), title("Anno 2026", "other")];
  expect(unitAbove(above)?.value).toBe("Settore Tributi");
  expect(unitAbove(above.slice(1))?.value).toBe("Settore Cultura");
  expect(unitAbove([title("Settore Tributi", "unit"), title("Settore Cultura", "unit")])?.value).toBe("Settore Cultura");
  expect(unitAbove(above.slice(2))).toBeNull();
});

test("the nearest title that names nothing else", () => {
  expect(namedAbove([title("Biblioteca", "other"), title("Musei", "other"), title("Settore Cultura", "unit")])?.value).toBe("Musei");
  expect(namedAbove([title("Settore Cultura", "unit")])).toBeNull();
});

test.each<readonly [string, readonly AboveTitle[], string | null, string | null, boolean]>([
  ["says that it goes on", [title("Segue", "other")], "Settore Tributi", "Settore Cultura", true],
  ["says so in a word of which it is a part", [title("Conseguenze", "other")], "Settore Tributi", "Settore Cultura", false],
  ["names the same structure", [], "Settore Tributi", "SETTORE TRIBUTI", true],
  ["names another", [], "Settore Tributi", "Settore Cultura", false],
  ["names none", [], null, "Settore Cultura", false],
  ["names none, as the one before", [], null, null, false],
])("a further table %s: whether it goes on with the list above", (_what, above, unit, before, told) => {
  expect(continues(above, unit === null ? null : named(unit), before === null ? null : named(before))).toBe(told);
});
