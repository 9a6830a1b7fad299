/** Verifies sheets away from the page, which stays responsive meanwhile. Sheets come one by one and are kept; what was found goes back in parcels. */
import type { Sheet } from "../../core/sheet/sheet";
import { verify } from "../../core/verify";
import type { Settings } from "../../core/settings";
import { unpackSheet, type PackedSheet } from "../packed-sheet";
import { pack, type Parcel } from "./parcels";

/** What the page tells the worker. */
export type Request =
  | { readonly kind: "sheet"; readonly id: number; readonly packed: PackedSheet }
  | { readonly kind: "verify"; readonly file: string; readonly sheets: readonly number[]; readonly settings: Settings };

/** What the worker answers: parcels, then that it is done; or why not. */
export type Answer =
  | { readonly kind: "parcel"; readonly parcel: Parcel }
  | { readonly kind: "done" }
  | { readonly kind: "fault"; readonly detail: string };

const sheets = new Map<number, Sheet>();

self.addEventListener("message", ({ data }: MessageEvent<Request>) => {
  if (data.kind === "sheet") {
    sheets.set(data.id, unpackSheet(data.packed));
    return;
  }
  try {
    const asked = data.sheets.flatMap((id) => sheets.get(id) ?? []);
    for (const id of sheets.keys()) if (!data.sheets.includes(id)) sheets.delete(id);
    const parcels = pack(verify({ file: data.file, sheets: asked }, data.settings), asked);
    for (const parcel of parcels) answer({ kind: "parcel", parcel });
    answer({ kind: "done" });
  } catch (fault) {
    answer({ kind: "fault", detail: fault instanceof Error ? fault.message : String(fault) });
  }
});

function answer(message: Answer): void {
  self.postMessage(message);
}
