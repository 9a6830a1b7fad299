/**
 * Marks that come back by Ctrl+Z as rules that Excel cannot read (office-js#6396), and marks whose ids are others after the file was opened again
 * (office-js-docs#297): what is said is true, nothing stays for good, no rule of the user's is touched.
 * @jest-environment jsdom
 */
import type { Host, Mark } from "../../src/hosts/host";
import { createExcelHost } from "../../src/hosts/excel";
import { MARK_FORMULA } from "../../src/hosts/excel/marks/style";
import { EXCEL, open } from "./excel";
import { blockedAs, valueOf } from "./outcome";
import { createBook, gridSheet, reopened, type Book, type Session } from "./workbook";

const cell = (row: number): Mark["area"] => ({ top: row, left: 1, bottom: row, right: 1 });
const MARKS: readonly Mark[] = [
  { sheet: "Area 1", area: cell(1), severity: "error" },
  { sheet: "Area 1", area: cell(2), severity: "warning" },
  { sheet: "Area 2", area: cell(1), severity: "info" },
];
const USERS = ["=B2>10", "=B3>10"];

/** Two sheets; the first has conditional formats of the user's at the marked cells, the second of which Excel cannot read. */
function plans(): Book {
  const grid = [
    ["Obiettivo", "Peso"],
    ["Bilancio", 15],
    ["Sito web", 25],
  ];
  const sheets = [gridSheet("Area 1", grid), gridSheet("Area 2", grid)];
  const users = USERS.map((formula, index) => ({
    id: `{utente ${index}}`,
    type: "Custom",
    area: cell(index + 1),
    look: new Map([["rule/formula", formula]]),
    damaged: index === 1,
  }));
  sheets[0]!.rules.push(...users);
  return createBook(sheets);
}

interface Opened {
  readonly session: Session;
  readonly host: Host;
}
const opened = (book: Book): Opened => ({ session: open(book), host: createExcelHost({ ...EXCEL }) });

const formulas = ({ session }: Opened) => session.book.sheets.flatMap(({ rules }) => rules.map(({ look }) => look.get("rule/formula")));
const ours = (one: Opened): number => formulas(one).filter((formula) => formula === MARK_FORMULA).length;
const users = (one: Opened) => formulas(one).filter((formula) => formula !== MARK_FORMULA);

describe("after Ctrl+Z has brought deleted marks back, unreadable,", () => {
  async function backByUndo(): Promise<Opened> {
    const one = opened(plans());
    valueOf(await one.host.mark(MARKS));
    valueOf(await one.host.unmark());
    one.session.pressUndo();
    expect(ours(one)).toBe(3);
    return one;
  }

  it("unmarking says that marks are left, not that the sheet is gone, and says so as long as they are", async () => {
    const { host } = await backByUndo();
    expect(blockedAs(await host.unmark())).toEqual(["marks-left", "3"]);
    expect(blockedAs(await host.unmark())).toEqual(["marks-left", "3"]);
  });

  it("marking paints all the same, and counts those of before", async () => {
    const { host } = await backByUndo();
    expect(valueOf(await host.mark(MARKS))).toEqual({ painted: 3, skipped: [], left: 3 });
  });

  it.each(["same ids", "other ids"] as const)("all go when the file was opened again (%s)", async (rules) => {
    const one = await backByUndo();
    valueOf(await one.host.mark(MARKS));
    const again = opened(reopened(one.session.book, { rules }));
    valueOf(await again.host.unmark());
    expect(ours(again)).toBe(0);
    expect(users(again)).toEqual(USERS);
  });

  it("all go when the file was opened again, also where unmarking had refused", async () => {
    const one = await backByUndo();
    blockedAs(await one.host.unmark());
    const again = opened(reopened(one.session.book, { rules: "other ids" }));
    valueOf(await again.host.unmark());
    expect(ours(again)).toBe(0);
  });
});

it("marking anew, undone, can be done and taken off again", async () => {
  const one = opened(plans());
  valueOf(await one.host.mark(MARKS));
  valueOf(await one.host.mark(MARKS.slice(0, 1)));
  one.session.pressUndo();
  valueOf(await one.host.mark(MARKS));
  const again = opened(reopened(one.session.book, { rules: "same ids" }));
  valueOf(await again.host.unmark());
  expect(ours(again)).toBe(0);
});

it("marks whose ids are others after reopening are replaced, not doubled, and taken off whole", async () => {
  const first = opened(plans());
  valueOf(await first.host.mark(MARKS));
  const second = opened(reopened(first.session.book, { rules: "other ids" }));
  valueOf(await second.host.mark(MARKS.slice(0, 2)));
  expect(ours(second)).toBe(2);
  const third = opened(reopened(second.session.book, { rules: "other ids" }));
  valueOf(await third.host.unmark());
  expect(ours(third)).toBe(0);
  expect(users(third)).toEqual(USERS);
});

it("marks of a record without areas, with other ids and a row further down, are found on the sheet", async () => {
  const first = opened(plans());
  valueOf(await first.host.mark(MARKS));
  const second = reopened(first.session.book, { rules: "other ids" });
  const old = { version: 1, sheets: [{ id: "x", name: "Area 1", rules: ["{1}", "{2}"] }] };
  const one = opened(second);
  one.session.book.sheets.forEach((sheet) => (sheet.rules = sheet.rules.map((rule) => ({ ...rule, area: cell(rule.area.top + 1) }))));
  one.session.book.settings.delete("piao.marks");
  valueOf(await createExcelHost(EXCEL).save("settings", JSON.stringify(old)));
  for (const suffix of ["", ".1"]) {
    const entry = one.session.book.settings.get(`piao.settings${suffix}`);
    if (entry !== undefined) one.session.book.settings.set(`piao.marks${suffix}`, entry);
  }
  valueOf(await one.host.unmark());
  expect(ours(one)).toBe(0);
});

it("a rule of the user's that Excel cannot read hinders neither marking nor unmarking", async () => {
  const one = opened(plans());
  valueOf(await one.host.mark(MARKS));
  one.session.book.sheets[0]!.rules = one.session.book.sheets[0]!.rules.filter(
    ({ area, look }) => area.top !== 1 || look.get("rule/formula") !== MARK_FORMULA,
  );
  // One mark was deleted by hand: whether it is among the unreadable ones cannot be known, so it is said, and the others go.
  expect(blockedAs(await one.host.unmark())).toEqual(["marks-left", "1"]);
  expect(ours(one)).toBe(0);
  expect(users(one)).toEqual(USERS);
});
