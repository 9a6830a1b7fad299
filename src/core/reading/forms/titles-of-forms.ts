/** Titles between forms that say whose they are. */
import type { At } from "../../plan/plan";
import { textAt } from "../cells";
import type { HeadingSettings } from "../headings";
import { namesUnit, withoutTotal } from "../titles";
import { nameIn, titleKind } from "../title-kind";
import { beginsAsTotal } from "../total-words";
import type { Form } from "./form";

/** The title that stands over each form; none where no title names a structure. */
export type Titles = ReadonlyMap<Form, At<string>>;

/** A title holds for the forms below it on its sheet, until the next. */
export function titlesOf(forms: readonly Form[], own: HeadingSettings): Titles {
  const found = new Map<Form, At<string>>();
  const sheets = new Set(forms.map(({ frame }) => frame.sheet));
  for (const sheet of sheets) {
    const mine = forms.filter(({ frame }) => frame.sheet === sheet);
    const labelled = new Set(
      mine.flatMap(({ pairs, weight }) => [
        weight.cell.row,
        ...pairs.filter(({ value }) => value !== null).flatMap(({ labelCell, cell }) => [labelCell.row, cell.row]),
      ]),
    );
    const titles = sheet.rows.flatMap(({ row, cells }) => {
      const [only] = cells;
      if (cells.length !== 1 || !only || labelled.has(row) || sheet.isHiddenRow(row)) return [];
      const text = textAt(sheet, row, only.col);
      return text &&
        !beginsAsTotal(text.value, own) &&
        (namesUnit(text.value) || ["unit", "transversal"].includes(titleKind(text.value, null, own))) &&
        !/^[^:]{3,60}:./.test(withoutTotal(text.value))
        ? [text]
        : [];
    });
    for (const form of mine) {
      const top = Math.min(form.weight.cell.row, ...form.pairs.filter(({ value }) => value !== null).map(({ labelCell }) => labelCell.row));
      const title = titles.filter(({ cell }) => cell.row <= top).at(-1);
      if (title) found.set(form, nameIn(title));
    }
  }
  return found;
}
