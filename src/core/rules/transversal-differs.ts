import { oneLine, whose } from "../plan/describe";
import { evaluatedUnits, type Objective, type Plan, type Unit } from "../plan/plan";
import type { Exact } from "../exact";
import type { CellRef } from "../sheet/address";
import { normalize } from "../text/normalize";
import { page } from "./pages/transversal-differs";
import { defineRule, type FindingOf, type RuleContext } from "./rule";
import { sentences } from "./sentences/transversal-differs";
import { bySheet } from "./support/group";

type Found = FindingOf<typeof sentences>;

/** A unit's transversal objectives by their titles. */
interface Block {
  readonly unit: Unit;
  readonly objectives: ReadonlyMap<string, Objective>;
}

/**
 * A unit's transversal objectives are not those of the other units, or weigh differently. The form shared by most units is taken as the
 * right one; a unit is compared only if at least half of its transversal objectives are the others' too, else it has a list of its own.
 */
export const transversalDiffers = defineRule({
  name: "transversal-differs",
  group: "lists",
  severity: "warning",
  title: { it: "Obiettivi trasversali non uguali", en: "Transversal objectives that differ" },
  sentences,
  page,
  ofLists: true,
  *check({ plan }: RuleContext): Iterable<Found> {
    const blocks = blocksOf(plan);
    const model = modelOf(blocks);
    if (!model) return;
    for (const block of blocks) {
      const shared = [...block.objectives.keys()].filter((title) => model.objectives.has(title));
      if (block === model || shared.length * 2 < Math.min(block.objectives.size, model.objectives.size)) continue;
      yield* titleFindings(block, model);
      yield* weightFindings(block, shared, blocks);
    }
  },
});

function blocksOf(plan: Plan): readonly Block[] {
  return evaluatedUnits(plan).flatMap((unit): Block[] => {
    const sections = unit.sections.filter((section) => section.transversal && section.objectives.length > 0);
    const objectives = new Map<string, Objective>();
    for (const objective of sections.flatMap((section) => section.objectives)) {
      const title = normalize(objective.title?.value ?? "");
      if (title !== "") objectives.set(title, objective);
    }
    return objectives.size > 0 ? [{ unit, objectives }] : [];
  });
}

/** The first of the blocks whose titles most units share; with two different blocks, the first. */
function modelOf(blocks: readonly Block[]): Block | null {
  const counts = new Map<string, { readonly first: Block; count: number }>();
  for (const block of blocks) {
    const titles = JSON.stringify([...block.objectives.keys()].sort());
    const entry = counts.get(titles);
    if (entry) entry.count += 1;
    else counts.set(titles, { first: block, count: 1 });
  }
  const [best] = [...counts.values()].sort((a, b) => b.count - a.count);
  return best && (best.count > 1 || blocks.length === 2) ? best.first : null;
}

function* titleFindings(block: Block, model: Block): Iterable<Found> {
  const missing = lacking(model, block);
  const extra = lacking(block, model);
  const place = { unit: block.unit, cells: titleCells(extra.length > 0 ? extra : [...block.objectives.values()]) };
  const shared = { whose: whose(block.unit) };
  if (missing.length > 0 && extra.length > 0) {
    const data = { ...shared, count: missing.length, titles: quotedList(missing), extraCount: extra.length, extra: quotedList(extra) };
    yield { ...place, message: "transversal-differs.both", data };
  } else if (missing.length > 0) {
    yield { ...place, message: "transversal-differs.missing", data: { ...shared, count: missing.length, titles: quotedList(missing) } };
  } else if (extra.length > 0) {
    yield { ...place, message: "transversal-differs.extra", data: { ...shared, count: extra.length, titles: quotedList(extra) } };
  }
}

function lacking(from: Block, other: Block): readonly Objective[] {
  return [...from.objectives].flatMap(([title, objective]) => (other.objectives.has(title) ? [] : [objective]));
}

/** Titles shown of a list. */
const SHOWN = 3;

function quotedList(objectives: readonly Objective[]): string {
  const titles = objectives.slice(0, SHOWN).map(({ title }) => `«${oneLine(title?.value ?? "")}»`);
  return titles.join(", ") + (objectives.length > SHOWN ? ", …" : "");
}

/** The titles on the sheet on which the first of them stands: of what is too much, or of the whole block where something lacks. */
function titleCells(objectives: readonly Objective[]): readonly CellRef[] {
  const [first = []] = bySheet(objectives.flatMap(({ title }) => (title ? [title.cell] : [])));
  return first;
}

/** A shared objective whose weight is not the one that more than half of the other units give it. */
function* weightFindings(block: Block, shared: readonly string[], blocks: readonly Block[]): Iterable<Found> {
  for (const title of shared) {
    const objective = block.objectives.get(title);
    const own = weightOf(objective);
    const others = blocks.flatMap((other) => (other === block ? [] : (weightOf(other.objectives.get(title)) ?? [])));
    const usual = others.find((weight) => others.filter((other) => other.equals(weight)).length * 2 > others.length);
    if (!own || !usual || own.equals(usual) || !objective?.weight) continue;
    const data = {
      title: oneLine(objective.title?.value ?? ""),
      whose: whose(block.unit),
      weight: own,
      other: usual,
      cell: objective.weight.cell,
    };
    yield { unit: block.unit, about: objective, cells: [objective.weight.cell], message: "transversal-differs.weight", data };
  }
}

function weightOf(objective: Objective | undefined): Exact | null {
  const reading = objective?.weight?.value;
  return reading?.kind === "number" ? reading.value : null;
}
