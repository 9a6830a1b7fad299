/** A form as an objective, and what its structure is called. */
import { nameOf } from "../../../../src/core/reading/forms/name";
import { numberOf, objectiveOf } from "../../../../src/core/reading/forms/objective";
import type { Form } from "../../../../src/core/reading/forms/form";
import type { ColumnRole } from "../../../../src/core/reading/headings";
import { written, type Written } from "../../../support/written";

/** A label with its role and its value; `inside`: the value stands behind the label's colon. */
type Label = readonly [label: string, role: ColumnRole | null, value: Written, where?: "inside"];

/** A form of these labels, the first of which names the objective ("title"). */
function formOf(...labels: readonly Label[]): Form {
  const sheet = written(labels.map(([label, , value]) => [label, value]));
  const pairs = labels.map(([label, role, value, where], row) => {
    const labelCell = { sheet: "Piano", row, col: 0 };
    const plain = typeof value === "object" && value !== null && "value" in value ? value.value : value;
    return {
      key: row === 0 ? "title" : label,
      label,
      role,
      value: plain ?? null,
      labelCell,
      cell: where ? labelCell : { ...labelCell, col: 1 },
    };
  });
  const weight = { value: { kind: "empty" }, cell: { sheet: "Piano", row: labels.length, col: 1 }, area: null };
  const frame = { sheet, start: { row: 0, col: 0 }, area: { top: 0, left: 0, bottom: labels.length, right: 1 } };
  return { frame, weight, pairs, phases: [], phaseTotal: null } as unknown as Form;
}

const TITLE: Label = ["Obiettivo", "title", "Cura delle strade"];

test.each<readonly [string, readonly Label[], string | null]>([
  ["at its own label", [TITLE, ["N.", "number", 3]], "3"],
  ["at the label of its code", [TITLE, ["Codice obiettivo", "objectiveCode", "A.3"]], "a.3"],
  ["the first of both", [TITLE, ["Codice", "objectiveCode", "12"], ["N.", "number", 3]], "12"],
  ["a text is none", [TITLE, ["N.", "number", "tre"]], null],
  ["within the title's label", [["OBIETTIVO N. 4", "title", "Cura delle strade"]], "4"],
  ["with signs behind it", [["Obiettivo 12)", "title", "Cura delle strade"]], "12"],
  ["of three digits", [["Obiettivo 123", "title", "Cura delle strade"]], "123"],
  ["a year is none", [["Obiettivo 2025", "title", "Cura delle strade"]], null],
  ["in the midst of the label it is none", [["Obiettivo 4 del settore", "title", "Cura delle strade"]], null],
  ["in another label", [TITLE, ["Indicatore 5", "indicator", "km"]], null],
  ["the title's own value is none", [["N.", "number", 3]], null],
  [
    "a text of its own is none, but the title's label has one",
    [
      ["Obiettivo 4", "title", "Cura delle strade"],
      ["N.", "number", "tre"],
    ],
    "4",
  ],
])("the number: %s", (_what, labels, told) => {
  expect(numberOf(formOf(...labels), "title")?.value.parts.join(".") ?? null).toBe(told);
});

test("no number where no label names the objective", () => {
  expect(numberOf(formOf(TITLE, ["Nota 5", null, "x"]), "elsewhere")).toBeNull();
  expect(objectiveOf(formOf(TITLE), "elsewhere").title).toBeNull();
});

test("each label's value in its place, and nothing where there is none", () => {
  const full = objectiveOf(
    formOf(
      TITLE,
      ["Inizio", "start", "01/03/2025"],
      ["Fine", "deadline", "30/06/2025"],
      ["Valore pubblico", "publicValue", "Strade sicure"],
      ["Obiettivo strategico", "strategic", "Muoversi bene"],
      ["Ufficio", "unit", "Strade"],
    ),
    "title",
  );
  const date = (value: unknown): string => /\d\d\/\d\d/.exec(JSON.stringify(value))?.[0] ?? "";
  expect([date(full.start?.value), date(full.deadline?.value)]).toEqual(["01/03", "30/06"]);
  expect([full.publicValue?.value, full.strategic?.value]).toEqual(["Strade sicure", "Muoversi bene"]);
  const bare = objectiveOf(formOf(TITLE, ["Valore pubblico", "publicValue", " "], ["Inizio", "start", ""]), "title");
  expect([bare.start, bare.deadline, bare.publicValue, bare.strategic]).toEqual([null, null, null, null]);
  expect(bare).not.toHaveProperty("phaseTotal");
});

