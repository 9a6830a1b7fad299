/**
 * A zip package some of whose parts are replaced: every other byte stays as it is, packed data, dates, comments and order included.
 */
import { deflateSync } from "fflate";
import { LIMITS } from "../limits";
import { partName } from "../package";
import { BrokenZip, listEntries, TooMuch, unpackInto, type ZipEntry } from "./index";
import { crc32 } from "./crc32";
import { CENTRAL_LENGTH, DEFLATED, endRecordAt, LOCAL_LENGTH, locator64At } from "./format";
import { Refused } from "../refused";

/** Sizes stand behind the data instead of in the header. */
const DESCRIPTOR_FLAG = 0x0008;

/** One line of the directory, as it stands in the file. */
interface DirectoryLine {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly offset: number;
}

/** A package that passed the guard. */
export class ZipPackage {
  private readonly bytes: Uint8Array;
  private readonly entries: readonly ZipEntry[];
  private readonly lines: readonly DirectoryLine[];
  private readonly directory: number;
  private readonly end: number;

  /** @throws Refused when the package is of a kind that cannot be rewritten part by part */
  constructor(bytes: Uint8Array) {
    // A Buffer's slices share its memory, and the file's own bytes must not change.
    this.bytes = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.entries = listEntries(bytes, LIMITS.entries);
    const view = viewOf(bytes);
    this.end = endRecord(view);
    this.directory = view.getUint32(this.end + 16, true);
    this.lines = this.readDirectory(view);
    const names = new Set(this.entries.map(({ name }) => name));
    const ordered = [...this.lines].sort((a, b) => a.offset - b.offset);
    const whole = ordered.every(({ offset }, i) => offset < (ordered[i + 1]?.offset ?? this.directory));
    if (names.size !== this.entries.length || this.lines.length !== this.entries.length || !whole) throw new Refused("patch.package");
  }

  get names(): readonly string[] {
    return this.entries.map(({ name }) => name);
  }

  /** The part's text, or null when there is none of that name, whatever its case. @throws Refused when it is not UTF-8 */
  text(name: string): string | null {
    const entry = this.entries.find((one) => partName(one.name) === partName(name));
    if (!entry) return null;
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(this.unpack(entry));
    } catch (error) {
      // The decoder only says that it is not UTF-8.
      if (error instanceof TypeError) throw new Refused("patch.encoding");
      throw error;
    }
  }

  /** The guard has looked at the parts that are read, not at all of them: these are held to the limits here. */
  private unpack(entry: ZipEntry): Uint8Array {
    if (entry.unpacked > LIMITS.unpackedBytes) throw new Refused("patch.package");
    const room = new Uint8Array(entry.unpacked + 1);
    try {
      return room.subarray(0, unpackInto(room, this.bytes, entry));
    } catch (error) {
      if (error instanceof BrokenZip || error instanceof TooMuch) throw new Refused("patch.package");
      throw error;
    }
  }

  /** The package with the texts of these parts replaced. */
  with(texts: ReadonlyMap<string, string>): Uint8Array {
    const byName = new Map([...texts].map(([name, text]) => [partName(name), text]));
    const pieces: Uint8Array[] = [];
    const newLines = new Map<DirectoryLine, Uint8Array>();
    const ordered = [...this.lines].sort((a, b) => a.offset - b.offset);
    let at = ordered[0]?.offset ?? this.directory;
    pieces.push(this.bytes.subarray(0, at));
    ordered.forEach((line, i) => {
      const segment = this.bytes.subarray(line.offset, ordered[i + 1]?.offset ?? this.directory);
      const text = byName.get(partName(line.name));
      const central = line.bytes.slice();
      const written = text === undefined ? [segment] : packed(segment, new TextEncoder().encode(text), central);
      viewOf(central).setUint32(42, at, true);
      newLines.set(line, central);
      for (const piece of written) at += piece.length;
      pieces.push(...written);
    });
    const lines = this.lines.map((line) => newLines.get(line) as Uint8Array);
    const end = this.bytes.slice(this.end);
    viewOf(end).setUint32(16, at, true);
    return joined([...pieces, ...lines, end]);
  }

  private readDirectory(view: DataView): DirectoryLine[] {
    const lines: DirectoryLine[] = [];
    let at = this.directory;
    for (const { name } of this.entries) {
      const length = CENTRAL_LENGTH + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
      lines.push({ name, bytes: this.bytes.subarray(at, at + length), offset: view.getUint32(at + 42, true) });
      at += length;
    }
    // Between directory and end there may be a signature or the records of a package above 4 GB, which would have to follow.
    if (at !== this.end) throw new Refused("patch.package");
    return lines;
  }
}

/** The header and data of a part that is packed anew; its line in the directory is brought up to date. */
function packed(segment: Uint8Array, content: Uint8Array, central: Uint8Array): Uint8Array[] {
  const old = viewOf(segment);
  const header = segment.slice(0, LOCAL_LENGTH + old.getUint16(26, true) + old.getUint16(28, true));
  const data = deflateSync(content);
  for (const [view, flags] of [
    [viewOf(header), 6],
    [viewOf(central), 8],
  ] as const) {
    // prettier-ignore
    view.setUint16(flags, view.getUint16(flags, true) & ~DESCRIPTOR_FLAG, true);
    view.setUint16(flags + 2, DEFLATED, true);
    view.setUint32(flags + 8, crc32(content), true);
    view.setUint32(flags + 12, data.length, true);
    view.setUint32(flags + 16, content.length, true);
  }
  return [header, data];
}

function endRecord(view: DataView): number {
  const at = endRecordAt(view);
  if (at === null || locator64At(view, at) !== null) throw new Refused("patch.package");
  return at;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
