/** What tells objectives that stand side by side, case by case, is as it was when somebody last looked; `npm run approva` writes it anew. */
import { differences } from "../../../support/evidence/evidence";
import { RECORDS } from "./approved";
import kept from "./across.json";

const KEPT: Readonly<Record<string, readonly string[]>> = kept;

it.each([...(RECORDS["across"] ?? [])])("%s", (name, found) => {
  expect(differences(KEPT[name] ?? [], found())).toEqual([]);
});
