import { sheetFromGrid } from "../../../src/core/sheet/sheet";
import { keptFor } from "../../../src/hosts/browser/kept";
import type { OpenedFile } from "../../../src/hosts/browser/open-file";
import { stepAt } from "../../../src/core/fixes/step";
import { untouched } from "../../../src/hosts/browser/work";
import { createWorkingCopy } from "../../../src/hosts/browser/working-copy";
import { EMPTY_PAGE, reducePage, type PageAction, type PageState } from "../../../src/taskpane/browser/page-state";

const file = (id: string): OpenedFile => ({
  id,
  name: `${id}.xlsx`,
  bytes: new Uint8Array(),
  sheets: [sheetFromGrid("Vuoto", []), sheetFromGrid("Piano", [["Peso"]])],
  notes: [],
});

const after = (...actions: PageAction[]): PageState => actions.reduce(reducePage, EMPTY_PAGE);
const opened = (id: string, sample = false, name = `${id}.xlsx`): PageAction => {
  const one = { ...file(id), name };
  return { type: "opened", file: one, copy: createWorkingCopy(one), kept: keptFor(one, null), sample };
};
/** The file has a changed cell that was not downloaded. */
const changed = (id: string): PageAction => {
  const [, sheet] = file(id).sheets;
  const steps = [stepAt(sheet!, { row: 0, col: 0 }, { value: "Pesi" })];
  return { type: "worked", id, work: { ...untouched(file(id)), steps } };
};

it("shows the first sheet that holds something", () => {
  expect(after(opened("a")).files[0]!.shown.sheet).toBe("Piano");
});

it("lets the sample make room for the user's own file, and replaces a sample by another", () => {
  expect(after(opened("s", true), opened("a")).files.map((open) => open.file.id)).toEqual(["a"]);
  expect(after(opened("s", true), opened("t", true)).files.map((open) => open.file.id)).toEqual(["t"]);
});

it("never lets the first sample, arriving late, take the place of the user's own file", () => {
  const opening = (name: string): PageAction => ({ type: "opening", opening: { name, cancel: () => undefined } });
  expect(after(opening("s.xlsx"), opening("a.xlsx"), opened("a"), opened("s", true)).active).toBe("a");
  expect(after(opening("s.xlsx"), opening("a.xlsx"), opened("s", true)).opening?.name).toBe("a.xlsx");
  expect(after(opened("a"), opening("s.xlsx"), opened("s", true)).active).toBe("s");
});

it("brings a file that is open already to the front instead of opening it twice", () => {
  const state = after(opened("a"), opened("b"), opened("a"));
  expect(state.files).toHaveLength(2);
  expect(state.active).toBe("a");
});

it("puts a file in the place of the one of its name", () => {
  const state = after(opened("a"), opened("b"), opened("c", false, "A.XLSX"));
  expect(state.files.map((open) => open.file.id)).toEqual(["c", "b"]);
  expect(state.active).toBe("c");
});

it("keeps a sample in which something was changed", () => {
  expect(after(opened("s", true), changed("s"), opened("a")).files.map((open) => open.file.id)).toEqual(["s", "a"]);
  expect(after(opened("s", true), changed("s"), opened("t", true)).files.map((open) => open.file.id)).toEqual(["s", "t"]);
});

it("shows what a finding is about, not what was last clicked; what is being pointed out stays selected", () => {
  const area = { top: 3, left: 4, bottom: 3, right: 4 };
  const actions: PageAction[] = [opened("a"), { type: "pick", id: "a", area }, { type: "show", id: "a", sheet: "Piano", area }];
  expect(after(...actions).files[0]!.shown.picked).toBeNull();
  const pointing: PageAction = { type: "selectable", id: "a", onSelect: () => undefined };
  expect(after(actions[0]!, pointing, actions[1]!, actions[2]!).files[0]!.shown.picked).toEqual(area);
});

it("shows another file when the one in view is closed", () => {
  expect(after(opened("a"), opened("b"), { type: "close", id: "b" }).active).toBe("a");
  expect(after(opened("a"), { type: "close", id: "a" }).active).toBeNull();
});

it("counts each request to go somewhere, so that the same cell is scrolled to again", () => {
  const area = { top: 3, left: 4, bottom: 3, right: 4 };
  const show: PageAction = { type: "show", id: "a", sheet: "Piano", area };
  expect(after(opened("a"), show, show).files[0]!.shown).toMatchObject({ sheet: "Piano", area, asked: 2 });
});

it("keeps the words beside one file's rows from those of another", () => {
  const notes = [{ sheet: "Piano", rows: new Map([[0, "titolo"]]), columns: new Map() }];
  const state = after(opened("a"), opened("b"), { type: "annotate", id: "b", notes });
  expect(state.files.map(({ shown }) => shown.notes)).toEqual([[], notes]);
});

it("forgets what could not be read when the next file is opened", () => {
  const refused = after({ type: "refused", name: "x.xls", why: { it: "", en: "" } });
  expect(refused.refused).toHaveLength(1);
  expect(reducePage(refused, { type: "opening", opening: { name: "y.xlsx", cancel: () => undefined } }).refused).toEqual([]);
});
