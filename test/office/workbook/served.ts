/** What an object of the workbook offers to the client. Names are those of the wire (PascalCase). */
import type { Json } from "./model";

export interface Property {
  readonly get: () => Json;
  readonly set?: (value: Json) => void;
}

/** An argument of a call: plain data, or another object of the workbook. */
export type Argument = Json | Served;

/** What a call gives back: plain data, another object, or null (a null object where an object is expected). */
export type Answer = Json | Served | null;

export interface Served {
  readonly served: true;
  /** The type's name, for the log of calls: "Range". */
  readonly kind: string;
  /** What tells the client which object this is: an id, or the reference that it asked to keep. */
  readonly identity?: () => { readonly [name: string]: Json };
  readonly properties?: Readonly<Record<string, Property>>;
  readonly links?: Readonly<Record<string, () => Served | null>>;
  readonly methods?: Readonly<Record<string, (...args: readonly Argument[]) => Answer>>;
  /** Members of a collection, and one of them by key. */
  readonly items?: () => readonly Served[];
  readonly item?: (key: Json) => Served;
}

export function isServed(value: Argument | Answer | undefined): value is Served {
  return typeof value === "object" && value !== null && "served" in value;
}

/** A property that can only be read. */
export const readOnly = (get: () => Json): Property => ({ get });

/** Properties kept in a map by path: "bold" of a font under "font/". */
export function stored(store: Map<string, Json>, prefix: string, names: readonly string[]): Record<string, Property> {
  return Object.fromEntries(
    names.map((name) => {
      const path = prefix + name.charAt(0).toLowerCase() + name.slice(1);
      return [name, { get: () => store.get(path) ?? null, set: (value: Json) => void store.set(path, value) }];
    }),
  );
}

/** The argument as text. */
export const asText = (value: Argument | undefined): string => (typeof value === "object" ? "" : String(value));
/** The argument as a number, 0 where it is missing. */
export const asNumber = (value: Argument | undefined): number => (typeof value === "number" ? value : 0);
