/**
 * Each documented error code of Excel at some call of every command, and at every call some of them, passing or lasting. The whole product,
 * every code at every call, is `npm run sweep`.
 * @jest-environment jsdom
 */
import { EXCEL, OLDEST, open } from "./excel";
import { valueOf } from "./outcome";
import { CODES } from "./sweep/codes";
import { COMMANDS, sweptBook } from "./sweep/commands";
import { attempt, judge, type SweptExcel } from "./sweep/sweep";
import { snapshot } from "./workbook";
import { createExcelHost } from "../../src/hosts/excel";

const NEWEST: SweptExcel = { environment: EXCEL };
const FLOOR: SweptExcel = { environment: OLDEST, level: 13 };

it("knows every code that Microsoft's client knows", () => {
  const known: readonly string[] = Object.values(Excel.ErrorCodes);
  expect(known.filter((code) => !(code in CODES))).toEqual([]);
});

describe.each(COMMANDS)("$name", (command) => {
  // Only marking is done in another way by an older Excel.
  const excels = command.name.includes("mark") ? [NEWEST, FLOOR] : [NEWEST];
  it.each(excels)("is whole, undone or said, whatever fails", async (excel) => {
    const clean = await attempt(open, excel, command, null);
    valueOf(clean.outcome);
    const codes = Object.keys(CODES);
    const wrong: string[] = [];
    // Each code at least once, each call at least twice, in another pairing for faults that last.
    const rounds = Math.max(clean.calls, codes.length);
    for (let round = 0; round < rounds; round++) {
      for (const lasting of [false, true]) {
        const at = (round % clean.calls) + 1;
        const fault = { at, lasting, code: codes[(round * (lasting ? 5 : 1)) % codes.length] ?? "" };
        const [verdict, why] = judge(await attempt(open, excel, command, fault), clean, fault);
        if (verdict === "wrong") wrong.push(`${JSON.stringify(fault)}: ${why}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

it.each(COMMANDS)("$name: a workbook where a cell is being edited stays as it was", async ({ prepare, run }) => {
  const session = open(sweptBook());
  const host = createExcelHost(EXCEL);
  await prepare?.(host);
  const before = snapshot(session.book);
  // For ever: the client tries again, seconds later, to let go of references that earlier tests made it fail to, and each try counts.
  session.faults.arm({ editing: Infinity });
  expect(await run(host)).toMatchObject({ kind: "blocked", reason: "cell-edit" });
  expect(snapshot(session.book)).toBe(before);
});
