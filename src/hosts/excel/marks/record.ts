/** Which marks there are, kept in the workbook so that they can be removed after it was closed and opened again. */
import * as z from "zod/mini";

const Record = z.object({
  version: z.literal(1),
  sheets: z.array(z.object({ id: z.string(), name: z.string(), rules: z.array(z.string()) })),
});

/** The rules of one sheet. A sheet's id may change when the file is opened elsewhere [office-js #1390], its name when the user renames it: both are kept. */
export interface MarkedSheet {
  readonly id: string;
  readonly name: string;
  readonly rules: readonly string[];
}

export const recordText = (sheets: readonly MarkedSheet[]): string => JSON.stringify({ version: 1, sheets });

/** The marked sheets of a kept text; none where it cannot be understood. */
export function parseRecord(text: string): readonly MarkedSheet[] {
  const parsed = z.safeParse(Record, JSON.parse(text));
  return parsed.success ? parsed.data.sheets : [];
}

/** A rule of ours and its sheet, with id and name loaded. */
export interface PlacedRule {
  readonly sheet: Excel.Worksheet;
  readonly rule: Excel.ConditionalFormat;
}

/** The rules, which have their ids loaded, by sheet. */
export function recordOf(rules: readonly PlacedRule[]): readonly MarkedSheet[] {
  return rules.reduce<readonly MarkedSheet[]>(
    (record, { sheet, rule }) => joinRecords(record, [{ id: sheet.id, name: sheet.name, rules: [rule.id] }]),
    [],
  );
}

/** Both lists as one, a sheet once. */
export function joinRecords(a: readonly MarkedSheet[], b: readonly MarkedSheet[]): readonly MarkedSheet[] {
  const joined = new Map(a.map((sheet) => [sheet.id, sheet]));
  for (const sheet of b) joined.set(sheet.id, { ...sheet, rules: [...new Set([...(joined.get(sheet.id)?.rules ?? []), ...sheet.rules])] });
  return [...joined.values()];
}
