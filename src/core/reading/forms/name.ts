/** What the unit of a group of forms is called. */
import type { At } from "../../plan/plan";
import { normalize } from "../../text/normalize";
import type { HeadingSettings } from "../headings";
import { cleanUnitName } from "../titles";
import { titleKind } from "../title-kind";
import type { Form } from "./form";
import type { Group } from "./grouping";
import { textIn } from "./pairs";
import type { Titles } from "./titles-of-forms";

/**
 * All that names a structure on every form of the group, outermost first: the title above, then the labels ("Direzione generale -
 * Servizio Bilancio"). Null where nothing does.
 * @param title the key of the label that names the objective
 */
export function nameOf({ name, forms }: Group, titles: Titles, title: string, own: HeadingSettings): At<string> | null {
  const parts: At<string>[] = [];
  const add = (part: At<string> | null): void => {
    const text = normalize(part?.value ?? "");
    if (part && text !== "" && !parts.some(({ value }) => ` ${normalize(value)} `.includes(` ${text} `))) parts.push(part);
  };
  const [first] = forms;
  const above = first && titles.get(first);
  if (above && forms.every((form) => titles.get(form)?.value === above.value)) add(above);
  for (const { key, role, label, cell, value } of first?.pairs ?? []) {
    if (role !== "unit" || key === title || typeof value !== "string" || /^\(.*\)$/.test(value.trim())) continue;
    if (/responsabil|dirigente|titolare/i.test(label)) continue;
    if (forms.every((form) => sameText(form, key, value))) add({ value: cleanUnitName(value), cell });
  }
  add(name);
  if (parts.length === 0) add(constantIn(forms, title, own));
  const [outer] = parts;
  return outer ? { value: parts.map(({ value }) => value).join(" - "), cell: outer.cell } : null;
}

/** Where no label speaks of structures: a text before the objective that is the same on every form. */
function constantIn(forms: readonly Form[], title: string, own: HeadingSettings): At<string> | null {
  const [first] = forms;
  if (!first || forms.length < 2) return null;
  const before = first.pairs.slice(
    0,
    Math.max(
      0,
      first.pairs.findIndex(({ key }) => key === title),
    ),
  );
  const found = before.find(({ key, role, label, value }) => {
    if (role !== null || typeof value !== "string" || value.length <= 3) return false;
    return (
      titleKind(label, null, own) !== "document" &&
      titleKind(value, null, own) !== "document" &&
      forms.every((form) => sameText(form, key, value))
    );
  });
  return found ? { value: cleanUnitName(textIn(found)), cell: found.cell } : null;
}

function sameText({ pairs }: Form, key: string, text: string): boolean {
  const pair = pairs.find((one) => one.key === key);
  return pair === undefined || textIn(pair) === "" || normalize(textIn(pair)) === normalize(text);
}
