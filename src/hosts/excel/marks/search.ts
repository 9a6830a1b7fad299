/**
 * Finding our own rules by their formula where their ids lead nowhere: after the file was opened again ids may be others. The user's rules are
 * looked at one by one for it, never changed, and one that Excel cannot read is passed over [office-js #6827, #6835].
 */
import type { PlacedRule } from "./record";
import { isOurs, isOursOrBegun, readRules } from "./read-rules";

/** A place to look at: an area of a sheet, or the whole sheet for "". */
export interface SearchPlace {
  readonly sheet: Excel.Worksheet;
  readonly area: string;
}

export interface Search {
  readonly rules: readonly PlacedRule[];
  /** Rules that could not be read: any of them may be ours. */
  readonly unreadable: number;
}

/** Rules that are looked at in one search. */
const MOST = 1000;

/** @param begun whether the painting of some of them may have been interrupted */
export async function searchRules(context: Excel.RequestContext, places: readonly SearchPlace[], begun = false): Promise<Search> {
  const mine = begun ? isOursOrBegun : isOurs;
  if (places.length === 0) return { rules: [], unreadable: 0 };
  const counted = places.map((place) => ({ ...place, count: collection(place).getCount() }));
  await context.sync();
  const all = counted.flatMap(({ sheet, area, count }) =>
    Array.from({ length: count.value }, (_unused, index) => ({ sheet, area, index })),
  );
  const looked = all.slice(0, MOST);
  const readings = await readRules(context, looked, (place) => collection(place).getItemAt(place.index));
  const ids = new Map(readings.flatMap((reading, at) => (mine(reading) ? [[reading.id, looked[at]] as const] : [])));
  const found = [...ids].flatMap(([id, place]) => (place ? [{ id, place }] : []));
  // Asked for anew by id: what was found by its number would be another rule once one before it is deleted.
  const sure = await readRules(context, found, ({ id, place }) => place.sheet.getRange().conditionalFormats.getItem(id));
  return {
    rules: sure.flatMap((reading, at): PlacedRule[] => {
      const place = found[at]?.place;
      return mine(reading) && place ? [{ sheet: place.sheet, rule: reading.rule, area: place.area }] : [];
    }),
    unreadable: readings.filter((reading) => reading === "unreadable").length + all.length - looked.length,
  };
}

function collection({ sheet, area }: SearchPlace): Excel.ConditionalFormatCollection {
  return (area === "" ? sheet.getRange() : sheet.getRange(area)).conditionalFormats;
}
