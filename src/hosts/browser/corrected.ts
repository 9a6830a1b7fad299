/** The working copy as a file: what it is called, and its download. */
import type { Language } from "../../core/messages/fill";
import { derivedName } from "../derived-name";
import { download, XLSX } from "./download";
import type { Kept } from "./kept";
import type { WorkingCopy } from "./work";

const SUFFIX = { it: "corretto", en: "corrected" } as const;
/** What this program, and a browser that has downloaded twice, put behind a name. */
const OURS = / - (?:corretto|corrected)(?: ?\(\d{1,2}\))?(?=\.[a-z]{3,4}$)/i;

/** "piano.xlsx" → "piano - corretto.xlsx"; a copy that is corrected again keeps its name. */
export function correctedName(file: string, language: Language): string {
  return derivedName(file.replace(OURS, ""), SUFFIX[language], /\.xlsm$/i.test(file) ? "xlsm" : "xlsx");
}

/** Offers the working copy as it is now; nothing is sent anywhere. @returns the download's name */
export function downloadCopy(
  { file, copy, kept }: { readonly file: { readonly name: string }; readonly copy: WorkingCopy; readonly kept: Kept },
  language: Language,
): string {
  const name = correctedName(file.name, language);
  download(name, copy.now().bytes, XLSX);
  copy.downloaded();
  const { fingerprint } = copy.now();
  if (fingerprint !== null) kept.alsoKnownBy(fingerprint);
  return name;
}
