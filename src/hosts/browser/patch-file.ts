import type { FixStep } from "../../core/fixes/fix";
import type { Sheet } from "../../core/sheet/sheet";
import { patchWorkbook } from "../file/patch/patch";
import type { Patched } from "./patching";
import { both } from "./reading";

/** The file with these steps, and the sheets that they reach; or why not, in both languages. */
export function patchFile(file: { readonly bytes: Uint8Array; readonly sheets: readonly Sheet[] }, steps: readonly FixStep[]): Patched {
  const outcome = patchWorkbook(file.bytes, file.sheets, steps);
  if (outcome.kind === "refused") return { kind: "refused", why: both(outcome) };
  const { sheets, ...copy } = outcome;
  return { ...copy, changed: sheets.filter((sheet, index) => sheet !== file.sheets[index]) };
}
