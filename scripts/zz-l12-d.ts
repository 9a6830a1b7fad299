import { readFileSync } from "node:fs"; import { readWorkbook } from "../src/hosts/file/read";
(globalThis as any).CustomFunctions = { ErrorCode: { invalidValue: "#VALORE!", notAvailable: "#N/D" }, Error: class { constructor(public code: string, public message: string) {} }, associate() {} };
import { objectivesOf } from "../src/core/plan/plan";
void (async () => {
const { readRange } = await import("../src/functions/range/read-range");
const r: any = readWorkbook(readFileSync("/work/shared/composed/ok/075.xlsx")); const s = r.sheets.find((x: any) => x.name === "Obiettivi 2025");
const rows = [0, 1, 26, 27, 28, 29, 30, 31, 32, 33]; const g = rows.map((k) => Array.from({ length: 8 }, (_, c) => s.value(k, c)));
const list: any = readRange(g, { expected: null, results: null });
if (list.kind === "refused") console.log(list); else for (const o of objectivesOf(list.unit)) console.log(o.area.top, o.title?.value.slice(0, 30), String(o.weight?.value.kind === "number" ? o.weight.value.value : o.weight?.value.kind), o.phases.map((p) => p.weight?.value.kind === "number" ? String(p.weight.value.value) : "?"));
console.log(list.unit?.sections.map((x: any) => x.totals.map((t: any) => [t.cell.row, String(t.value)])));
})();
