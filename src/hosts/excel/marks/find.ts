/** Finding our own rules again: by the ids that were kept, then by formula where they were painted, then by formula on the sheets. */
import type { ExcelEnvironment } from "../environment";
import { joinRecords, recordWith, ruleCount, type MarkedSheet, type PlacedRule } from "./record";
import { isOurs, readRules, ruleWith } from "./read-rules";
import { searchRules, type SearchPlace } from "./search";

export interface FoundRules {
  readonly rules: readonly PlacedRule[];
  /** How many may still be there: Excel could not read them now. */
  readonly unsure: number;
  /** These stay on record, to be looked for again when the file was opened anew. */
  readonly unread: readonly MarkedSheet[];
}

export interface Wanted {
  /** Marks that should be there. */
  readonly record: readonly MarkedSheet[];
  /** Marks that should be gone, unless Ctrl+Z brought them back. */
  readonly removed: readonly MarkedSheet[];
  /** Where else there may be marks of ours, of a run that did not end by itself. */
  readonly also: readonly SearchPlace[];
  /** The record could not be read: marks may be anywhere. */
  readonly anywhere: boolean;
}

/** The rules that are still there. `sheets` are the workbook's, with id and name loaded. */
export async function findRules(
  context: Excel.RequestContext,
  environment: ExcelEnvironment,
  { record, removed, also, anywhere }: Wanted,
  sheets: readonly Excel.Worksheet[],
): Promise<FoundRules> {
  const near = (marked: MarkedSheet): readonly Excel.Worksheet[] =>
    sheets.filter(({ id, name }) => id === marked.id || name === marked.name);
  const first = await byId(context, environment, joinRecords(record, removed), near);
  const absent = recordWith(record, ({ id }) => !first.found.has(id) && !first.unreadable.has(id));
  // A sheet that was renamed and then opened elsewhere is found by its rules on whichever sheet they are.
  const second = await byId(context, environment, absent, () => sheets);
  const rest = recordWith(record, ({ id }) => !first.found.has(id) && !second.found.has(id));
  const areas = rest.flatMap((marked) => marked.rules.flatMap(({ area }) => (area ? near(marked).map((sheet) => ({ sheet, area })) : [])));
  const rules = new Map([...first.found, ...second.found]);
  const there = await searchRules(context, unique([...areas, ...also]), also.length > 0);
  const before = rules.size;
  for (const one of there.rules) rules.set(one.rule.id, one);
  const missing = rules.size - before < ruleCount(rest) || anywhere;
  const everywhere = missing
    ? await searchRules(
        context,
        sheets.map((sheet) => ({ sheet, area: "" })),
      )
    : { rules: [], unreadable: 0 };
  for (const one of everywhere.rules) if (!rules.has(one.rule.id)) rules.set(one.rule.id, one);
  const back = recordWith(removed, ({ id }) => first.unreadable.has(id));
  const lost = Math.max(0, ruleCount(rest) - (rules.size - before));
  const hidden = anywhere ? everywhere.unreadable : Math.min(lost, everywhere.unreadable);
  return {
    rules: [...rules.values()],
    unsure: ruleCount(back) + hidden,
    unread: joinRecords(hidden > 0 ? recordWith(rest, ({ id }) => !rules.has(id)) : [], back),
  };
}

interface ById {
  readonly found: ReadonlyMap<string, PlacedRule>;
  readonly unreadable: ReadonlySet<string>;
}

async function byId(
  context: Excel.RequestContext,
  environment: ExcelEnvironment,
  record: readonly MarkedSheet[],
  where: (marked: MarkedSheet) => readonly Excel.Worksheet[],
): Promise<ById> {
  const places = record.flatMap((marked) => marked.rules.flatMap((rule) => where(marked).map((sheet) => ({ ...rule, sheet }))));
  const readings = await readRules(context, places, ({ sheet, id }) => ruleWith(sheet, id, environment));
  const found = new Map<string, PlacedRule>();
  const unreadable = new Set<string>();
  readings.forEach((reading, at) => {
    const place = places[at];
    if (!place) return;
    if (isOurs(reading)) found.set(place.id, { sheet: place.sheet, rule: reading.rule, area: place.area });
    // Before ExcelApi 1.14 it may as well be gone; nothing can be brought back by Ctrl+Z there.
    else if (reading === "unreadable" && environment.supports("1.14")) unreadable.add(place.id);
  });
  return { found, unreadable };
}

const unique = (places: readonly SearchPlace[]): readonly SearchPlace[] => [
  ...new Map(places.map((place) => [`${place.sheet.id} ${place.area}`, place])).values(),
];
