/** The text of a part, by its byte order mark or by the encoding that its first line names (XML 1.0, appendix F); UTF-8 else. */
import { BrokenPart } from "./broken-part";

/** An XML declaration is shorter. */
const HEAD = 128;

export function decodeXml(bytes: Uint8Array): string {
  return decoder(bytes).decode(bytes);
}

function decoder(bytes: Uint8Array): TextDecoder {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return new TextDecoder("utf-16le");
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return new TextDecoder("utf-16be");
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const named = /^<\?xml\s[^>]{0,60}encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})["']/.exec(head)?.[1] ?? "utf-8";
  // Written in bytes, it cannot be UTF-16, whatever it says of itself.
  return new TextDecoder(known(/^utf-?16/i.test(named) ? "utf-8" : named));
}

function known(encoding: string): string {
  try {
    return new TextDecoder(encoding).encoding;
  } catch {
    // It throws for one reason only: nobody knows this encoding.
    throw new BrokenPart(`encoding ${encoding}`);
  }
}
