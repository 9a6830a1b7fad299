import type { Fix } from "../fixes/fix";
import type { At, Unit } from "../plan/plan";
import type { MessageId, NestedMessage } from "../messages/messages";
import { nested } from "../plan/describe";
import type { Settings } from "../settings";
import type { Sheet } from "../sheet/sheet";
import { remembered } from "../text/remembered";
import { correctClass, correctType, correctWhole, type Correction } from "../text/vocabulary";
import { page } from "./pages/vocabulary";
import { defineRule, type FindingOf, type RuleContext } from "./rule";
import { sentences } from "./sentences/vocabulary";
import { groupByColumn } from "./support/group";
import { goalsOf, unitsWithSheets } from "./support/walk";

type Found = FindingOf<typeof sentences>;

interface NearMiss {
  readonly unit: Unit;
  readonly cell: At<string>["cell"];
  readonly sheet: Sheet;
  readonly correction: Correction;
}

/**
 * A word that is nearly an allowed one: Outcume, eficienza, SI/N0 with a zero. Only near misses of the words in the settings, in the
 * columns where they are expected; other words and free text are left alone. The fix puts the word meant in its place.
 */
export const vocabulary = defineRule({
  name: "vocabulary",
  group: "texts",
  severity: "warning",
  title: { it: "Parole da correggere", en: "Words to correct" },
  sentences,
  page,
  *check({ plan, settings }: RuleContext): Iterable<Found> {
    // The same few words fill a column: each is looked at once.
    const type = remembered((text) => correctType(text, settings.vocabulary.types));
    const kpiClass = remembered((text) => correctClass(text, settings.vocabulary.classes));
    const target = remembered((text) => correctAnswer(text, settings));
    const found = unitsWithSheets(plan).flatMap(({ unit, sheet }) =>
      goalsOf(unit).flatMap(({ indicators }) =>
        indicators.flatMap((indicator) => [
          ...nearMiss(unit, sheet, indicator.type, type),
          ...nearMiss(unit, sheet, indicator.kpiClass, kpiClass),
          ...nearMiss(unit, sheet, indicator.target, target),
        ]),
      ),
    );
    for (const { items, cells, place } of groupByColumn(found, ({ correction }) => changed(correction, "from").toLowerCase())) {
      const [{ correction }] = items;
      const data = { from: changed(correction, "from"), to: changed(correction, "to"), cells, count: cells.length };
      const digits = [...new Set(data.from.match(/\d/g) ?? [])];
      const fix = fixOf(items);
      if (digits.length === 0) yield { ...place, message: "vocabulary", data, fix };
      else yield { ...place, message: "vocabulary.digit", data: { ...data, swap: swapOf(digits) }, fix };
    }
  },
});

/** Which digit stands for which letter. */
function swapOf([digit, other]: readonly string[]): NestedMessage {
  return nested((digit !== undefined && other === undefined && SWAPS[digit]) || "vocabulary.swap");
}

const SWAPS: Readonly<Record<string, MessageId>> = { "0": "vocabulary.swap-0", "1": "vocabulary.swap-1", "5": "vocabulary.swap-5" };

type Correct = (text: string) => Correction | null;

/** A target is one of the allowed answers or anything else: only a short text can be a slip of one. */
function correctAnswer(text: string, { vocabulary: { yesNo } }: Settings): Correction | null {
  return text.length <= 12 ? correctWhole(text, yesNo) : null;
}

function nearMiss(unit: Unit, sheet: Sheet, at: At<string> | null, correct: Correct): NearMiss[] {
  const correction = at && correct(at.value);
  return at && correction ? [{ unit, cell: at.cell, sheet, correction }] : [];
}

function changed({ changes }: Correction, side: "from" | "to"): string {
  return [...new Set(changes.map((change) => change[side]))].join(", ");
}

/** One step a cell; none for cells whose text a formula makes. */
function fixOf(items: readonly NearMiss[]): Fix | undefined {
  const steps = items.flatMap(({ cell, sheet, correction }) => {
    const formula = sheet.formula(cell.row, cell.col) ?? null;
    const value = sheet.value(cell.row, cell.col);
    return formula === null ? [{ cell, from: { value, formula }, to: { value: correction.text } }] : [];
  });
  const [first] = items;
  if (!first || steps.length === 0) return undefined;
  const title = { id: "vocabulary.fix", data: { to: changed(first.correction, "to"), count: steps.length } } as const;
  return { certain: true, options: [{ title, steps }] };
}
