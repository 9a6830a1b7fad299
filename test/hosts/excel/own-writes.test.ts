import { OwnWrites } from "../../../src/hosts/excel/own-writes";

it("knows for a while what was written, by sheet and address", () => {
  let now = 0;
  const own = new OwnWrites(() => now);
  own.add("{1}", "B2");
  own.add("{2}", null);
  expect([own.has("{1}", "B2"), own.has("{1}", "B3"), own.has("{1}", null), own.has("{2}", "A1")]).toEqual([true, false, false, true]);
  now = 3001;
  expect([own.has("{1}", "B2"), own.has("{2}", "A1")]).toEqual([false, false]);
});
