/** Which marks there are, kept in the workbook so that they can be removed after it was closed and opened again. */
import * as z from "zod/mini";

/** Version 1 knew no areas. */
const Record = z.union([
  z.object({
    version: z.literal(2),
    sheets: z.array(z.object({ id: z.string(), name: z.string(), rules: z.array(z.object({ id: z.string(), area: z.string() })) })),
  }),
  z.object({
    version: z.literal(1),
    sheets: z.array(z.object({ id: z.string(), name: z.string(), rules: z.array(z.string()) })),
  }),
]);

/** A rule of ours: its id, which may be another one after the file was opened again, and where it was painted ("B2:B4"; "" if that was not kept). */
export interface MarkedRule {
  readonly id: string;
  readonly area: string;
}

/** The rules of one sheet. A sheet's id may change when the file is opened elsewhere [office-js #1390], its name when the user renames it: both are kept. */
export interface MarkedSheet {
  readonly id: string;
  readonly name: string;
  readonly rules: readonly MarkedRule[];
}

export const recordText = (sheets: readonly MarkedSheet[]): string => JSON.stringify({ version: 2, sheets });

/** The marked sheets of a kept text; none where it cannot be understood. */
export function parseRecord(text: string): readonly MarkedSheet[] {
  const parsed = z.safeParse(Record, JSON.parse(text));
  if (!parsed.success) return [];
  if (parsed.data.version === 2) return parsed.data.sheets;
  return parsed.data.sheets.map((sheet) => ({ ...sheet, rules: sheet.rules.map((id) => ({ id, area: "" })) }));
}

/** A rule of ours and its sheet, with id and name loaded. */
export interface PlacedRule {
  readonly sheet: Excel.Worksheet;
  readonly rule: Excel.ConditionalFormat;
  readonly area: string;
}

/** The rules, which have their ids loaded, by sheet. */
export function recordOf(rules: readonly PlacedRule[]): readonly MarkedSheet[] {
  return rules.reduce<readonly MarkedSheet[]>(
    (record, { sheet, rule, area }) => joinRecords(record, [{ id: sheet.id, name: sheet.name, rules: [{ id: rule.id, area }] }]),
    [],
  );
}

/** Both lists as one, a sheet once and a rule once. */
export function joinRecords(a: readonly MarkedSheet[], b: readonly MarkedSheet[]): readonly MarkedSheet[] {
  const joined = new Map(a.map((sheet) => [sheet.id, sheet]));
  for (const sheet of b) {
    const rules = new Map([...(joined.get(sheet.id)?.rules ?? []), ...sheet.rules].map((rule) => [rule.id, rule]));
    joined.set(sheet.id, { ...sheet, rules: [...rules.values()] });
  }
  return [...joined.values()];
}

/** The record with only those rules of which `wanted` holds; sheets without any are left out. */
export function recordWith(record: readonly MarkedSheet[], wanted: (rule: MarkedRule) => boolean): readonly MarkedSheet[] {
  return record.map((sheet) => ({ ...sheet, rules: sheet.rules.filter(wanted) })).filter(({ rules }) => rules.length > 0);
}

export const ruleCount = (record: readonly MarkedSheet[]): number => record.reduce((sum, { rules }) => sum + rules.length, 0);
