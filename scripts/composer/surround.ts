/** What stands around tables and cards: titles of the plan above, notes and signatures below, legends beside, sheets of another kind. */
import type { Composition } from "./composition";
import { writeBehaviours, writeFurtherSheets } from "./further-sheets";
import type { Page } from "./page";
import { BODIES, PLACES } from "./words-plans";
import { INSTRUCTIONS, LEGENDS, NOTES, PLAN_TITLES, PROTOCOLS, SIGNATURES } from "./words-noise";

export type Noise = "body" | "plan_title" | "protocol" | "hidden_row" | "notes" | "signatures" | "legend_beside" | "instructions" | "legend_sheet" | "addresses" | "counts" | "summary"; // prettier-ignore

/** The noise of one plan: the same on each of its sheets. */
export class Surroundings {
  readonly noise: ReadonlySet<Noise>;
  private readonly top: readonly string[];
  private readonly below: readonly string[];
  private readonly signature: readonly string[];

  constructor(private readonly composition: Composition) {
    const { dice } = composition;
    const likely: Readonly<Record<Noise, number>> = { body: 0.4, plan_title: 0.5, protocol: 0.25, hidden_row: 0.08, notes: 0.35, signatures: 0.25, legend_beside: 0.1, instructions: 0.12, legend_sheet: 0.1, addresses: 0.1, counts: 0.12, summary: 0.12 }; // prettier-ignore
    this.noise = new Set((Object.keys(likely) as Noise[]).filter((one) => dice.yes(likely[one])));
    const lines = [dice.one(BODIES).replace("{p}", dice.one(PLACES)), dice.one(PLAN_TITLES), dice.one(PROTOCOLS)];
    this.top = lines.filter((_line, i) => this.noise.has((["body", "plan_title", "protocol"] as const)[i] ?? "body"));
    this.below = dice.some(NOTES, dice.whole(1, 3));
    this.signature = dice.one(SIGNATURES);
  }

  /** Writes the titles at the top of a sheet; gives the first row for what follows. */
  above(page: Page): number {
    const { composition, noise } = this;
    const left = composition.habits.startColumn;
    this.top.forEach((line, row) => page.put(row, left, composition.words(line)));
    let row = this.top.length;
    if (noise.has("hidden_row")) {
      page.put(row, left, composition.words("bozza di lavoro - non stampare")).hiddenRows.add(row);
      row += 1;
    }
    return row + (row > 0 && composition.habits.year % 2 === 0 ? 1 : 0);
  }

  /** Writes notes and signatures below everything on the sheet, and a legend beside it. */
  after(page: Page): void {
    const { composition, noise } = this;
    const left = composition.habits.startColumn;
    const right = page.right;
    if (noise.has("legend_beside")) {
      page.put(1, right + 2, composition.words("Legenda"));
      LEGENDS.forEach(([sign, meaning], i) => page.put(2 + i, right + 2, sign).put(2 + i, right + 3, composition.words(meaning)));
    }
    const { further, structure } = composition.habits;
    if (further?.behaviours === "below" && structure === "sheets") writeBehaviours(composition, page, page.bottom + 1, left);
    let row = page.bottom + 1;
    if (noise.has("notes")) for (const note of this.below) page.put(row++, left, composition.words(note));
    if (!noise.has("signatures")) return;
    row += 1;
    for (const line of this.signature) page.put(row++, left + 1, composition.words(line));
  }

  /** Sheets that are none of the plan. */
  extraSheets(): void {
    const { composition, noise } = this;
    const { book, model } = composition;
    const words = (text: string): string => composition.words(text);
    if (noise.has("instructions")) INSTRUCTIONS.forEach((line, row) => this.page("Istruzioni").put(row, 0, words(line)));
    if (noise.has("legend_sheet")) LEGENDS.forEach(([sign, meaning], row) => this.page("Legenda sigle").put(row, 0, sign).put(row, 1, words(meaning))); // prettier-ignore
    if (noise.has("addresses")) {
      const page = book.page("Contatti");
      page.put(0, 0, "Nominativo").put(0, 1, "Interno").put(0, 2, "Piano");
      model.units.forEach(({ manager }, i) =>
        page
          .put(i + 1, 0, manager)
          .put(i + 1, 1, 310 + 7 * i)
          .put(i + 1, 2, (i % 3) + 1),
      );
    }
    if (noise.has("summary")) this.summary();
    writeFurtherSheets(composition);
    if (!noise.has("counts")) return;
    const page = book.page("Conteggio");
    page.put(0, 0, words("Struttura")).put(0, 1, words("N. obiettivi"));
    model.units.forEach(({ name, own }, i) => page.put(i + 1, 0, words(name)).put(i + 1, 1, own.length));
  }

  /** Each list with its sum, as a pivot table or a sheet for the secretary has it. */
  private summary(): void {
    const { book, lists, scale } = this.composition;
    if (!scale.numeric) return;
    const page = book.page("Riepilogo");
    page.put(0, 0, this.composition.words("Etichette di riga")).put(0, 1, this.composition.words("Somma dei pesi"));
    lists.forEach(({ unit, own, shared, totals }, i) => {
      const cells = totals.length > 0 ? totals.slice(-1) : [...own, ...shared].flatMap(({ spots }) => spots.slice(0, 1));
      const first = cells[0];
      page.put(i + 1, 0, this.composition.words(unit?.name ?? "Trasversali"));
      const format = book.pages.find(({ name }) => name === first?.page)?.at(first?.row ?? 0, first?.col ?? 0)?.format;
      page.formula(i + 1, 1, { kind: "chain", cells }, format);
    });
  }

  private page(name: string): Page {
    return this.composition.book.pages.find((page) => page.name === name) ?? this.composition.book.page(name);
  }
}
