/**
 * Forms at random as they are once their labels have values, without a sheet to find them on: which label names what is weighed, whose the forms
 * are, and what each list is called.
 */
import { diceFor } from "../../../scripts/composer/dice";
import { exact } from "../../../src/core/exact";
import type { At } from "../../../src/core/plan/plan";
import type { Form } from "../../../src/core/reading/forms/form";
import { bestGrouping, groupsAsTold, type Group } from "../../../src/core/reading/forms/grouping";
import { labelKey, labelRole } from "../../../src/core/reading/forms/labels";
import { nameOf } from "../../../src/core/reading/forms/name";
import { numberOf } from "../../../src/core/reading/forms/objective";
import type { Pair } from "../../../src/core/reading/forms/pairs";
import { titleKey } from "../../../src/core/reading/forms/title";
import type { Titles } from "../../../src/core/reading/forms/titles-of-forms";
import type { Sheet } from "../../../src/core/sheet/sheet";
import { written } from "../written";
import { said } from "./said";

const SEED = 1527;

const UNITS = ["Settore Tecnico", "Settore Sociale", "Tributi", "Rossi", "(firma digitale)", "Tecnico (lavori)", "(ex Area 2) Sociale", "Obiettivi trasversali", "Area Tecnica Lavori", ""]; // prettier-ignore
const OWNERS = ["Settore", "Struttura", "Responsabile", "Dirigente del settore", "Ente", "Sede", "Piano", "Note"];
const TITLES = ["Obiettivo", "Descrizione", "Progetto", "Cosa", "OBIETTIVO N. 1", "Obiettivo strategico", "Fase", "Indicatore", "Azione 2"];
const WHAT = ["Cura delle strade comunali", "Nuove scuole", "Asili", "Cura delle strade comunali", "Verde pubblico e parchi", "1.2", "Ara", "Orti", "Sportello unico"]; // prettier-ignore
const NUMBERS = ["N.", "Codice obiettivo"];
const SHEETS: readonly Sheet[] = ["Scheda 1", "Scheda 2", "Trasversali"].map((name) => written([], { name }));

interface Label {
  readonly text: string;
  /** What stands behind it in each form: of few kinds, the same on all, or another on each. */
  readonly way: "owner" | "same" | "each" | "number";
}

export function oddGroups(index: number): { readonly forms: readonly Form[]; readonly titles: Titles } {
  const dice = diceFor(SEED, index);
  const count = dice.one([1, 2, 2, 3, 4, 4, 6]);
  const labels: readonly Label[] = dice.shuffled([
    ...dice.some(OWNERS, dice.one([0, 1, 1, 2])).map((text): Label => ({ text, way: dice.one(["owner", "owner", "same"] as const) })),
    ...dice.some(TITLES, dice.one([1, 1, 2])).map((text): Label => ({ text, way: dice.yes(0.85) ? "each" : "same" })),
    ...dice.some(NUMBERS, dice.one([0, 0, 1])).map((text): Label => ({ text, way: "number" })),
  ]);
  const lists = dice.one([1, 1, 2, 2, 3]);
  const sheets = dice.one([1, 1, 2, 3]);
  const units = dice.some(UNITS, lists);
  const mixed = dice.yes(0.2);
  const points = dice.one([[50], [100], [20], [25], [40, 60], [30, 70], [10, 90, 35]]);
  const titles = new Map<Form, At<string>>();
  const titled = dice.yes(0.3);
  const anew = dice.yes(0.5);
  const forms = Array.from({ length: count }, (_unused, i): Form => {
    const list = mixed ? i % lists : Math.floor((i * lists) / count);
    const sheet = SHEETS[Math.floor((i * sheets) / count)] as Sheet;
    const place = (row: number, col: number): Pair["cell"] => ({ sheet: sheet.name, row: i * 10 + row, col });
    const pairs = labels.flatMap(({ text, way }, row): Pair[] => {
      if (dice.yes(0.05)) return [];
      const first = count % 2 === 0 ? i % 2 : i;
      const value = { owner: units[list] ?? "", same: WHAT[1] ?? "", each: WHAT[i % WHAT.length] ?? "", number: String(anew ? first + 1 : i + 1) }[way]; // prettier-ignore
      const held = dice.yes(0.06) ? dice.one(["", null, "altro", 12]) : value;
      return [{ key: labelKey(text), label: text, role: labelRole(text, {}), labelCell: place(row, 0), cell: place(row, 1), value: held }]; // prettier-ignore
    });
    const weight = dice.yes(0.05) ? null : (points[i % points.length] ?? 0);
    const cell = place(8, 1);
    const form: Form = {
      frame: { sheet, area: { top: i * 10, left: 0, bottom: i * 10 + 9, right: 1 }, labels: [], start: { sheet, row: i * 10, col: 0, key: "", text: "", inside: null }, anchor: null }, // prettier-ignore
      weight: { value: weight === null ? { kind: "empty" } : { kind: "number", value: exact(weight), scale: "plain", asText: false }, cell, area: { top: cell.row, left: 1, bottom: cell.row, right: 1 } }, // prettier-ignore
      ...{ weightLabel: null, pairs, phases: [], phaseTotal: null, innerRows: new Set<number>() },
    };
    if (titled && dice.yes(0.85)) titles.set(form, { value: UNITS[list] ?? "", cell: place(0, 2) });
    return form;
  });
  return { forms, titles };
}

export function oddGroupsSaid(index: number): readonly string[] {
  const { forms, titles } = oddGroups(index);
  const where = `forms ${String(index)}`;
  const title = titleKey(forms);
  const named = title ?? "obiettivo";
  const { groups, score, agreement } = bestGrouping(forms, titles, named, {});
  const all = (list: readonly Group[]): string =>
    list.map((group) => `«${group.name?.value ?? "-"}» of ${group.forms.map((form) => forms.indexOf(form) + 1).join("+")} called ${said(nameOf(group, titles, named, {})) || "-"}`).join("; "); // prettier-ignore
  const labelled = ["settore", "struttura", "ente"].map((key) => groupsAsTold(forms, { key }, titles).length).join(" ");
  return [
    ...forms.map((form, i) => `${where}, form ${String(i + 1)}: ${formSaid(form, titles)}`),
    `${where}, title: ${title ?? "none"}, numbers ${forms.map((form) => numberOf(form, named)?.value.text ?? "-").join(" ")}`,
    `${where}, lists: score ${said(score)}, agreement ${said(agreement)}: ${all(groups)}`,
    `${where}, as told: by sheet ${all(groupsAsTold(forms, "sheet", titles))}; all ${String(groupsAsTold(forms, "all", titles).length)}; by label ${labelled}`, // prettier-ignore
  ];
}

function formSaid(form: Form, titles: Titles): string {
  const pairs = form.pairs.map(({ label, value }) => `${label}: ${said(value) || "-"}`).join(", ");
  const title = titles.get(form)?.value;
  return `${form.frame.sheet.name} ${said(form.weight.value)}${title === undefined ? "" : ` under «${title}»`} ${pairs}`;
}
