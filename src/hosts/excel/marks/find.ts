/** Finding our own rules again by the ids that were kept: never by going through the user's [office-js #6827, #6835]. */
import type { ExcelEnvironment } from "../environment";
import { officeCode } from "../errors";
import type { MarkedSheet, PlacedRule } from "./record";
import { MARK_FORMULA } from "./style";

export interface FoundRules {
  readonly rules: readonly PlacedRule[];
  /** How many of the kept ids lead nowhere, or to a rule that is not ours. */
  readonly lost: number;
}

interface Candidate extends PlacedRule {
  readonly id: string;
}

/** The rules of the record that are still there. `sheets` are the workbook's, with id and name loaded. */
export async function findRules(
  context: Excel.RequestContext,
  environment: ExcelEnvironment,
  record: readonly MarkedSheet[],
  sheets: readonly Excel.Worksheet[],
): Promise<FoundRules> {
  const near = await lookUp(context, environment, record, (marked) =>
    sheets.filter(({ id, name }) => id === marked.id || name === marked.name),
  );
  const rest = record
    .map((marked) => ({ ...marked, rules: marked.rules.filter((id) => !near.has(id)) }))
    .filter(({ rules }) => rules.length > 0);
  // A sheet that was renamed and then opened elsewhere is found by its rules on whichever sheet they are.
  const far = rest.length > 0 ? await lookUp(context, environment, rest, () => sheets) : new Map<string, PlacedRule>();
  const total = record.reduce((sum, marked) => sum + marked.rules.length, 0);
  return { rules: [...near.values(), ...far.values()], lost: total - near.size - far.size };
}

async function lookUp(
  context: Excel.RequestContext,
  environment: ExcelEnvironment,
  record: readonly MarkedSheet[],
  where: (marked: MarkedSheet) => readonly Excel.Worksheet[],
): Promise<Map<string, PlacedRule>> {
  const places = record.flatMap((marked) => marked.rules.flatMap((id) => where(marked).map((sheet) => ({ id, sheet }))));
  if (places.length === 0) return new Map();
  const candidates = environment.supports("1.14") ? await askAtOnce(context, places) : await askOneByOne(context, places);
  return new Map(candidates.filter(({ rule }) => isOurs(rule)).map((candidate) => [candidate.id, candidate]));
}

interface Place {
  readonly id: string;
  readonly sheet: Excel.Worksheet;
}

async function askAtOnce(context: Excel.RequestContext, places: readonly Place[]): Promise<readonly Candidate[]> {
  const asked = places.map(({ id, sheet }) => ({ id, sheet, rule: sheet.getRange().conditionalFormats.getItemOrNullObject(id) }));
  asked.forEach(({ rule }) => loadFormula(rule));
  await context.sync();
  return asked.filter(({ rule }) => !rule.isNullObject);
}

/** Before ExcelApi 1.14 a rule that is gone fails the whole request: all together first, then each by itself. */
async function askOneByOne(context: Excel.RequestContext, places: readonly Place[]): Promise<readonly Candidate[]> {
  const together = await attempt(context, places);
  if (together) return together;
  const found: Candidate[] = [];
  for (const place of places) found.push(...((await attempt(context, [place])) ?? []));
  return found;
}

async function attempt(context: Excel.RequestContext, places: readonly Place[]): Promise<readonly Candidate[] | null> {
  const asked = places.map(({ id, sheet }) => ({ id, sheet, rule: sheet.getRange().conditionalFormats.getItem(id) }));
  asked.forEach(({ rule }) => loadFormula(rule));
  try {
    await context.sync();
    return asked;
  } catch (error) {
    if (officeCode(error) !== "ItemNotFound") throw error;
    return null;
  }
}

function loadFormula(rule: Excel.ConditionalFormat): void {
  rule.load("id");
  rule.customOrNullObject.load("rule/formula");
}

/** An id may have passed to a rule of the user's: only the formula tells ours. */
function isOurs(rule: Excel.ConditionalFormat): boolean {
  const custom = rule.customOrNullObject;
  return !custom.isNullObject && custom.rule.formula.replace(/\s/g, "") === MARK_FORMULA;
}
