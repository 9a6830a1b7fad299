/** The system's code of a failed file operation ("ENOENT"), or what it says where it has none. */
export function errorCode(error: unknown): string {
  // Not by instanceof: an error may come from another realm, as it does in tests.
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);
}
