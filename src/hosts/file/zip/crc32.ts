/** The checksum of a zip entry (PKWARE APPNOTE 4.4.7): CRC-32 with the polynomial of IEEE 802.3. */

/** Bytes taken at once: a table of 256 for each place, so that every part of every file can be checked as it is read. */
const AT_ONCE = 8;

const TABLE = tables();

function tables(): Int32Array {
  const all = new Int32Array(AT_ONCE * 256);
  for (let index = 0; index < 256; index++) {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    all[index] = value;
  }
  for (let index = 256; index < all.length; index++) {
    const before = all[index - 256] as number;
    all[index] = (before >>> 8) ^ (all[before & 0xff] as number);
  }
  return all;
}

export function crc32(bytes: Uint8Array): number {
  const table = TABLE;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % AT_ONCE);
  let crc = -1;
  for (let i = 0; i < whole; i += AT_ONCE) {
    const low = crc ^ view.getInt32(i, true);
    const high = view.getInt32(i + 4, true);
    crc =
      (table[1792 + (low & 0xff)] as number) ^
      (table[1536 + ((low >>> 8) & 0xff)] as number) ^
      (table[1280 + ((low >>> 16) & 0xff)] as number) ^
      (table[1024 + (low >>> 24)] as number) ^
      (table[768 + (high & 0xff)] as number) ^
      (table[512 + ((high >>> 8) & 0xff)] as number) ^
      (table[256 + ((high >>> 16) & 0xff)] as number) ^
      (table[high >>> 24] as number);
  }
  for (let i = whole; i < bytes.length; i++) crc = (crc >>> 8) ^ (table[(crc ^ (bytes[i] as number)) & 0xff] as number);
  return ~crc >>> 0;
}
