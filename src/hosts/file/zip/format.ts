/**
 * The records of a zip package: their marks, lengths and places. PKWARE APPNOTE 6.3.10, sections 4.3.7 (local header), 4.3.12 (central directory),
 * 4.3.14–16 (end, zip64).
 */

const END = 0x06054b50;
const END64_LOCATOR = 0x07064b50;
export const END64 = 0x06064b50;
export const CENTRAL = 0x02014b50;
export const LOCAL = 0x04034b50;

const END_LENGTH = 22;
const LOCATOR64_LENGTH = 20;
export const CENTRAL_LENGTH = 46;
export const LOCAL_LENGTH = 30;
/** The end record and its longest comment. */
const END_SEARCH = END_LENGTH + 0xffff;

/** A size that stands in a record of zip64 instead. */
export const IN_ZIP64 = 0xffffffff;
export const DEFLATED = 8;

/** Where the end record begins, looked for from the end; null when there is none. */
export function endRecordAt(view: DataView): number | null {
  for (let at = view.byteLength - END_LENGTH; at >= 0 && at >= view.byteLength - END_SEARCH; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

/** Where the locator of a package above 4 GB stands, before the end record; null in any other. */
export function locator64At(view: DataView, end: number): number | null {
  const at = end - LOCATOR64_LENGTH;
  return at >= 0 && view.getUint32(at, true) === END64_LOCATOR ? at : null;
}
