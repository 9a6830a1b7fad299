/** What a file says of itself: its title, its language, the program. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const PROGRAM = "PIAO per Excel";

/** The package with its language and the program's name, which hucre 1.0.0 writes of itself only. */
export function withProperties(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const change = (name: string, by: (text: string) => string): void => {
    const part = parts[name];
    if (part) parts[name] = strToU8(by(strFromU8(part)));
  };
  change("docProps/app.xml", (text) => text.replace(/<Application>[^<]*</, `<Application>${PROGRAM}<`));
  change("docProps/core.xml", (text) => text.replace("</dc:creator>", "</dc:creator><dc:language>it-IT</dc:language>"));
  return zipSync(parts);
}
