/** What a description of forms says of the lists read by it, and what it says nothing of. */
import { readByForms } from "../../../../src/core/reading/layouts/read-forms";
import { objectivesOf } from "../../../../src/core/plan/plan";
import type { FormLayout } from "../../../../src/core/settings/layouts";
import { sheetsOf } from "../../../support/evidence/notation";

const form = (what: string, room: string, weight: number): string => `Cosa | ${what}\nStanza | ${room}\nNumero | ${String(weight)}\n\n`;
const FORMS =
  form("Cura delle strade", "Primo piano", 30) +
  form("Cura del verde", "Primo piano", 20) +
  form("Asili nido", "Secondo piano", 25) +
  form("Biblioteca", "Secondo piano", 25);

const unitsOf = (text: string, more: Partial<FormLayout> = {}) =>
  readByForms(sheetsOf(text), [{ version: 1, name: "Schede", weight: "Numero", title: "Cosa", ...more }], {}).units;
const chosen = (text: string, more: Partial<FormLayout>): readonly string[] =>
  unitsOf(text, more).map(({ name, chosenTotal }) => `${name?.value ?? "–"} ${chosenTotal?.toString() ?? "–"}`);

const BY_ROOM = { label: "Stanza" } as const;

test("each list makes what the description says", () => {
  expect(chosen(FORMS, { lists: BY_ROOM, total: 50 })).toEqual(["Primo piano 50", "Secondo piano 50"]);
  expect(chosen(FORMS, { lists: "all", total: 100 }).map((one) => one.split(" ").at(-1))).toEqual(["100"]);
});

test("where it says nothing, nothing is said of the lists", () => {
  const units = unitsOf(FORMS, { lists: BY_ROOM });
  expect(units).toHaveLength(2);
  for (const unit of units) expect(unit).not.toHaveProperty("chosenTotal");
});

test("what counts for everybody is a list beside the others: their total is not its own", () => {
  const text = FORMS.replaceAll("Secondo piano", "Trasversali");
  expect(chosen(text, { lists: BY_ROOM, total: 50 })).toEqual(["Primo piano 50", "Trasversali –"]);
});

test("somebody has told what parts the lists, or the reader has found it", () => {
  for (const unit of unitsOf(FORMS, { lists: BY_ROOM })) expect(unit).toHaveProperty("listsTold", true);
  const found = unitsOf(FORMS);
  expect(found.length).toBeGreaterThan(0);
  for (const unit of found) expect(unit).not.toHaveProperty("listsTold");
});

describe("what is weighed", () => {
  const titles = (text: string, more: Partial<FormLayout>): readonly string[] =>
    readByForms(sheetsOf(text), [{ version: 1, name: "Schede", weight: "Numero", lists: "all", ...more }], {})
      .units.flatMap(objectivesOf)
      .map(({ title }) => title?.value ?? "–");

  test("stands at the label that the description names, else at the one that the reader finds", () => {
    expect(titles(FORMS, { title: "Stanza" })).toEqual(["Primo piano", "Primo piano", "Secondo piano", "Secondo piano"]);
    expect(titles(FORMS, {})).toEqual(["Cura delle strade", "Cura del verde", "Asili nido", "Biblioteca"]);
  });

  test("stands nowhere where no label's texts are long enough to name something, whatever sign the label is", () => {
    const text = ["sì", "no", "sì"].map((said, i) => `? | ${said}\nNumero | ${String(10 + i)}\n\n`).join("");
    expect(titles(text, {})).toEqual(["–", "–", "–"]);
    expect(titles(text, { title: "?" })).toEqual(["sì", "no", "sì"]);
  });
});

describe("what became of each description", () => {
  const uses = (text: string, ...labels: readonly string[]): readonly unknown[] =>
    readByForms(
      sheetsOf(text),
      labels.map((weight) => ({ version: 1, name: `Schede ${weight}`, weight })),
      {},
    ).uses.map(({ sheets, problem }) => problem ?? sheets.join());

  test.each<readonly [string, string, readonly string[], readonly unknown[]]>([
    ["the sheets that it read", `@sheet Uno\n${FORMS}\n@sheet Due\n${FORMS}\n@sheet Tre\nNota | x`, ["Numero"], ["Uno,Due"]],
    ["its label stands without a number", "Cosa | Strade\nNumero | molti", ["Numero"], [{ kind: "label-alone", sheet: "Piano", label: "Numero" }]],
    ["its label stands nowhere", "Cosa | Strade\nNumero | molti", ["Quota"], [{ kind: "no-label", label: "Quota" }]],
    ["another was used, so that nothing is wrong", FORMS, ["Quota", "Numero"], ["", "Piano"]],
    ["what one has read no other reads", FORMS, ["Numero", "Numero"], ["Piano", ""]],
  ])("%s", (_what, text, labels, told) => {
    expect(uses(text, ...labels)).toEqual(told);
  }); // prettier-ignore
});
