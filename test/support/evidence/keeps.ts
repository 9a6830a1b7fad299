/** Tests that hold the evidence of today against a record: a case each, which says in words where what was found has changed. */
import { differences } from "./evidence";

/** Names of cases, and how the lines of each are found. */
export type Cases = ReadonlyMap<string, () => readonly string[]>;

/** @param kept the lines of each case, as `npm run approva` has written them */
export function keeps(cases: Cases | undefined, kept: Readonly<Record<string, readonly string[]>>): void {
  it.each([...(cases ?? [])])("%s", (name, found) => {
    expect(differences(kept[name] ?? [], found())).toEqual([]);
  });

  test("what is kept is of these cases, and all of them are kept", () => {
    expect(Object.keys(kept).sort()).toEqual([...(cases ?? []).keys()].sort());
  });
}
