/** What descriptions make of a workbook, case by case, is as it was when somebody last looked; `npm run approva` writes it anew. */
import { differences } from "../../../support/evidence/evidence";
import { RECORDS } from "./approved";
import kept from "./layouts.json";

const KEPT: Readonly<Record<string, readonly string[]>> = kept;

it.each([...(RECORDS["layouts"] ?? [])])("%s", (name, found) => {
  expect(differences(KEPT[name] ?? [], found())).toEqual([]);
});
