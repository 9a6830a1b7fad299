/** Rows of headings that only a plan has, none of which names a weight. */
import { objectivesWithoutWeights } from "../../../src/core/reading/looks-like-plan";
import { written, type Written } from "../../support/written";

type Own = Readonly<Record<string, readonly string[]>>;

/** "row,col" (0-based) of the heading of objectives. */
function found(own: Own, ...rows: readonly (readonly Written[])[]): string | null {
  const cell = objectivesWithoutWeights(written(rows), own);
  return cell && `${String(cell.row)},${String(cell.col)}`;
}

test.each<readonly [string, readonly Written[], string | null]>([
  ["an indicator and a target", ["N.", "Obiettivo", "Indicatore", "Target"], "0,1"],
  ["a day and what was reached", ["N.", "Obiettivo", "Scadenza", "Consuntivo"], "0,1"],
  ["a class and an indicator", ["N.", "Obiettivo", "Classe", "Indicatore"], "0,1"],
  ["a description besides: the first of the two counts", ["N.", "Obiettivo", "Descrizione", "Indicatore", "Target"], "0,1"],
  ["all of them", ["N.", "Obiettivo", "Indicatore", "Target", "Scadenza", "Consuntivo", "Classe"], "0,1"],
  ["three headings are too few", ["Obiettivo", "Indicatore", "Scadenza"], null],
  ["twice the same is one", ["Obiettivo", "Indicatore", "Indicatore", "Scadenza"], null],
  ["a structure and its number beside one measure", ["N.", "Struttura", "Obiettivo", "Indicatore"], null],
  ["measures of something else", ["N.", "Descrizione", "Indicatore", "Scadenza"], null],
  ["measures of nothing", ["N.", "Struttura", "Indicatore", "Scadenza"], null],
])("%s", (_what, row, told) => {
  expect(found({}, row)).toBe(told);
});

test("the municipality's own word for objectives is as good", () => {
  const row = ["N.", "Ziel", "Indicatore", "Scadenza"];
  expect(found({}, row)).toBeNull();
  expect(found({ title: ["Ziel"] }, row)).toBe("0,1");
});

test("a cell that is true or false heads nothing, though its word is one of the municipality's", () => {
  const own = { target: ["Vero"] };
  expect(found(own, ["Obiettivo", "Indicatore", "Scadenza", "Vero"])).toBe("0,0");
  expect(found(own, ["Obiettivo", "Indicatore", "Scadenza", true])).toBeNull();
});

test("headings stand within the first forty rows that hold something", () => {
  const above = (count: number): readonly (readonly Written[])[] => Array.from({ length: count }, () => ["Premessa"]);
  const row = ["N.", "Obiettivo", "Indicatore", "Scadenza"];
  expect(found({}, ["Comune"], [], [], ...above(38), row)).toBe("41,1");
  expect(found({}, ["Comune"], [], [], ...above(39), row)).toBeNull();
});
