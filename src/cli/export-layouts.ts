/** `piao leggi --esporta`: descriptions of the tables of plans, as a settings file to start from. */
import { layoutOf, likelyLayout } from "../core/as-read/to-layouts";
import { render, type Language } from "../core/messages/messages";
import type { Plan, PlanSheet } from "../core/plan/plan";
import type { TableLayout } from "../core/settings/layouts";
import { harmless } from "./text";

/** Descriptions gathered over the files; those that say the same are one. */
export class ExportedLayouts {
  private readonly layouts = new Map<string, TableLayout>();

  constructor(
    private readonly language: Language,
    private readonly say: (sentence: string) => void,
  ) {}

  /** Adds what describes the sheets; what cannot be described, and what must be looked at, is said. */
  add(file: string, { sheets }: Plan, has: (sheet: string) => boolean): void {
    const chosen = sheets.filter(({ sheet: { name } }) => has(name));
    // Where nothing at all was read, whoever asks means sheets that do not even look like a plan.
    const unread = chosen.every(({ units }) => units.length === 0);
    for (const sheet of chosen) {
      for (const layout of this.of(file, sheet, unread)) {
        const { name: _name, ...said } = layout;
        const key = JSON.stringify(said);
        if (!this.layouts.has(key)) this.layouts.set(key, this.named(layout));
      }
    }
  }

  /** The settings file; null where there is nothing to describe. */
  text(): string | null {
    if (this.layouts.size === 0) return null;
    return `${JSON.stringify({ version: 1, layouts: [...this.layouts.values()] }, null, 2)}\n`;
  }

  private of(file: string, { sheet, layout, notRead, tables = [] }: PlanSheet, unread: boolean): readonly TableLayout[] {
    const tell = (id: "leggi.export-form" | "leggi.export-matrix" | "leggi.export-likely" | "leggi.export-nothing", data = {}): void =>
      this.say(harmless(`${file}: ${render(this.language, id, { sheet: sheet.name, ...data })}`));
    if (notRead?.kind === "unclear" || (unread && notRead?.kind === "no-plan")) {
      const likely = likelyLayout(sheet, sheet.name);
      if (likely) tell("leggi.export-likely", { weight: likely.weight });
      else tell("leggi.export-nothing");
      return likely ? [likely] : [];
    }
    if (layout === null) return [];
    if (tables.length === 0) {
      tell("leggi.export-form");
      return [];
    }
    const described = tables.flatMap((table) => layoutOf(table, sheet.name) ?? []);
    if (described.length === 0) tell("leggi.export-matrix");
    return described;
  }

  /** Two descriptions of one name could not be told apart in a sentence. */
  private named(layout: TableLayout): TableLayout {
    const taken = new Set([...this.layouts.values()].map(({ name }) => name));
    let [name, next] = [layout.name, 2];
    while (taken.has(name)) name = `${layout.name} (${String(next++)})`;
    return { ...layout, name };
  }
}
