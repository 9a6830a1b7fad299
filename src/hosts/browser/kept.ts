/**
 * What is kept for a plan in this browser: settings (with the descriptions of layouts) and waivers, never the file. A plan is known by the
 * fingerprints of its files, and across edits by what it is (plan-identity.ts). Its texts stand under the fingerprint of the file under which
 * they were first kept, where earlier versions of this program kept them too.
 */
import type { Outcome, StoreKey } from "../host";
import type { OpenedFile } from "./open-file";
import { identityOf, likeness, type PlanIdentity } from "./plan-identity";

/** Text kept by a key; the browser's localStorage, or what a test gives. */
export type KeptTexts = Pick<Storage, "getItem" | "setItem">;

/** A plan for which something is kept: the key of its texts, its files by fingerprint, its last file's name and what it is. */
interface KeptPlan extends PlanIdentity {
  readonly key: string;
  readonly files: readonly string[];
  readonly file: string;
}

/** Another plan's texts for this file: of the same plan for certain, or perhaps; `file`: its name. */
export interface FoundPlan {
  readonly how: "same" | "like";
  readonly file: string;
}

export interface Kept {
  /** Texts kept for the plan under another file; null without any. */
  readonly found: FoundPlan | null;
  /** Whether those are the file's own. From now on they are kept together, or each by itself. */
  readonly decide: (own: boolean) => void;
  readonly load: (key: StoreKey) => Outcome<string | null>;
  /** Without a storage the text lasts as long as the page. A full storage is said. */
  readonly save: (key: StoreKey, text: string) => Outcome;
  /** A file of that fingerprint is the same plan: its corrected copy. */
  readonly alsoKnownBy: (fingerprint: string) => void;
}

const PLANS = "piao.plans";
const KEYS: readonly StoreKey[] = ["settings", "waivers"];

/** What lasts as long as the page: where there is no storage, or where it is full. */
const memory = new Map<string, string>();

export function keptFor(file: Pick<OpenedFile, "id" | "name" | "sheets">, storage: KeptTexts | null): Kept {
  const identity = identityOf(file.name, file.sheets);
  const read = (name: string): string | null => storage?.getItem(name) ?? memory.get(name) ?? null;
  const write = (name: string, text: string): void => {
    try {
      if (storage) return storage.setItem(name, text);
      memory.set(name, text);
    } catch (fault) {
      memory.set(name, text);
      throw fault;
    }
  };
  const holdsTexts = (key: string): boolean => KEYS.some((what) => read(textName(what, key)) !== null);
  const files = new Set([file.id]);

  function remember(): void {
    const plans = plansIn(read(PLANS));
    const before = plans.find((plan) => plan.key === key)?.files ?? [];
    // A file belongs to one plan.
    const others = plans
      .filter((plan) => plan.key !== key)
      .map((plan) => ({ ...plan, files: plan.files.filter((one) => !files.has(one)) }));
    const mine: KeptPlan = { ...identity, key, files: [...new Set([...before, ...files])], file: file.name };
    write(PLANS, JSON.stringify([...others, mine]));
  }

  /** Looks for the plan; a storage that fails says so when something is loaded. */
  function look(): { readonly key: string; readonly other: (FoundPlan & { readonly key: string }) | null } {
    try {
      const plans = plansIn(read(PLANS));
      const own = plans.find((plan) => plan.files.includes(file.id));
      if (own || holdsTexts(file.id)) return { key: own?.key ?? file.id, other: null };
      // The plan that was kept last is the likeliest of those that agree as much.
      const found = plans.reverse().flatMap((plan) => {
        const how = holdsTexts(plan.key) ? likeness(identity, plan) : null;
        return how ? [{ how, file: plan.file, key: plan.key }] : [];
      });
      const other = found.find(({ how }) => how === "same") ?? found[0] ?? null;
      return { key: other?.how === "same" ? other.key : file.id, other };
    } catch {
      return { key: file.id, other: null };
    }
  }

  const { key: first, other } = look();
  let key = first;
  const attempt = <T>(job: () => T): Outcome<T> => {
    try {
      return { kind: "done", value: job() };
    } catch (fault) {
      return { kind: "blocked", reason: "failed", detail: String(fault) };
    }
  };
  if (other?.how === "same") attempt(remember);
  return {
    found: other && { how: other.how, file: other.file },
    decide: (own) => {
      key = own && other ? other.key : file.id;
      attempt(remember);
    },
    load: (what) => attempt(() => read(textName(what, key))),
    save: (what, text) =>
      attempt(() => {
        write(textName(what, key), text);
        remember();
      }),
    alsoKnownBy: (fingerprint) => {
      files.add(fingerprint);
      if (holdsTexts(key)) attempt(remember);
    },
  };
}

function textName(what: StoreKey, key: string): string {
  return `piao.${what}.${key}`;
}

/** The plans in a kept text; what is none of ours is left out. */
function plansIn(text: string | null): KeptPlan[] {
  let list: unknown;
  try {
    list = JSON.parse(text ?? "[]");
  } catch {
    return [];
  }
  return Array.isArray(list) ? list.filter(isPlan) : [];
}

function isPlan(value: unknown): value is KeptPlan {
  if (typeof value !== "object" || value === null) return false;
  const plan = value as Partial<Record<keyof KeptPlan, unknown>>;
  const lists = [plan.files, plan.sheets, plan.labels, plan.texts].every(Array.isArray);
  return lists && [plan.key, plan.file, plan.name].every((text) => typeof text === "string");
}