test("a total of its phases is the objective's too", () => {
  const phaseTotal = { value: "100" };
  expect(objectiveOf({ ...formOf(TITLE), phaseTotal } as unknown as Form, "title")).toHaveProperty("phaseTotal", phaseTotal);
});

test("dates by their cell's format, texts behind a colon without it", () => {
  const date = { value: 45_657, format: "dd/mm/yyyy" };
  const beside = objectiveOf(formOf(TITLE, ["Scadenza", "deadline", date]), "title").deadline;
  expect(JSON.stringify(beside?.value)).toContain("2024");
  const inside = objectiveOf(formOf(TITLE, ["Scadenza: 31/12/2025", "deadline", "31/12/2025", "inside"]), "title").deadline;
  expect(JSON.stringify(inside?.value)).toContain("2025");
  expect(objectiveOf(formOf(TITLE, ["Scadenza", "deadline", null]), "title").deadline).toBeNull();
});

test("indicators are there where something is said of them", () => {
  expect(objectiveOf(formOf(TITLE), "title").indicators).toEqual([]);
  for (const role of ["type", "class", "indicator", "target"] as const)
    expect(objectiveOf(formOf(TITLE, ["Voce", role, "km"]), "title").indicators).toHaveLength(1);
  expect(objectiveOf(formOf(TITLE, ["Voce", "indicator", null], ["Altra", "indicator", "ore"]), "title").indicators[0]?.text?.value).toBe(
    "ore",
  );
});

describe("what the structure is called", () => {
  const named = (forms: readonly Form[], above: readonly (string | null)[] = [], name: string | null = null): string | null => {
    const cell = { sheet: "Piano", row: 0, col: 0 };
    const titles = new Map(forms.flatMap((form, i) => (above[i] ? [[form, { value: above[i], cell }] as const] : [])));
    return nameOf({ forms, name: name === null ? null : { value: name, cell } }, titles, "title", {})?.value ?? null;
  };
  const two = (...labels: readonly Label[]): readonly Form[] => [formOf(TITLE, ...labels), formOf(TITLE, ...labels)];

  test.each<readonly [string, readonly Form[], readonly (string | null)[], string | null, string | null]>([
    ["a label that is the same on all", two(["Settore", "unit", "Tributi"]), [], null, "Tributi"],
    [
      "the title above and the label",
      two(["Settore", "unit", "Tributi"]),
      ["Direzione generale", "Direzione generale"],
      null,
      "Direzione generale - Tributi",
    ],
    ["said twice", two(["Settore", "unit", "Tributi"]), ["Settore Tributi", "Settore Tributi"], null, "Settore Tributi"],
    ["titles that differ", two(["Settore", "unit", "Tributi"]), ["Nord", "Sud"], null, "Tributi"],
    ["the group's own name", two(), [], "Tributi", "Tributi"],
    ["a person's label", two(["Responsabile del settore", "unit", "Rossi"]), [], null, null],
    ["a name in brackets", two(["Settore", "unit", "(firma)"]), [], null, null],
    ["a name in brackets, with spaces around them", two(["Settore", "unit", " (firma) "]), [], null, null],
    ["names that differ", [formOf(TITLE, ["Settore", "unit", "Tributi"]), formOf(TITLE, ["Settore", "unit", "Scuola"])], [], null, null],
    [
      "blank on one of them",
      [formOf(TITLE, ["Settore", "unit", "Tributi"]), formOf(TITLE, ["Settore", "unit", null])],
      [],
      null,
      "Tributi",
    ],
    ["nothing", two(), [], null, null],
  ])("%s", (_what, forms, above, name, told) => {
    expect(named(forms, above, name)).toBe(told);
  });

  test("a text before the objective that is the same on every form", () => {
    const before = (value: string): Form => {
      const form = formOf(["Voce", null, value], TITLE);
      return { ...form, pairs: form.pairs.map((pair, i) => ({ ...pair, key: i === 1 ? "title" : "Voce" })) };
    };
    expect(named([before("Ragioneria"), before("Ragioneria")])).toBe("Ragioneria");
    expect(named([before("Ragioneria")])).toBeNull();
    expect(named([before("Ragioneria"), before("Tributi")])).toBeNull();
    expect(named([before("ICI"), before("ICI")])).toBeNull();
    expect(named([before("SUAP"), before("SUAP")])).toBe("SUAP");
    expect(named([before("Piano della performance"), before("Piano della performance")])).toBeNull();
  });
});
