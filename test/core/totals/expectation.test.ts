/** What a list should make where no cell says it. */
import { exact } from "../../../src/core/exact";
import { plain, UNKNOWN } from "../../../src/core/totals/expectation";

test("a total of which only the reason is known names no cell and no words", () => {
  expect(plain(exact(100), "percent")).toEqual({ expected: exact(100), basis: "percent", cell: null, text: null, total: null });
  expect(plain(exact(40), "setting").basis).toBe("setting");
});

test("nothing known is no total, not a total of 0", () => {
  expect(UNKNOWN).toEqual({ expected: null, basis: "unknown", cell: null, text: null, total: null });
});
