/** What a `load` gets: the properties asked for, nested where the path is nested, a collection's members one by one. */
import { HostFault } from "./fault";
import type { Json } from "./model";
import type { Served } from "./served";

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

type Note = (member: string) => void;

export function query(target: Served, info: QueryInfo | undefined, note: Note): Json {
  const paths = (info?.Select ?? []).map((path) => path.split(/[/.]/));
  if (!target.items) return members(target, paths, note);
  const from = info?.Skip ?? 0;
  const items = target.items().slice(from, info?.Top === undefined ? undefined : from + info.Top);
  return { _Items: items.map((item) => members(item, paths, note)) };
}

function members(target: Served, paths: readonly (readonly string[])[], note: Note): Json {
  const found: Record<string, Json> = { ...target.identity?.() };
  const nested = new Map<string, string[][]>();
  for (const [head = "", ...rest] of paths) {
    if (head === "items" || head === "*") throw new HostFault("InvalidArgument", `${target.kind}: load of everything`);
    if (rest.length === 0) Object.assign(found, one(target, head, note));
    else nested.set(head, [...(nested.get(head) ?? []), rest]);
  }
  for (const [head, rest] of nested) {
    const name = nameOf(target.links, head, target.kind);
    const link = target.links?.[name]?.() ?? null;
    found[name] = link ? queryNested(link, rest, note) : null;
  }
  return found;
}

function queryNested(target: Served, paths: readonly (readonly string[])[], note: Note): Json {
  const inner = paths.map((path) => (path[0] === "items" ? path.slice(1) : path));
  return target.items ? { _Items: target.items().map((item) => members(item, inner, note)) } : members(target, inner, note);
}

function one(target: Served, head: string, note: Note): Record<string, Json> {
  const name = nameOf(target.properties, head, target.kind);
  note(`${target.kind}.${name}`);
  return { [name]: target.properties?.[name]?.get() ?? null };
}

function nameOf(from: Readonly<Record<string, unknown>> | undefined, head: string, kind: string): string {
  const name = Object.keys(from ?? {}).find((key) => key.toLowerCase() === head.toLowerCase());
  if (name === undefined) throw new HostFault("ApiNotFound", `${kind}.${head}`);
  return name;
}
