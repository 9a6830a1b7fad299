/** Whose the forms are: the grouping under which the lists make one and the same total. */
import { HUNDRED, nearlyEqual, ONE, sum, type Exact } from "../../exact";
import type { At } from "../../plan/plan";
import { cellText } from "../../sheet/sheet";
import { normalize } from "../../text/normalize";
import type { HeadingSettings } from "../headings";
import { restarts, topNumber } from "../numbering";
import { cleanUnitName, namesTransversal, namesUnit } from "../titles";
import type { Form } from "./form";
import { textIn } from "./pairs";
import { numberOf } from "./objective";
import type { Titles } from "./titles-of-forms";

export interface Group {
  readonly name: At<string> | null;
  readonly forms: readonly Form[];
}

export interface Grouping {
  readonly groups: readonly Group[];
  readonly score: number;
  /** Which part of the groups makes the commonest total; 0 where no two agree and none makes 100 or 1. */
  readonly agreement: number;
}

type Owner = (form: Form, index: number) => At<string> | null;

/** The best grouping of the forms. */
export function bestGrouping(forms: readonly Form[], titles: Titles, title: string, own: HeadingSettings): Grouping {
  const perSheet = new Set(forms.map(({ frame }) => frame.sheet)).size;
  const options: Grouping[] = [
    weighed(groupsBy(forms, () => null), 0.5, forms, own),
    ...(perSheet > 1 && perSheet < forms.length ? [weighed(bySheet(forms, titles), 1.5, forms, own)] : []),
    ...labelKeys(forms, title).map(({ key, prior }) => weighed(groupsBy(forms, (form) => ownerBy(form, key)), prior, forms, own)),
  ]; // prettier-ignore
  const above: Owner = (form) => titles.get(form) ?? null;
  if (forms.some((form, i) => above(form, i) !== null)) options.push(weighed(groupsBy(forms, above, true), 3, forms, own));
  const breaks = restarts(forms.map((form) => topNumber(numberOf(form, title))));
  if (breaks.size > 0) options.push(weighed(byRestarts(forms, breaks, titles), 1, forms, own));
  return options.reduce((best, one) => (one.score > best.score ? one : best));
}

/** The groups of forms where somebody says what parts them: each sheet, nothing, or the value at the label of that key. */
export function groupsAsTold(forms: readonly Form[], by: "sheet" | "all" | { readonly key: string }, titles: Titles): readonly Group[] {
  if (by === "sheet") return bySheet(forms, titles);
  return by === "all" ? groupsBy(forms, () => null) : groupsBy(forms, (form) => ownerBy(form, by.key));
}

/** Forms of one name are one list, wherever they stand; nameless ones are one too, or their sheet's. */
function groupsBy(forms: readonly Form[], owner: Owner, perSheet = false): readonly Group[] {
  const lists = new Map<string, { name: At<string> | null; forms: Form[] }>();
  forms.forEach((form, i) => {
    const name = owner(form, i);
    const key = name ? normalize(name.value) : perSheet ? `sheet ${form.frame.sheet.name}` : "";
    const list = lists.get(key) ?? { name, forms: [] };
    list.forms.push(form);
    lists.set(key, list);
  });
  return [...lists.values()];
}

function bySheet(forms: readonly Form[], titles: Titles): readonly Group[] {
  const sheets = [...new Set(forms.map(({ frame }) => frame.sheet))];
  return sheets.map((sheet) => {
    const mine = forms.filter(({ frame }) => frame.sheet === sheet);
    return { name: mine.map((form) => titles.get(form) ?? null).find((name) => name !== null) ?? null, forms: mine };
  });
}

function byRestarts(forms: readonly Form[], breaks: ReadonlySet<number>, titles: Titles): readonly Group[] {
  const lists: Form[][] = [];
  forms.forEach((form, i) => {
    if (i === 0 || breaks.has(i)) lists.push([form]);
    else lists.at(-1)?.push(form);
  });
  return lists.map((list) => ({ name: (list[0] && titles.get(list[0])) ?? null, forms: list }));
}

function ownerBy({ pairs }: Form, key: string): At<string> | null {
  const pair = pairs.find((one) => one.key === key && textIn(one) !== "");
  return pair ? { value: cleanUnitName(cellText(pair.value)), cell: pair.cell } : null;
}

/** Labels that most forms fill, with what speaks for them beforehand. */
function labelKeys(forms: readonly Form[], title: string): readonly { readonly key: string; readonly prior: number }[] {
  const values = new Map<string, { role: string | null; label: string; texts: string[] }>();
  for (const { pairs } of forms) {
    for (const { key, role, label, value } of pairs) {
      // "(firma digitale)" names nobody.
      if (key === title || typeof value !== "string" || value === "" || /^\(.*\)$/.test(value.trim())) continue;
      const known = values.get(key) ?? { role, label, texts: [] };
      known.texts.push(normalize(value));
      values.set(key, known);
    }
  }
  return [...values].flatMap(([key, { role, label, texts }]) => {
    const distinct = new Set(texts).size;
    if (texts.length * 10 < forms.length * 7 || (distinct === texts.length && role !== "unit")) return [];
    const runs = texts.filter((text, i) => text !== texts[i - 1]).length;
    const person = /responsabil|dirigent|titolar|referent|assegnatari/i.test(label);
    const naming = texts.filter(namesUnit).length * 2 > texts.length;
    const prior =
      (naming ? 1 : 0) + (role === "unit" ? (person ? 1.5 : 3) : role === null && distinct > 1 ? 1 : -1) + (runs === distinct ? 1 : 0);
    return [{ key, prior }];
  });
}

function weighed(groups: readonly Group[], prior: number, forms: readonly Form[], words: HeadingSettings): Grouping {
  const own = groups.filter(({ name }) => name === null || !namesTransversal(name.value, words));
  const sums = (own.length > 0 ? own : groups).map((group) => sumOf(group.forms));
  const round = sums.filter((made) => nearlyEqual(made, HUNDRED) || nearlyEqual(made, ONE)).length;
  const alike = Math.max(...sums.map((made) => sums.filter((other) => nearlyEqual(made, other)).length));
  const agreement = Math.max(alike >= 2 ? alike : 0, round) / sums.length;
  const single = groups.filter((group) => group.forms.length === 1).length;
  const alone = groups.length === 1 && round === 0 ? 2 : 0;
  const lonely = forms.length > 1 ? (4 * single) / groups.length : 0;
  return { groups, agreement, score: prior + 5 * agreement + (round > 0 ? 1 : 0) + alone - lonely };
}

export function sumOf(forms: readonly Form[]): Exact {
  return sum(forms.flatMap(({ weight: { value } }) => (value.kind === "number" ? [value.value] : [])));
}
