/** The table of calls against the source and against Microsoft's declarations. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CALLS, FLOOR, GUARDED } from "../../../src/hosts/excel/requirements";
import { usedCalls, type UsedCall } from "./used-calls";

const minor = (set: string): number => Number(set.slice(2));
const listed = new Map(
  Object.entries(CALLS).flatMap(([owner, members]) => Object.entries(members).map(([name, set]) => [`${owner}.${name}`, set])),
);

let used: readonly UsedCall[] = [];
beforeAll(() => {
  used = usedCalls(["src/hosts/excel", "src/commands"]).filter(({ set }) => set !== null);
});

it("lists every call that the program makes, with the set that its declaration names, and no other", () => {
  expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(used.map(({ member, set }) => [member, set])));
  expect(listed.size).toBeGreaterThan(100);
});

it("asks for the set before each call that came after the floor, and says what happens without", () => {
  const later = used.filter(({ set }) => minor(set ?? "") > minor(FLOOR));
  expect(later.map(({ member }) => member).sort()).toEqual(Object.keys(GUARDED).sort());
  for (const { member, set, files } of later) {
    const unguarded = files.filter(
      (file) => !readFileSync(join(__dirname, "../../../src", file), "utf8").includes(`supports("${set ?? ""}")`),
    );
    expect({ member, unguarded }).toEqual({ member, unguarded: [] });
  }
});

it("makes none of the calls that erase the user's undo history", () => {
  const erasing = [
    "Worksheet.copy",
    "Worksheet.delete",
    "Worksheet.tabColor",
    "Worksheet.position",
    "WorksheetProtection.protect",
    "WorksheetProtection.unprotect",
    "Workbook.insertWorksheetsFromBase64",
    "WorksheetCollection.addFromBase64",
  ];
  expect(used.map(({ member }) => member).filter((member) => erasing.includes(member))).toEqual([]);
});
