/** What whoever hands the sheets out must know, as sentences by id. */
import type { MessageData } from "../messages/fill";
import type { MessageId } from "../messages/messages";
import { objectiveName, oneLine } from "../plan/describe";
import { unitName } from "../plan/plan";
import type { IndividualSheet } from "./individual-sheet";
import { nameOf } from "./individual-sheet";
import { plain } from "../seo/seo-text";
import type { Shares, SharesDoubt, SharesOff } from "./shares";

export interface IndividualRemark {
  readonly id: MessageId;
  readonly data: MessageData;
}

/** What is odd about the sheets, each thing once, the shares first. */
export function remarksOn(sheets: readonly IndividualSheet[], shares: Shares): readonly IndividualRemark[] {
  return [
    ...shares.off.map(offRemark),
    ...shares.doubts.map(doubtRemark),
    ...sameNames(sheets),
    ...nameless(sheets),
    ...othersNamed(sheets),
  ];
}

function offRemark({ by, unit, objective, person, sum, expected, cells }: SharesOff): IndividualRemark {
  const data = { unit: oneLine(unitName(unit)), sum, expected, sheet: cells[0]?.sheet ?? unit.sheet.name, cells };
  if (objective === null) return { id: "schede.off-column", data: { ...data, person } };
  return { id: by === "weight" ? "schede.off-weight" : "schede.off-row", data: { ...data, objective: objectiveName(objective) } };
}

function doubtRemark({ kind, sheet, names, cells }: SharesDoubt): IndividualRemark {
  return { id: `schede.doubt-${kind}`, data: { sheet, names: quoted(names), cells } };
}

/** So many structures are named. */
const NAMED = 3;

/** One name on several sheets is one person or several: nothing tells. */
function sameNames(sheets: readonly IndividualSheet[]): readonly IndividualRemark[] {
  const byName = new Map<string, IndividualSheet[]>();
  for (const sheet of sheets) {
    if (sheet.person === null) continue;
    const key = sheet.person.toLowerCase();
    byName.set(key, [...(byName.get(key) ?? []), sheet]);
  }
  return [...byName.values()].flatMap((same): IndividualRemark[] => {
    const [first] = same;
    if (!first || same.length < 2) return [];
    const data = { name: first.person, count: same.length, structures: quoted(same.flatMap(({ structures }) => structures)) };
    return [{ id: same.every(({ role }) => role === "head") ? "schede.same-head" : "schede.same-name", data }];
  });
}

function nameless(sheets: readonly IndividualSheet[]): readonly IndividualRemark[] {
  const without = sheets.filter(({ role, person }) => role === "head" && person === null).flatMap(({ structures }) => structures);
  return without.length === 0
    ? []
    : [
        {
          id: "schede.no-head",
          data: { count: without.length, structures: quoted(without.slice(0, NAMED)) + (without.length > NAMED ? " …" : "") },
        },
      ];
}

/** A person's name that stands in the texts of somebody else's objectives goes out with them: that is said, for the texts are the plan's own. */
function othersNamed(sheets: readonly IndividualSheet[]): readonly IndividualRemark[] {
  const people = [...new Set(sheets.flatMap(({ person }) => (person === null ? [] : [person])))];
  return sheets.flatMap((sheet) => {
    const text = textsOf(sheet).toLowerCase();
    const others = people.filter((name) => name !== sheet.person && name.length > 3 && text.includes(name.toLowerCase()));
    return others.length === 0 ? [] : [{ id: "schede.names-other" as const, data: { person: nameOf(sheet), others: quoted(others) } }];
  });
}

function textsOf({ parts }: IndividualSheet): string {
  const lines = parts.flatMap(({ lines: own }) => own);
  return lines
    .flatMap(({ objective: { strategic, rows } }) => [
      strategic,
      ...rows.flatMap((row) => [row.operative, row.indicator, row.target, row.deadline].map(plain)),
    ])
    .join("\n");
}

function quoted(names: readonly string[]): string {
  return [...new Set(names)].map((name) => `«${oneLine(name)}»`).join(", ");
}
