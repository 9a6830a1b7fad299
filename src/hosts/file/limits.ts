/**
 * How much a workbook may cost before it is refused. The largest plan we have seen is 40 KB; these limits leave room for a
 * workbook of three million cells and stop a file made to exhaust the computer. Stated in docs/riga-di-comando.md.
 */
export interface Limits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Bytes of the parts that are read, once unpacked (pictures and the like are never unpacked). */
  readonly unpackedBytes: number;
  /** Parts in the package, pictures included. */
  readonly entries: number;
  /** Unpacked bytes per packed byte, held against the whole of the parts once they exceed `ratioFrom` bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

const MEGABYTE = 1024 * 1024;

export const LIMITS: Limits = {
  fileBytes: 100 * MEGABYTE,
  unpackedBytes: 300 * MEGABYTE,
  entries: 10_000,
  ratio: 200,
  ratioFrom: 20 * MEGABYTE,
};

/** Bytes as whole megabytes, for messages. */
export function megabytes(bytes: number): number {
  return Math.round(bytes / MEGABYTE);
}
