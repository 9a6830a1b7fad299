/** Forms that evidence alone does not read: described, they are right, with their slip found, and next year's with more forms too. */
import { reportOf } from "../../src/core/report/report-of";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import { parseSettingsText, settingsText } from "../../src/core/settings-file/schema";
import type { FormLayout } from "../../src/core/settings/layouts";
import { sheetFromGrid, type Sheet } from "../../src/core/sheet/sheet";
import { verify } from "../../src/core/verify";
import { cardsOf, UNREAD_CARDS } from "../support/unread-cards";

const report = (sheet: Sheet, forms: readonly FormLayout[]) =>
  reportOf(verify({ file: "piano.xlsx", sheets: [sheet] }, { ...DEFAULT_SETTINGS, forms }), "it");

function verdicts(sheet: Sheet, forms: readonly FormLayout[]): readonly string[] {
  return report(sheet, forms).sheets.flatMap(({ units }) => units.map(({ sum, ok }) => `${String(sum)} ${String(ok)}`));
}

/** The description as it comes out of a settings file. */
function kept(layout: FormLayout): readonly FormLayout[] {
  const reading = parseSettingsText(settingsText({ ...DEFAULT_SETTINGS, forms: [layout] }));
  if (reading.kind !== "ok") throw new Error(JSON.stringify(reading));
  return reading.settings.forms ?? [];
}

test.each(UNREAD_CARDS)("$name", (cards) => {
  const right = cards.sums.map((sum) => `${String(sum)} true`);
  const forms = kept({ version: 1, name: cards.name, ...cards.layout });
  const { ok, bad, next } = cardsOf(cards);
  expect(verdicts(ok, [])).not.toEqual(right);
  expect(verdicts(ok, forms)).toEqual(right);
  expect(verdicts(next, forms)).toEqual(right);
  expect(verdicts(bad, forms)).toEqual([...right.slice(0, -1), `${String((cards.sums.at(-1) ?? 0) - 5)} false`]);
  expect(report(ok, forms).reading).toContain(`secondo la descrizione «${cards.name}»`);
});

test("a description that finds no number, or nothing at all, is said; the sheet is read as if it were not there", () => {
  const form = (weight: string): FormLayout => ({ version: 1, name: "Schede", weight });
  const sheet = sheetFromGrid("Piano", [
    ["Obiettivo", "Peso"],
    ["Strade", 60],
    ["Verde", 40],
    ["Nota", "da scrivere"],
  ]);
  const messages = (weight: string) => report(sheet, [form(weight)]).layouts?.map(({ message }) => message);
  expect(messages("Nota")).toEqual([expect.stringContaining("«Schede»")]);
  expect(messages("Altrove")).toEqual([expect.stringContaining("«Schede»")]);
  expect(messages("Nota")).not.toEqual(messages("Altrove"));
  expect(verdicts(sheet, [form("Nota")])).toEqual(verdicts(sheet, []));
});

test.each([
  ["a newer version", { version: 2, name: "Schede", weight: "Quota" }, "forms[1].version"],
  ["a label without letters", { version: 1, name: "Schede", weight: " " }, "forms[1].weight"],
  ["one label for two things", { version: 1, name: "Schede", weight: "Quota", title: "quota:" }, "forms[1].title"],
  ["lists by the weight", { version: 1, name: "Schede", weight: "Quota", lists: { label: "Quota" } }, "forms[1].lists"],
])("%s is refused in a sentence that names the key", (_name, form, key) => {
  expect(parseSettingsText(JSON.stringify({ version: 1, forms: [form] }))).toMatchObject({ kind: "error", key });
});
