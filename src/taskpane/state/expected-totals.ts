import type { Settings } from "../../core/settings";

/**
 * The settings with the total that the lists of a sheet should make.
 * @param sheet its name; null: of every sheet
 * @param total null: what the sheet itself says
 */
export function withTotal(settings: Settings, sheet: string | null, total: number | null): Settings {
  const { expected } = settings;
  if (sheet === null) return { ...settings, expected: { ...expected, workbook: total } };
  const others = Object.fromEntries(Object.entries(expected.sheets).filter(([other]) => other !== sheet));
  return { ...settings, expected: { ...expected, sheets: total === null ? others : { ...others, [sheet]: total } } };
}

/** The total chosen for the sheet, or for every sheet (`sheet` null); null where none is. */
export function chosenTotal({ expected }: Settings, sheet: string): { readonly sheet: string | null; readonly total: number } | null {
  const own = Object.hasOwn(expected.sheets, sheet) ? expected.sheets[sheet] : undefined;
  if (own !== undefined) return { sheet, total: own };
  return expected.workbook === null ? null : { sheet: null, total: expected.workbook };
}
