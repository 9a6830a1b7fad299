import type { Outcome, StoreKey } from "../host";

/** Text kept by a key; the browser's localStorage, or what a test gives. */
export type KeptTexts = Pick<Storage, "getItem" | "setItem">;

/** What is kept for one file in this browser, by the file's fingerprint: the file itself is never written. */
export function keptFor(fileId: string, storage: KeptTexts | null) {
  const memory = new Map<StoreKey, string>();
  const name = (key: StoreKey): string => `piao.${key}.${fileId}`;
  return {
    load(key: StoreKey): Outcome<string | null> {
      try {
        return { kind: "done", value: storage?.getItem(name(key)) ?? memory.get(key) ?? null };
      } catch (fault) {
        return { kind: "blocked", reason: "failed", detail: String(fault) };
      }
    },
    /** Without a storage the text lasts as long as the page. A full storage is said. */
    save(key: StoreKey, text: string): Outcome {
      memory.set(key, text);
      try {
        storage?.setItem(name(key), text);
        return { kind: "done", value: undefined };
      } catch (fault) {
        return { kind: "blocked", reason: "failed", detail: String(fault) };
      }
    },
  };
}
