/** The working copy of a file: what is done and taken back, and that it stays the user's own file but for the changed cells. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { applySteps } from "../../../src/core/fixes/apply";
import { stepAt } from "../../../src/core/fixes/step";
import { typedStep } from "../../../src/core/fixes/typed";
import type { Sheet } from "../../../src/core/sheet/sheet";
import { mergedSteps, type Change } from "../../../src/hosts/browser/changes";
import type { OpenedFile } from "../../../src/hosts/browser/open-file";
import { changedSheets, isUnsaved, type Work } from "../../../src/hosts/browser/work";
import { createWorkingCopy } from "../../../src/hosts/browser/working-copy";
import { firstDifference } from "../../../src/hosts/file/patch/compare";
import { formatAt } from "../../../src/hosts/file/looks/look-at";
import { sheetLooks } from "../../../src/hosts/file/looks/sheet-looks";
import { readWorkbook } from "../../../src/hosts/file/read";
import { ZipPackage } from "../../../src/hosts/file/zip/zip-package";
import { workbookParts, zip } from "../file/packages";

const SAMPLES = join(__dirname, "../../../samples");

function opened(name: string): OpenedFile {
  const bytes = new Uint8Array(readFileSync(join(SAMPLES, name)));
  const read = readWorkbook(bytes);
  if (read.kind === "error") throw new Error(read.code);
  return { id: "a".repeat(64), name, bytes, sheets: read.sheets, notes: [] };
}

/** Cells that anybody may type into: those with a value of their own. */
function plainCells(sheets: readonly Sheet[]): Change["cells"][number]["cell"][] {
  return sheets.flatMap((sheet) =>
    sheet.rows.flatMap(({ row, cells }) =>
      cells
        .filter(({ col, value }) => sheet.formula(row, col) === undefined && (typeof value === "number" || typeof value === "string"))
        .map(({ col }) => ({ sheet: sheet.name, row, col })),
    ),
  );
}

const file = opened("elenco.xlsx");
const cells = plainCells(file.sheets);
const [weight] = cells.filter(({ sheet, row, col }) => typeof file.sheets.find(({ name }) => name === sheet)?.value(row, col) === "number");

