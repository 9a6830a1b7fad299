/** The ten forms that evidence alone does not read, pointed at: what is proposed first is right, and what is kept reads next year's too. */
import { readAsTold } from "../../../src/core/pointing/as-told";
import { describe as described, type Pointed } from "../../../src/core/pointing/describe";
import { titleTold, waysToList } from "../../../src/core/pointing/lists";
import { wordsOfRows } from "../../../src/core/pointing/rows";
import { likelyTotals } from "../../../src/core/pointing/totals";
import { likelyWeights, weightsAt } from "../../../src/core/pointing/weights";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import type { TableLayout } from "../../../src/core/settings/layouts";
import type { Sheet } from "../../../src/core/sheet/sheet";
import { UNREAD_FORMS, variantsOf, type UnreadForm } from "../../support/unread-forms";

/** The weights and the rows that do not count are pointed at; all else is what is proposed first. */
function pointedAt(sheet: Sheet, { above, rows, weight, layout }: UnreadForm): Pointed {
  const column = { top: above.length, left: weight, bottom: above.length + rows.length - 1, right: weight };
  const weights = weightsAt(sheet, column);
  if (!weights) throw new Error("no weights");
  const left = rows.flatMap((row, at) =>
    (layout.leaveOut ?? []).some((word) => String(row[0]).startsWith(word)) ? [above.length + at] : [],
  );
  const leaveOut = wordsOfRows(sheet, left, null);
  const bare: Pointed = { weights, title: null, lists: null, parts: [], leaveOut, total: null };
  const told = { ...bare, title: titleTold(sheet, bare, DEFAULT_SETTINGS) };
  const [way] = waysToList(sheet, told, DEFAULT_SETTINGS);
  const [total] = likelyTotals(way?.sums ?? []);
  return { ...told, lists: way?.lists ?? null, total: total?.valueOf() ?? null };
}

function sums(sheet: Sheet, layout: TableLayout): readonly string[] {
  const { totals } = readAsTold({ file: null, sheets: [sheet] }, DEFAULT_SETTINGS, layout);
  return totals.map(({ sum }) => String(sum));
}

test.each(UNREAD_FORMS)("$name", (form) => {
  const { ok, bad, next } = variantsOf(form);
  const layout = described(ok, pointedAt(ok, form), "Piano");
  if (!layout) throw new Error("no description");
  const right = form.sums.map(String);
  expect(sums(ok, layout)).toEqual(right);
  expect(sums(next, layout)).toEqual(right);
  expect(sums(bad, layout)).not.toEqual(right);
  // What is told otherwise is one number: what all lists of the form make.
  expect(layout.total ?? form.sums[0]).toBe(form.sums.length > 1 ? form.sums[0] : 100);
});

test("the likely column of weights is the right one in every form", () => {
  const wrong = UNREAD_FORMS.filter((form) => likelyWeights(variantsOf(form).ok, {})[0]?.col !== form.weight);
  expect(wrong.map(({ name }) => name)).toEqual([]);
});
