/** The manifest to publish, derived from the one for development, so that there is only one to look after. */

/** Where the development server answers; every address of manifest.xml begins with it. */
export const DEVELOPMENT = "https://localhost:3000";

/**
 * The manifest with its addresses below another one.
 * @param xml the manifest for development
 * @param address https address of the folder that holds the built files; a slash at the end makes no difference
 * @throws Error when the address is no plain https address, or when the manifest is not the one for development
 */
export function deriveManifest(xml: string, address: string): string {
  const base = plainAddress(address);
  const found = xml.split(`"${DEVELOPMENT}/`).length - 1;
  if (found === 0) throw new Error(`manifest.xml: no address begins with ${DEVELOPMENT}, nothing to replace`);
  const comment = /<!--[^]*?For development:[^]*?-->\s*/;
  if (!comment.test(xml)) throw new Error('manifest.xml: the comment "For development: …" is not there, nothing to replace');
  const derived = xml.replace(comment, "").replaceAll(`"${DEVELOPMENT}/`, `"${base}/`);
  if (derived.includes("localhost"))
    throw new Error(`manifest.xml: an address of localhost is left that does not begin with ${DEVELOPMENT}/`);
  return derived;
}

/**
 * A built file (functions.json) with the development server's address replaced; a file without any is returned as it is.
 * @throws Error when the address is no plain https address
 */
export function moveAddresses(text: string, address: string): string {
  return text.replaceAll(`"${DEVELOPMENT}/`, `"${plainAddress(address)}/`);
}

function plainAddress(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== "https:") throw new Error(`Not an https address: "${address}". Excel shows only https pages.`);
  if (url.search || url.hash || url.username) throw new Error(`The address of a folder is wanted, without ? # or a user: "${address}"`);
  if (/[&"'<>]/.test(url.href)) throw new Error(`An address without & " ' < > is wanted: "${address}"`);
  if (url.hostname === "localhost")
    throw new Error("manifest.xml itself is for localhost; give the address where the files are published.");
  return url.href.replace(/\/+$/, "");
}
