/**
 * What a worker found, in parcels: handed over as one piece, thousands of objectives would stop the page while it takes them in.
 * A parcel holds some thousands of objects; what leads from one parcel into another, or to a sheet that the page has already, is a link.
 */
import { Fraction } from "../../core/fraction";

/** Plain data: may be handed from a worker to the page. */
export interface Parcel {
  /** Objects of this parcel to which links lead. */
  readonly shared: readonly object[];
  /** Fractions of this parcel: handed over they are bare numbers, and have to be made fractions again. */
  readonly fractions: readonly object[];
  readonly links: readonly Link[];
  /** The last parcel only: where the whole is among its shared objects. */
  readonly whole?: number;
}

/** `holder[key]` is the object `index` of the shared ones of a parcel; of parcel −1: of the sheets. */
interface Link {
  readonly holder: object;
  readonly key: string | number;
  readonly parcel: number;
  readonly index: number;
}

const OUTSIDE = -1;

/** Objects in a parcel: the page takes one in within a few milliseconds. */
const SIZE = 4000;

/**
 * @param whole objects, lists, maps and fractions, however they refer to each other
 * @param known what the receiver has already, e.g. the sheets: links lead to them by their place
 * @param size how many objects a parcel holds
 * @throws Error for an object of another kind, which would not arrive as it is
 */
export function pack(whole: object, known: readonly object[], size: number = SIZE): readonly Parcel[] {
  const objects = inOrder(whole, new Set(known));
  const numbers = new Map(objects.map((object, number) => [object, number]));
  const outside = new Map(known.map((object, index) => [object, index]));
  const count = Math.ceil(objects.length / size);
  const shared = Array.from({ length: count }, () => new Map<object, number>());
  const parcels = Array.from({ length: count }, () => ({ fractions: [] as object[], links: [] as Link[] }));
  const sent = new Map<object, object>();

  const placeOf = (object: object): Pick<Link, "parcel" | "index"> => {
    const there = outside.get(object);
    if (there !== undefined) return { parcel: OUTSIDE, index: there };
    const parcel = Math.floor((numbers.get(object) ?? 0) / size);
    const places = shared[parcel] as Map<object, number>;
    const index = places.get(object) ?? places.size;
    places.set(object, index);
    return { parcel, index };
  };

  objects.forEach((object, number) => {
    const own = Math.floor(number / size);
    const parcel = parcels[own] as (typeof parcels)[number];
    if (object instanceof Fraction) parcel.fractions.push(object);
    let copy = object;
    for (const [key, child] of childrenOf(object)) {
      // Children come before what holds them: one that has not been seen leads round in a circle.
      const goes = sent.get(child);
      const inside = goes !== undefined && Math.floor((numbers.get(child) ?? 0) / size) === own;
      if (inside && goes === child) continue;
      if (copy === object) copy = copyOf(object);
      if (inside) put(copy, key, goes);
      else {
        put(copy, key, null);
        parcel.links.push({ holder: copy, key, ...placeOf(child) });
      }
    }
    sent.set(object, copy);
  });
  const { index: place } = placeOf(whole);
  return parcels.map((parcel, index) => ({
    ...parcel,
    shared: [...(shared[index] as Map<object, number>).keys()].map((object) => sent.get(object) ?? object),
    ...(index === count - 1 ? { whole: place } : {}),
  }));
}

/** What was packed, of parcels that have arrived, in their order. @param known as for `pack`, the receiver's own */
export function unpack(parcels: readonly Parcel[], known: readonly object[]): object {
  for (const { fractions, links } of parcels) {
    for (const fraction of fractions) Object.setPrototypeOf(fraction, Fraction.prototype);
    for (const { holder, key, parcel, index } of links) {
      const target = (parcel === OUTSIDE ? known : parcels[parcel]?.shared)?.[index];
      if (!target) throw new Error(`no object ${String(index)} in parcel ${String(parcel)}`);
      put(holder, key, target);
    }
  }
  // The whole comes after all that it holds.
  const last = parcels[parcels.length - 1];
  const whole = last?.shared[last.whole ?? OUTSIDE];
  if (!whole) throw new Error("the last parcel is missing");
  return whole;
}

/** Every object that can be reached, each after those that it holds. */
function inOrder(whole: object, without: ReadonlySet<object>): readonly object[] {
  const seen = new Set<object>(without);
  const order: object[] = [];
  const visit = (object: object): void => {
    if (seen.has(object)) return;
    seen.add(object);
    for (const [, child] of childrenOf(object)) visit(child);
    order.push(object);
  };
  visit(whole);
  return order;
}

function* childrenOf(object: object): Iterable<readonly [string | number, object]> {
  if (object instanceof Fraction) return;
  if (Array.isArray(object)) {
    for (let index = 0; index < object.length; index++) {
      const child: unknown = object[index];
      if (isObject(child)) yield [index, child];
    }
    return;
  }
  if (isMap(object)) {
    for (const [key, child] of object) if (isObject(child)) yield [key, child];
    return;
  }
  const prototype: unknown = Object.getPrototypeOf(object);
  if (prototype !== Object.prototype && prototype !== null) throw new Error(`cannot be handed over: ${object.constructor.name}`);
  for (const key in object) {
    const child: unknown = object[key as keyof typeof object];
    if (isObject(child)) yield [key, child];
  }
}

/** By its name: a map that was handed over may not be an instance of the `Map` of here. */
function isMap(object: object): object is Map<string | number, unknown> {
  return Object.prototype.toString.call(object) === "[object Map]";
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function copyOf(object: object): object {
  if (Array.isArray(object)) return [...(object as unknown[])];
  return isMap(object) ? new Map(object) : { ...object };
}

function put(holder: object, key: string | number, value: object | null): void {
  if (isMap(holder)) holder.set(key, value);
  else (holder as Record<string | number, unknown>)[key] = value;
}
