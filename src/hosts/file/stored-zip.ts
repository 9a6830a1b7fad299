/**
 * A package in which nothing is packed, filled part by part in one piece of memory: what the guard lets through for SheetJS to read.
 * Checksums are left 0, for SheetJS does not look at them. Format: see zip.ts.
 */

const LOCAL_HEADER = 30;
const CENTRAL_HEADER = 46;
const END_RECORD = 22;

interface Part {
  readonly name: Uint8Array;
  readonly offset: number;
  readonly length: number;
}

export class StoredZip {
  private readonly bytes: Uint8Array;
  private readonly view: DataView;
  private readonly parts: Part[] = [];
  private at = 0;

  /** @param expected the names and the largest content, in bytes, of the parts to come */
  constructor(expected: readonly { readonly name: string; readonly size: number }[]) {
    const capacity = expected.reduce((sum, { name, size }) => sum + size + LOCAL_HEADER + CENTRAL_HEADER + 6 * name.length, END_RECORD);
    this.bytes = new Uint8Array(capacity);
    this.view = new DataView(this.bytes.buffer);
  }

  /** Adds a part: `fill` is given room for `size` bytes and returns how many it used. */
  add(part: string, size: number, fill: (room: Uint8Array) => number): void {
    const name = new TextEncoder().encode(part);
    const offset = this.at;
    const start = offset + LOCAL_HEADER + name.length;
    const length = fill(this.bytes.subarray(start, start + size));
    this.view.setUint32(offset, 0x04034b50, true);
    this.sizes(offset + 18, length, name);
    this.bytes.set(name, offset + LOCAL_HEADER);
    this.parts.push({ name, offset, length });
    this.at = start + length;
  }

  /** The whole package; nothing can be added afterwards. */
  finish(): Uint8Array {
    const start = this.at;
    for (const { name, offset, length } of this.parts) {
      this.view.setUint32(this.at, 0x02014b50, true);
      this.sizes(this.at + 20, length, name);
      this.view.setUint16(this.at + 30, 0, true);
      this.view.setUint32(this.at + 42, offset, true);
      this.bytes.set(name, this.at + CENTRAL_HEADER);
      this.at += CENTRAL_HEADER + name.length;
    }
    this.view.setUint32(this.at, 0x06054b50, true);
    this.view.setUint16(this.at + 8, this.parts.length, true);
    this.view.setUint16(this.at + 10, this.parts.length, true);
    this.view.setUint32(this.at + 12, this.at - start, true);
    this.view.setUint32(this.at + 16, start, true);
    return this.bytes.subarray(0, this.at + END_RECORD);
  }

  /** Packed size, unpacked size (the same) and length of the name, as they stand in both headers. */
  private sizes(at: number, length: number, name: Uint8Array): void {
    this.view.setUint32(at, length, true);
    this.view.setUint32(at + 4, length, true);
    this.view.setUint16(at + 8, name.length, true);
  }
}
