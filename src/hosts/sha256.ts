/** SHA-256 of bytes, or of a text in UTF-8, as hexadecimal text; null where the page is not secure (plain http on a network). */
export async function sha256(content: Uint8Array | string): Promise<string | null> {
  const { subtle } = globalThis.crypto;
  if (!subtle) return null;
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
  const digest = new Uint8Array(await subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
