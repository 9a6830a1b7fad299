/** Ten forms that evidence alone does not read: described, they are right, with their slip found, and next year's with rows inserted too. */
import { reportOf } from "../../src/core/report/report-of";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import { parseSettingsText, settingsText } from "../../src/core/settings-file/schema";
import type { TableLayout } from "../../src/core/settings/layouts";
import type { Sheet } from "../../src/core/sheet/sheet";
import { verify } from "../../src/core/verify";
import { UNREAD_FORMS, variantsOf } from "../support/unread-forms";

/** "50 true", a list. */
function verdicts(sheet: Sheet, layouts: readonly TableLayout[]): readonly string[] {
  const report = reportOf(verify({ file: "piano.xlsx", sheets: [sheet] }, { ...DEFAULT_SETTINGS, layouts }), "it");
  return report.sheets.flatMap(({ units }) => units.map(({ sum, ok }) => `${String(sum)} ${String(ok)}`));
}

/** The description as it comes out of a settings file. */
function kept(layout: TableLayout): readonly TableLayout[] {
  const reading = parseSettingsText(settingsText({ ...DEFAULT_SETTINGS, layouts: [layout] }));
  if (reading.kind !== "ok") throw new Error(JSON.stringify(reading));
  return reading.settings.layouts ?? [];
}

test.each(UNREAD_FORMS)("$name", (form) => {
  const right = form.sums.map((sum) => `${String(sum)} true`);
  const wrong = [...right.slice(0, -1), `${String((form.sums.at(-1) ?? 0) - 5)} false`];
  const layouts = kept({ version: 1, name: form.name, ...form.layout });
  const { ok, bad, next } = variantsOf(form);
  expect(verdicts(ok, [])).not.toEqual(right);
  expect(verdicts(ok, layouts)).toEqual(right);
  expect(verdicts(next, layouts)).toEqual(right);
  // Where lists are mixed on the sheet, the last row may be of any of them.
  expect([...verdicts(bad, layouts)].sort()).toEqual([...wrong].sort());
});

test("there are ten of them", () => expect(UNREAD_FORMS).toHaveLength(10));
