/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { readWorkbook } from "../../src/hosts/excel/read/read";
import { EXCEL, open } from "./excel";
import { bookFromXlsx } from "./workbook";

it("try", async () => {
  const session = open(bookFromXlsx(readFileSync("/work/shared/plans/seo-2025.xlsx")));
  const r = await readWorkbook(EXCEL);
  console.log(r.kind === "done" ? [r.value.name, r.value.sheets.map((s) => [s.name, s.used, s.merges.length, s.formula(16,4)])] : r, session.traffic, [...session.log]);
});
