/** Which label of the forms names what is weighed: what speaks for a label and against it, each by itself. */
import { distinctness, titleKey } from "../../../../src/core/reading/forms/title";
import type { Form } from "../../../../src/core/reading/forms/form";
import type { ColumnRole } from "../../../../src/core/reading/headings";

interface Label {
  readonly role: ColumnRole | null;
  readonly label?: string;
  /** On how many of the twenty forms it bears a text. */
  readonly on: number;
  /** How many texts differ; all of them without it. */
  readonly different?: number;
  /** Texts of more than fifteen characters. */
  readonly long?: boolean;
  /** Their length, where it is told more exactly. */
  readonly letters?: number;
}

const FORMS = 20;

/** The place, in the order of the labels, of the one that is taken; null where none is. */
function taken(...labels: readonly Label[]): number | null {
  const forms = Array.from({ length: FORMS }, (_unused, form) => ({
    pairs: labels.map(({ role, label = "Voce", on, different = on, long = false, letters = long ? 16 : 8 }, place) => ({
      key: String(place),
      role,
      label,
      value: form < on ? `Cura ${String(form % different).padStart(letters - 5, "x")}` : null,
    })),
  }));
  const key = titleKey(forms as unknown as readonly Form[]);
  return key === null ? null : Number(key);
}

/** On how many forms such a label must bear a text to be taken; null where all are too few. */
const fewest = (label: Omit<Label, "on">): number | null => {
  for (let on = 1; on <= FORMS; on++) if (taken({ ...label, on }) === 0) return on;
  return null;
};

test.each<readonly [ColumnRole | null, Omit<Label, "on" | "role">, number | null]>([
  [null, {}, 10],
  [null, { different: 1 }, null],
  [null, { different: 10 }, 10],
  ["title", { different: 3 }, 14],
  ["title", { different: 1 }, 19],
  ["strategic", { different: 7 }, 10],
  ["publicValue", {}, 10],
  ["indicator", {}, 20],
  ["target", {}, 20],
  ["type", {}, 20],
  ["class", {}, 20],
  ["indicator", { long: true }, 10],
  ["unit", {}, null],
  ["unit", { long: true }, 20],
  ["deadline", { long: true }, 20],
  ["start", { long: true }, 20],
  ["state", { long: true }, 20],
  ["achievement", { long: true }, 20],
  ["weight", { long: true }, 20],
  ["phaseWeight", { long: true }, 20],
  ["number", {}, null],
  ["number", { long: true }, 20],
  ["objectiveCode", { long: true }, 20],
  ["number", { label: "Numero obiettivo", different: 2 }, 10],
  ["objectiveCode", { label: "Codice OBIETTIVO", different: 2 }, 10],
  ["number", { label: "Numero obiettivo", different: 1 }, 13],
  ["unit", { label: "Settore dell'obiettivo" }, 15],
])("%s, %j: taken from %s forms of twenty", (role, label, told) => {
  expect(fewest({ role, ...label })).toBe(told);
});

describe("of two labels", () => {
  const SECOND: Label = { role: null, on: 20 };

  test("the first of two that are alike", () => {
    expect(taken(SECOND, SECOND)).toBe(0);
    expect(taken({ ...SECOND, on: 18 }, SECOND)).toBe(1);
    expect(taken({ ...SECOND, on: 19 }, SECOND)).toBe(0);
  });

  test.each<readonly [ColumnRole, number]>([
    ["strategic", 17],
    ["phase", 17],
  ])("a label of %s on %i forms before one that says nothing on all", (role, on) => {
    expect(taken(SECOND, { role, on })).toBe(1);
    expect(taken(SECOND, { role, on: on - 1 })).toBe(0);
  });

  test("a label that says 'obiettivo'", () => {
    expect(taken(SECOND, { role: null, label: "Il nostro obiettivo", on: 10 })).toBe(1);
    expect(taken(SECOND, { role: null, label: "Il nostro scopo", on: 10 })).toBe(0);
  });

  test("long texts", () => {
    expect(taken(SECOND, { role: null, on: 12, long: true })).toBe(1);
    expect(taken(SECOND, { role: null, on: 11, long: true })).toBe(0);
    expect(taken(SECOND, { role: null, on: 12, letters: 15 })).toBe(0);
  });
});

test("numbers, ordinals and short texts are no names, and of two values on a form the first counts", () => {
  const one = (...values: readonly (string | number)[]): string | null => {
    const pairs = values.map((value) => ({ key: "a", role: null, label: "Voce", value }));
    return titleKey([{ pairs }] as unknown as readonly Form[]);
  };
  expect(one("Cura")).toBe("a");
  expect(one("Via")).toBeNull();
  expect(one("1.2.3")).toBeNull();
  expect(one(2025)).toBeNull();
  expect(one("Via", "Cura")).toBeNull();
});

test.each([
  [["a", "b", "c", "d"], 3],
  [["a", "a", "b"], 2],
  [["a", "a", "a", "b"], -0.5],
  [["a", "a", "b", "c"], 2.25],
  [["a", "a", "a", "b", "c", "d", "e", "f", "g", "a"], 2.1],
  [["a", "a", "a", "a", "b", "c", "d", "e", "f", "a"], -0.2],
])("%j: %d", (texts, told) => {
  expect(distinctness(texts)).toBeCloseTo(told);
});
