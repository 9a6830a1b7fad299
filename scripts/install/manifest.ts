/** The manifest and the functions' description for the address from which the page was opened: the same as `npm run manifest` makes. */
import { deriveManifest } from "../manifest/derive";

/** The folder of a page's address: "https://a.example/piao/installa.html?x" → "https://a.example/piao". */
export function folderOf(page: string): string {
  const url = new URL(page);
  return `${url.origin}${url.pathname.replace(/\/[^/]*$/, "")}`;
}

/** @throws Error with the reason, in English, when no manifest can be made for this address (not https, localhost …) */
export const manifestFor = (template: string, page: string): string => deriveManifest(template, folderOf(page));
