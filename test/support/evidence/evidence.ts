/** Evidence as it is kept and compared: lines that say where, and what was found there. */
import { fieldsSaid, said } from "./said";

/** One line: "where: what", what being "name value, name value". */
export interface Evidence {
  readonly where: string;
  readonly what: string;
}

export function evidence(where: string, what: unknown): Evidence {
  const plain = typeof what === "object" && what !== null && !Array.isArray(what) && Object.getPrototypeOf(what) === Object.prototype;
  return { where, what: (plain ? fieldsSaid(what) : said(what)) || "nothing" };
}

export const line = ({ where, what }: Evidence): string => `${where}: ${what}`;

/** What differs between lines that were kept and those of today, in words: where, and which value became which. */
export function differences(kept: readonly string[], found: readonly string[]): readonly string[] {
  const [before, now] = [byPlace(kept), byPlace(found)];
  const changed = [...before].flatMap(([where, what]): string[] => {
    const today = now.get(where);
    if (today === undefined) return [`${where}: no more, was ${what}`];
    return today === what ? [] : [`${where}: ${changes(what, today)}`];
  });
  const added = [...now].flatMap(([where, what]) => (before.has(where) ? [] : [`${where}: new, ${what}`]));
  const moved = changed.length + added.length === 0 && kept.join("\n") !== found.join("\n") ? ["the same in another order"] : [];
  return [...changed, ...added, ...moved];
}

/** Lines with one place are told apart by their number. */
function byPlace(lines: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const one of lines) {
    const at = one.indexOf(": ");
    const where = one.slice(0, at);
    let place = where;
    for (let next = 2; found.has(place); next++) place = `${where} (${String(next)})`;
    found.set(place, one.slice(at + 2));
  }
  return found;
}

/** "score 3.5 → 4.5; by 2 → (nothing)". */
function changes(before: string, now: string): string {
  const [was, is] = [before.split(", "), now.split(", ")];
  const name = (value: string): string => value.split(" ")[0] ?? "";
  const gone = was.filter((value) => !is.includes(value));
  const come = is.filter((value) => !was.includes(value));
  const pairs = gone.map((value) => `${value} → ${come.find((other) => name(other) === name(value))?.slice(name(value).length + 1) ?? "(nothing)"}`); // prettier-ignore
  const fresh = come.filter((value) => !gone.some((other) => name(other) === name(value))).map((value) => `(nothing) → ${value}`);
  return [...pairs, ...fresh].join("; ") || `${before} → ${now}`;
}