const changeTo = (texts: readonly string[]): fc.Arbitrary<Change> =>
  fc.record({
    kind: fc.constantFrom("fix", "typed", "back"),
    cells: fc.array(
      fc.record({
        cell: fc.constantFrom(...cells.slice(0, 40)),
        to: fc.oneof(fc.constant(null), fc.record({ value: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.constantFrom(...texts)) })),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  });

const change = changeTo(["", "da definire"]);

/** The parts of a package, by name. */
function partsOf(bytes: Uint8Array): Map<string, string | null> {
  const archive = new ZipPackage(bytes);
  return new Map(archive.names.map((name) => [name, archive.text(name)]));
}

describe("what changes come to", () => {
  it("is the same in the end as doing them one after the other", () => {
    fc.assert(
      // A cell that was emptied forgets its format, but not in the file: there is no doing that one after the other.
      fc.property(fc.array(changeTo(["da definire"]), { maxLength: 6 }), (changes) => {
        let sheets = file.sheets;
        for (const one of changes) {
          for (const { cell, to } of one.cells) {
            const [now, before] = [sheets, file.sheets].map((list) => list.find(({ name }) => name === cell.sheet)!);
            const value = before!.value(cell.row, cell.col);
            const back = { value: typeof value === "number" || typeof value === "string" ? value : "" };
            const applied = applySteps(sheets, [stepAt(now!, cell, to ?? back)]);
            if (applied.kind !== "done") throw new Error("one after the other");
            sheets = applied.sheets;
          }
        }
        const merged = applySteps(file.sheets, mergedSteps(file.sheets, changes));
        expect(merged.kind === "done" && firstDifference(sheets, merged.sheets, [])).toBeNull();
      }),
      { numRuns: 40 },
    );
  });

  it("leaves out cells that hold again what the file holds", () => {
    const sheet = file.sheets.find(({ name }) => name === weight!.sheet)!;
    const value = sheet.value(weight!.row, weight!.col) as number;
    const [there, back]: Change[] = [value + 1, value].map((to) => ({ kind: "typed", cells: [{ cell: weight!, to: { value: to } }] }));
    expect(mergedSteps(file.sheets, [there!])).toHaveLength(1);
    expect(mergedSteps(file.sheets, [there!, back!])).toEqual([]);
    expect(mergedSteps(file.sheets, [there!, { kind: "back", cells: [{ cell: weight!, to: null }] }])).toEqual([]);
  });
});

describe("the working copy", () => {
  it("is the file itself again, byte for byte, when everything is taken back, and the same as before when it is done again", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const copy = createWorkingCopy(file);
        for (const one of changes) expect((await copy.change(one)).kind).toBe("done");
        const after = copy.now();
        while (copy.now().held > 0) await copy.undo();
        expect(copy.now().bytes).toBe(file.bytes);
        expect(copy.now().sheets).toEqual(file.sheets);
        expect(isUnsaved(copy.now())).toBe(false);
        while (copy.now().held < changes.length) await copy.redo();
        expect(Buffer.from(copy.now().bytes).equals(Buffer.from(after.bytes))).toBe(true);
      }),
      { numRuns: 10 },
    );
  });

  it.each(readdirSync(SAMPLES).filter((name) => name.endsWith(".xlsx")))(
    "%s: two changes are in one file, all its other parts are the user's own",
    async (name) => {
      const own = opened(name);
      const copy = createWorkingCopy(own);
      const [first, second] = plainCells(own.sheets).filter((_cell, index, all) => index === 3 || index === all.length - 1);
      await copy.change({ kind: "typed", cells: [{ cell: first!, to: { value: "primo" } }] });
      await copy.change({ kind: "typed", cells: [{ cell: second!, to: { value: "secondo" } }] });
      const { bytes, sheets } = copy.now();
      const read = readWorkbook(bytes);
      expect(read.kind === "ok" && firstDifference(sheets, read.sheets, [])).toBeNull();
      expect(sheets.find(({ name }) => name === first!.sheet)?.value(first!.row, first!.col)).toBe("primo");
      expect(sheets.find(({ name }) => name === second!.sheet)?.value(second!.row, second!.col)).toBe("secondo");
      const [before, after] = [partsOf(own.bytes), partsOf(bytes)];
      expect([...after.keys()]).toEqual([...before.keys()]);
      const differing = [...before].filter(([part, text]) => after.get(part) !== text).map(([part]) => part);
      const touched = new Set([first!.sheet, second!.sheet]).size;
      expect(differing.filter((part) => part.includes("worksheets/"))).toHaveLength(touched);
      expect(differing.filter((part) => !part.includes("worksheets/") && !part.endsWith("workbook.xml"))).toEqual([]);
    },
  );

  it("tells which sheets changed, and leaves the others the very same objects", async () => {
    const copy = createWorkingCopy(file);
    const told: (readonly string[])[] = [];
    copy.watch((after: Work, before: Work) => told.push(changedSheets(before, after)));
    await copy.change({ kind: "typed", cells: [{ cell: weight!, to: { value: 3 } }] });
    await copy.undo();
    await copy.undo();
    expect(told).toEqual([[weight!.sheet], [weight!.sheet]]);
  });

  it("takes changes in turn, however quickly they come", async () => {
    const copy = createWorkingCopy(file);
    const values = [1, 2, 3, 4];
    await Promise.all(values.map((value) => copy.change({ kind: "typed", cells: [{ cell: weight!, to: { value } }] })));
    expect(copy.now().changes).toHaveLength(values.length);
    expect(copy.now().steps).toMatchObject([{ to: { value: 4 } }]);
  });

  it("refuses a fix for a cell that holds something else by now", async () => {
    const copy = createWorkingCopy(file);
    const step = stepAt(
      file.sheets.find(({ name }) => name === weight!.sheet)!,
      weight!,
      { value: 7 },
    );
    await copy.change({ kind: "typed", cells: [{ cell: weight!, to: { value: 3 } }] });
    expect((await copy.fix([step])).kind).toBe("changed");
    expect(copy.now().steps).toMatchObject([{ to: { value: 3 } }]);
  });

  it("refuses with its reason what the file cannot take, and stays as it was", async () => {
    const copy = createWorkingCopy(file);
    await copy.change({ kind: "typed", cells: [{ cell: weight!, to: { value: 3 } }] });
    const before = copy.now();
    const far = { sheet: weight!.sheet, row: 900_000, col: 0 };
    expect(await copy.change({ kind: "typed", cells: [{ cell: far, to: { value: 1 } }] })).toMatchObject({
      kind: "refused",
      why: { it: expect.stringContaining("A900001") as string },
    });
    expect(copy.now()).toBe(before);
  });

  it("writes 15 % into an empty cell that waits for percentages, as Excel would", async () => {
    const styles = `<styleSheet><cellXfs><xf/><xf numFmtId="9"/></cellXfs></styleSheet>`;
    const row = (n: number, weight: string): string => `<row r="${String(n)}"><c r="A${String(n)}"><v>${String(n)}</v></c>${weight}</row>`;
    const data = row(1, `<c r="B1" s="1"><v>0.85</v></c>`) + row(2, `<c r="B2" s="1"/>`);
    const bytes = zip(workbookParts([{ name: "A", data }], { styles }));
    const read = readWorkbook(bytes);
    if (read.kind === "error") throw new Error(read.code);
    const copy = createWorkingCopy({ id: "a".repeat(64), name: "percento.xlsx", bytes, sheets: read.sheets, notes: [] });
    const waiting = formatAt(sheetLooks(bytes, "A")!, 1, 1);
    const typed = typedStep(read.sheets[0]!, 1, 1, "15", waiting);
    if (typed.kind !== "step") throw new Error(typed.kind);
    expect(await copy.change({ kind: "typed", cells: [typed.step] })).toMatchObject({ kind: "done" });
    const [sheet] = copy.now().sheets;
    expect([sheet?.value(1, 1), sheet?.format(1, 1)]).toEqual([0.15, "0%"]);
  });

  it("knows what was downloaded: what is done after it is unsaved, and what is taken back too", async () => {
    const copy = createWorkingCopy(file);
    await copy.change({ kind: "typed", cells: [{ cell: weight!, to: { value: 3 } }] });
    expect(isUnsaved(copy.now())).toBe(true);
    copy.downloaded();
    expect(isUnsaved(copy.now())).toBe(false);
    await copy.change({ kind: "typed", cells: [{ cell: weight!, to: { value: 4 } }] });
    expect(isUnsaved(copy.now())).toBe(true);
    await copy.undo();
    expect(isUnsaved(copy.now())).toBe(false);
  });

  it("lets a new change take the place of those that were taken back", async () => {
    const copy = createWorkingCopy(file);
    await copy.change({ kind: "typed", cells: [{ cell: weight!, to: { value: 3 } }] });
    await copy.undo();
    await copy.change({ kind: "typed", cells: [{ cell: weight!, to: { value: 4 } }] });
    expect(await copy.redo()).toEqual({ kind: "done", change: null });
    expect(copy.now().changes).toHaveLength(1);
  });

  it("has the fingerprint of its own bytes", async () => {
    const copy = createWorkingCopy(file);
    expect(copy.now().fingerprint).toBe(file.id);
    const sheet = file.sheets.find(({ name }) => name === weight!.sheet)!;
    const typed = typedStep(sheet, weight!.row, weight!.col, "3,5");
    if (typed.kind !== "step") throw new Error("a step");
    await copy.fix([typed.step]);
    expect(copy.now().fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(copy.now().fingerprint).not.toBe(file.id);
  });
});
