/** A plan being written down: its words, its workbook, and beside it what a careful reader finds there. */
import type { Dice } from "./dice";
import { tidy } from "./formula";
import type { Habits } from "./habits";
import type { Model, Unit } from "./model";
import type { Filling } from "./values";
import { Book, type Page, type WeightCell } from "./page";
import type { Spot } from "./formula";
import { scaleOf, type Scale } from "./scale";
import { HEADINGS, type HeadingRole } from "./words-headings";

/** One list of weights: a unit's, or the one of all units. */
export interface PlanList {
  readonly unit: Unit | null;
  readonly own: WeightCell[];
  readonly shared: WeightCell[];
  /** Whether the sheet says in numbers or words what the list makes, other than by adding it. */
  declared: boolean;
  /** Whether a formula compares its sum with a number. */
  checked: boolean;
  /** The cells of its totals, for grand totals and summaries. */
  readonly totals: Spot[];
}

/** The parts of one objective. */
export interface PlanGroup {
  readonly parent: WeightCell;
  readonly parts: WeightCell[];
}

export class Composition {
  readonly book = new Book();
  readonly lists: PlanList[] = [];
  readonly groups: PlanGroup[] = [];
  /** Which columns were written with what the plan knows of an objective: "deadline 4711", by the number that it draws by. */
  readonly shown = new Set<string>();
  readonly scale: Scale;
  readonly second: Scale;
  private readonly chosen = new Map<HeadingRole, string>();
  private readonly known = new Map<string, Filling>();
  private counter = 0;

  constructor(
    readonly dice: Dice,
    readonly habits: Habits,
    readonly model: Model,
  ) {
    this.scale = scaleOf(habits.form);
    this.second = scaleOf(habits.levelForm);
  }

  /** The heading of a role, the same throughout the plan. */
  heading(role: HeadingRole): string {
    const known = this.chosen.get(role) ?? this.dice.one<string>(HEADINGS[role]);
    this.chosen.set(role, known);
    return this.words(known);
  }

  /** A text with its years, in capitals or with apostrophes for accents where that is the office's way. */
  words(text: string): string {
    const { year, text: way } = this.habits;
    const filled = text
      .replaceAll("{y}", String(year))
      .replaceAll("{p}", String(year - 1))
      .replaceAll("{n}", String(year + 2));
    if (way === "upper") return filled.toUpperCase();
    return way === "apostrophes" ? filled.replace(/[àèéìòù]/g, (sign) => `${"aeeiou"["àèéìòù".indexOf(sign)] ?? ""}'`) : filled;
  }

  list(unit: Unit | null): PlanList {
    const list: PlanList = { unit, own: [], shared: [], declared: false, checked: false, totals: [] };
    this.lists.push(list);
    return list;
  }

  /** A weight of a list, in one cell or repeated in several. */
  weigh(
    page: Page,
    at: readonly { row: number; col: number }[],
    n: number,
    list: PlanList,
    section: "own" | "shared",
    below: Spot[] = [],
    scale = this.scale,
  ): WeightCell {
    const weight = this.book.weight(page, at, n, `list ${String(this.lists.indexOf(list))} ${section}`, scale, below);
    list[section].push(weight);
    return weight;
  }

  /** The weights of an objective's parts. */
  parts(page: Page, parent: WeightCell, parts: readonly { row: number; col: number; weight: number }[]): void {
    const group = `group ${String(this.groups.length)}`;
    this.groups.push({ parent, parts: parts.map(({ row, col, weight }) => this.book.weight(page, [{ row, col }], weight, group, this.second)) }); // prettier-ignore
  }

  /** What `draw` gave the first time that the key was asked for. */
  once(key: string, draw: () => Filling): Filling {
    const filling = this.known.get(key) ?? draw();
    this.known.set(key, filling);
    return filling;
  }

  /** The number of the next objective, for numbering that runs on. */
  next(): number {
    return ++this.counter;
  }
}

export const sumOf = (weights: readonly WeightCell[]): number => tidy(weights.reduce((sum, { n }) => sum + n, 0));
export const wholeOf = (list: PlanList): number => sumOf([...list.own, ...list.shared]);
