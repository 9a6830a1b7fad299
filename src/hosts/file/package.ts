/** The parts of a workbook's package, unpacked one at a time when they are asked for. */
import { crc32 } from "./zip/crc32";
import { decodeXml } from "./reader/decode";
import { BrokenZip, unpackInto, type ZipEntry } from "./zip";

/** Some programs write a size that is a few bytes short; the checksum then tells whether the part is whole. */
const SLACK = 4096;

export class Package {
  private readonly entries: ReadonlyMap<string, ZipEntry>;

  /**
   * @param bytes the file as it is
   * @param entries the parts that may be read; whoever makes the package has held what they claim to need against the limits
   * @throws BrokenZip when two of them have one name
   */
  constructor(
    private readonly bytes: Uint8Array,
    entries: readonly ZipEntry[],
  ) {
    this.entries = new Map(entries.map((entry) => [partName(entry.name), entry]));
    // Of two parts of one name nobody can say which Excel would show.
    if (this.entries.size < entries.length) throw new BrokenZip("a part stands there twice");
  }

  /**
   * The part's text, or null when there is none of that name, whatever its case.
   * @throws BrokenZip when it is cut off or not what its checksum says
   * @throws TooMuch when it unpacks to much more than it claims
   */
  text(name: string): string | null {
    const entry = this.entries.get(partName(name));
    if (!entry) return null;
    const room = new Uint8Array(entry.unpacked + SLACK);
    const content = room.subarray(0, unpackInto(room, this.bytes, entry));
    if (crc32(content) !== entry.checksum) throw new BrokenZip(`${name} is not what it was`);
    return decodeXml(content);
  }
}

/** Names are compared without case (ECMA-376 part 2, 6.2.2.3); some programs write backslashes. */
export function partName(name: string): string {
  const path = name.replaceAll("\\", "/").toLowerCase();
  return path.startsWith("/") ? path.slice(1) : path;
}
