/** A name for what is made from a file: ("piano.xlsx", "corretto", "xlsx") → "piano - corretto.xlsx". Characters no file system takes become "_". */
export function derivedName(file: string, suffix: string, extension: string): string {
  const base = file.replace(/\.[a-z]{3,4}$/i, "");
  return `${base} - ${suffix}.${extension}`.replace(/[\\/:*?"<>|]/g, "_");
}
