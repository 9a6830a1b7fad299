/** What a description of tables says of the lists read by it: their total, what parts them, and the rows that do not count. */
import { readByLayouts } from "../../../../src/core/reading/layouts/read";
import type { TableLayout } from "../../../../src/core/settings/layouts";
import { sheetsOf } from "../../../support/evidence/notation";
import { written } from "../../../support/written";

const TABLE = `
Ripartizione | Cosa si fa | Valenza
Nord | Cura delle strade | 30
Nord | Cura del verde | 20
Sud | Asili nido | 50`;

function read(text: string, more: Partial<TableLayout> = {}) {
  const layout: TableLayout = {
    version: 1,
    name: "Vallescura",
    headings: ["Ripartizione", "Cosa si fa", "Valenza"],
    weight: "Valenza",
    title: "Cosa si fa",
    lists: { column: "Ripartizione" },
    ...more,
  };
  const { forms, leftOut } = readByLayouts(sheetsOf(text), [layout], {});
  return { units: forms.flatMap(({ reading }) => reading.units), leftOut: leftOut.get("Piano") };
}

/** "Nord 50" of each list: what it should make. */
const chosen = (text: string, more?: Partial<TableLayout>): readonly string[] =>
  read(text, more).units.map(({ name, chosenTotal }) => `${name?.value ?? "–"} ${chosenTotal?.toString() ?? "–"}`);

test("each list makes what the description says", () => {
  expect(chosen(TABLE, { total: 50 })).toEqual(["Nord 50", "Sud 50"]);
});

test("where it says nothing, nothing is said of the lists", () => {
  const { units } = read(TABLE);
  expect(units).toHaveLength(2);
  for (const unit of units) expect(unit).not.toHaveProperty("chosenTotal");
});

test("what counts for everybody is a list beside the others: their total is not its own", () => {
  const text = TABLE.replace("Sud", "Trasversali").replace("50", "10");
  expect(chosen(text, { total: 50 })).toEqual(["Nord 50", "Trasversali –"]);
});

test("somebody has told what parts the lists, or the reader has found it", () => {
  for (const unit of read(TABLE).units) expect(unit).toHaveProperty("listsTold", true);
  const alone: TableLayout = { version: 1, name: "Vallescura", headings: ["Cosa si fa", "Valenza"], weight: "Valenza" };
  const found = readByLayouts(sheetsOf(TABLE), [alone], {});
  expect(found.forms).toHaveLength(1);
  for (const unit of found.forms.flatMap(({ reading }) => reading.units)) expect(unit).not.toHaveProperty("listsTold");
});

test.each<readonly [string, string, string, readonly number[]]>([
  ["words at its beginning", "di cui", "di cui piazze", [4]],
  ["the words alone", "di cui", "Di cui:", [4]],
  ["no word that only begins so", "di cui", "Di cuisine", []],
  ["no number", "30", "30", []],
  ["no row of signs, whatever signs are named", "***", "---", []],
])("rows left out: %s", (_what, beginning, title, told) => {
  expect(read(`${TABLE}\nSud | ${title} | 5`, { leaveOut: [beginning] }).leftOut).toEqual(told);
});

test("the first text of a row tells whether it counts: a blank is none, a sign is one", () => {
  const layout: TableLayout = {
    version: 1,
    name: "Vallescura",
    headings: ["Cosa si fa", "Valenza"],
    weight: "Valenza",
    leaveOut: ["di cui"],
  };
  const sheet = written([
    ["Note", "Cosa si fa", "Valenza"],
    ["x", "Cura delle strade", 30],
    ["  ", "di cui piazze", 10],
    ["?", "di cui vie", 20],
  ]);
  expect(readByLayouts([sheet], [layout], {}).leftOut.get("Piano")).toEqual([2]);
});

test("where nothing is to be left out the sheet itself is read, and no copy of it", () => {
  const [sheet] = sheetsOf(TABLE);
  const of = (more: Partial<TableLayout>) => {
    const layout = { version: 1, name: "Vallescura", headings: ["Cosa si fa", "Valenza"], weight: "Valenza", ...more } as const;
    return readByLayouts(sheet ? [sheet] : [], [layout], {}).forms.flatMap(({ tables }) => tables.map((table) => table.sheet === sheet));
  };
  expect(of({})).toEqual([true]);
  expect(of({ leaveOut: ["di cui"] })).toEqual([false]);
});

test("the columns that were read are those that the description names", () => {
  const layout: TableLayout = {
    version: 1,
    name: "Vallescura",
    headings: ["Cosa si fa", "Valenza"],
    weight: "Valenza",
    title: "Cosa si fa",
    parts: ["Passo"],
  };
  const text = "N. | Cosa si fa | Valenza | Passo\n1 | Cura delle strade | 60 | 40\n | | | 60\n2 | Cura del verde | 40 | 100";
  const [form] = readByLayouts(sheetsOf(text), [{ ...layout, headings: [...layout.headings, "Passo"] }], {}).forms;
  expect(form?.reading.from.weights).toEqual({ kind: "list", weight: 2, parts: [3], stated: null, title: 1 });
});
