/**
 * The directory of a zip package, and one entry unpacked under a limit. A library's reader would do for honest files; here the
 * file is not trusted: sizes are only claims, entries may overlap, and the unpacking must stop at a byte count.
 */
import { Inflate, inflateSync } from "fflate";
import { CENTRAL, CENTRAL_LENGTH, DEFLATED, END64, endRecordAt, IN_ZIP64, LOCAL, LOCAL_LENGTH, locator64At } from "./format";

export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated; others are not used by workbooks. */
  readonly method: number;
  readonly encrypted: boolean;
  /** Sizes as the directory claims them. */
  readonly packed: number;
  readonly unpacked: number;
  /** Where its local header begins. */
  readonly offset: number;
  /** CRC-32 of the unpacked content. */
  readonly checksum: number;
}

/** A package that cannot be read as a zip: cut off or damaged. */
export class BrokenZip extends Error {}
/** An entry that unpacks to more than it may. */
export class TooMuch extends Error {}

/**
 * The entries that the package's directory lists, at most `limit` + 1 of them.
 * @throws BrokenZip when there is no whole directory: the file was cut off or is no zip
 */
export function listEntries(bytes: Uint8Array, limit: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { count, start } = findDirectory(view);
    const entries: ZipEntry[] = [];
    let at = start;
    for (let i = 0; i < count && entries.length <= limit; i++) {
      const { entry, next } = readEntry(bytes, view, at);
      entries.push(entry);
      at = next;
    }
    return entries;
  } catch (error) {
    if (error instanceof RangeError) throw new BrokenZip("the directory is not whole");
    throw error;
  }
}

function findDirectory(view: DataView): { count: number; start: number } {
  const at = endRecordAt(view);
  if (at === null) throw new BrokenZip("no end of the directory");
  const locator = locator64At(view, at);
  const end64 = locator === null ? null : Number(view.getBigUint64(locator + 8, true));
  if (end64 !== null && view.getUint32(end64, true) === END64) {
    return { count: Number(view.getBigUint64(end64 + 32, true)), start: Number(view.getBigUint64(end64 + 48, true)) };
  }
  return { count: view.getUint16(at + 10, true), start: view.getUint32(at + 16, true) };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (view.getUint32(at, true) !== CENTRAL) throw new BrokenZip("no directory entry");
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const sizes = { unpacked: view.getUint32(at + 24, true), packed: view.getUint32(at + 20, true), offset: view.getUint32(at + 42, true) };
  const extra = at + CENTRAL_LENGTH + nameLength;
  const entry: ZipEntry = {
    name: new TextDecoder().decode(bytes.subarray(at + CENTRAL_LENGTH, extra)),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
    checksum: view.getUint32(at + 16, true),
    ...zip64Sizes(view, extra, extra + extraLength, sizes),
  };
  return { entry, next: extra + extraLength + view.getUint16(at + 32, true) };
}

/** Sizes that do not fit 32 bits stand in the extra field 0x0001, in this order, only those that are missing. */
function zip64Sizes(view: DataView, from: number, to: number, sizes: { unpacked: number; packed: number; offset: number }): typeof sizes {
  const result = { ...sizes };
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    for (const name of ["unpacked", "packed", "offset"] as const) {
      if (sizes[name] !== IN_ZIP64) continue;
      result[name] = Number(view.getBigUint64(field, true));
      field += 8;
    }
  }
  return result;
}

/**
 * Entries packed into up to this many bytes are unpacked in one go, which is fastest: deflate makes at most 1,032 bytes of one, so
 * even a lying one is found out within a second. Larger ones go step by step.
 */
const IN_ONE_GO = 1024 * 1024;
const STEP = 16 * 1024;

/**
 * Unpacks the entry into `room` and returns the length of its content.
 * @param room as many bytes as the entry may have, and one more, so that an entry that has more shows it
 * @throws TooMuch when it unpacks to more than that, whatever its directory claims
 * @throws BrokenZip when its data are cut off, damaged or packed in a way workbooks do not use
 */
export function unpackInto(room: Uint8Array, bytes: Uint8Array, entry: ZipEntry): number {
  const data = packedData(bytes, entry);
  const length = entry.method === 0 ? copy(room, data) : inflate(room, data, entry.name);
  if (length >= room.length) throw new TooMuch(entry.name);
  return length;
}

function packedData(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + LOCAL_LENGTH > bytes.length || view.getUint32(entry.offset, true) !== LOCAL)
    throw new BrokenZip(`no data of ${entry.name}`);
  if (entry.method !== 0 && entry.method !== DEFLATED) throw new BrokenZip(`${entry.name} is packed by method ${String(entry.method)}`);
  const start = entry.offset + LOCAL_LENGTH + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const data = bytes.subarray(start, start + entry.packed);
  if (data.length < entry.packed) throw new BrokenZip(`${entry.name} is cut off`);
  return data;
}

function copy(room: Uint8Array, data: Uint8Array): number {
  room.set(data.subarray(0, room.length));
  return Math.min(data.length, room.length);
}

function inflate(room: Uint8Array, data: Uint8Array, name: string): number {
  try {
    return data.length <= IN_ONE_GO ? inflateSync(data, { out: room }).length : inflateInSteps(room, data, name);
  } catch (error) {
    if (error instanceof TooMuch) throw error;
    throw new BrokenZip(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function inflateInSteps(room: Uint8Array, data: Uint8Array, name: string): number {
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length > room.length) throw new TooMuch(name);
    room.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < data.length; at += STEP) inflater.push(data.subarray(at, at + STEP), at + STEP >= data.length);
  return length;
}
