import { existsSync, readdirSync, readFileSync } from "node:fs";
import { builtFunctions, Refused, type Built } from "./oracle/built";
import { compose } from "./composer/compose";
import { readWorkbook } from "../src/hosts/file/read";
import type { Sheet } from "../src/core/sheet/sheet";
import { verify } from "../src/core/verify";
import { DEFAULT_SETTINGS } from "../src/core/settings";
import { scorePlan } from "../src/core/score/score-plan";
import { toNumber } from "../src/core/exact";
import type { UnitTotals } from "../src/core/totals/totals";
import { unitName, type Unit } from "../src/core/plan/plan";

const call = (f: Built, ...args: unknown[]): unknown => { try { return f(...args); } catch (e) { if (e instanceof Refused) return `${e.code} ${e.message}`; throw e; } };
type Range = { top: number; left: number; bottom: number; right: number };
const gridOf = (sheet: Sheet, r: Range): unknown[][] | null => {
  const rows: unknown[][] = [];
  for (let row = r.top; row <= r.bottom; row++) { const cells: unknown[] = []; for (let col = r.left; col <= r.right; col++) { const v = sheet.value(row, col); if (v !== null && typeof v === "object") return null; cells.push(v); } rows.push(cells); }
  return rows;
};
const tally = new Map<string, string[]>();
const note = (kind: string, line: string) => { const l = tally.get(kind) ?? []; l.push(line); tally.set(kind, l); };
function pane(t: UnitTotals): string {
  const p = t.phases.filter((x) => x.ok === false).length, d = t.declared.filter((x) => x.ok === false).length, s = t.sections.filter((x) => x.ok === false).length;
  return `${t.sum === null ? "?" : toNumber(t.sum)}/${t.expected === null ? "-" : toNumber(t.expected)} ok=${t.ok}${t.rounding ? "~" : ""} ${t.basis}${t.doubtful ? " doubtful" : ""}${p ? " ph" + p : ""}${d ? " decl" + d : ""}${s ? " sec" + s : ""}${t.unit.coefficients ? " coeff" : ""}${t.unit.levels ? " levels" : ""}`;
}
function compareOne(fs: Readonly<Record<string, Built>>, name: string, sheets: readonly Sheet[]): void {
  const v = verify({ file: name, sheets }, DEFAULT_SETTINGS);
  const scores = new Map(scorePlan(v.plan, DEFAULT_SETTINGS, null).map((s) => [s.unit, s.result]));
  for (const ps of v.plan.sheets) {
    const here = v.totals.filter((t) => t.unit.sheet === ps.sheet.name);
    if (here.length === 0) continue;
    const used = ps.sheet.used!;
    const whole: Range = { top: 0, left: 0, bottom: used.bottom, right: used.right };
    if (here.length > 1) {
      const g = gridOf(ps.sheet, whole);
      if (g) { const c = String(call(fs["CHECKWEIGHTS"]!, g)); note((c.startsWith("#VALORE!") || c.startsWith("#N/D") || (c !== "OK" && typeof call(fs["WEIGHTSUM"]!, g) === "string")) ? "several: refused" : "several: JUDGED", `${name}|${ps.sheet.name}|${here.length} units ${here.map((t) => t.sum && toNumber(t.sum)).join("+")}|${c}`); }
    }
    for (const t of here) {
      const u: Unit = t.unit;
      let r = whole;
      if (here.length > 1) {
        const h = u.weightHeading?.cell.row;
        const between = h === undefined || here.some((o) => o !== t && o.unit.area.top > h && o.unit.area.top < u.area.top);
        const side = here.some((o) => o !== t && !(o.unit.area.bottom < u.area.top || o.unit.area.top > u.area.bottom));
        r = { top: between || h === undefined || h > u.area.top ? u.area.top : h, left: side ? u.area.left : 0, bottom: u.area.bottom, right: side ? u.area.right : used.right };
      }
      const where = `${name}|${ps.sheet.name}|${u.layout}|${unitName(u) ?? ""}|${r.top + 1}-${r.bottom + 1}|${pane(t)}`;
      const own = sheets.filter((s) => s === ps.sheet).length === 1 && u.sections.every((s) => s.objectives.every((o) => (o.weight?.cell.sheet ?? u.sheet) === u.sheet));
      if (!own) { note("list over several sheets", where); continue; }
      let g = gridOf(ps.sheet, r);
      if (here.length > 1 && g) {
        const mine = new Set(u.sections.flatMap((s2) => [...s2.objectives.flatMap((o) => { const rows: number[] = []; for (let k = o.area.top; k <= o.area.bottom; k++) rows.push(k); return rows; }), ...s2.totals.map((x) => x.cell.row)]));
        const others = here.some((o) => o !== t && o.unit.sections.some((s2) => s2.objectives.some((x) => x.area.top >= u.area.top && x.area.top <= u.area.bottom)));
        const h = u.weightHeading?.cell.row;
        const rows: number[] = [];
        if (h !== undefined && h < u.area.top) { const first = Math.min(...here.filter((o) => o.unit.weightHeading?.cell.row === h).map((o) => o.unit.area.top)); for (let k = h; k < first; k++) rows.push(k); }
        for (let k = u.area.top; k <= u.area.bottom; k++) if (!others || mine.has(k)) rows.push(k);
        g = rows.map((k) => gridOf(ps.sheet, { top: k, bottom: k, left: r.left, right: r.right })?.[0] ?? []);
      }
      if (!g) { note("error cells", where); continue; }
      const c = String(call(fs["CHECKWEIGHTS"]!, g));
      const w = call(fs["WEIGHTSUM"]!, g);
      const key = here.length > 1 ? "part " : "";
      const bad = t.ok === false || t.phases.some((x) => x.ok === false) || t.declared.some((x) => x.ok === false) || t.sections.some((x) => x.ok === false);
      const missing = v.facts.some((f) => f.unit === u && ["weight-missing", "weight-not-numeric"].includes(f.rule));
      let kind: string;
      if (c.startsWith("#")) kind = t.doubtful ? "both refuse" : "REFUSED " + c.slice(0, 60).replace(/righ[ei] [\d, e]+|«.*/g, "…");
      else if (typeof w === "number" && t.sum !== null && Math.abs(w - toNumber(t.sum)) > 1e-9 && Math.abs(w * 100 - toNumber(t.sum)) > 1e-9) kind = "SUM differs";
      else if (t.doubtful) kind = "DOUBTFUL in pane, judged in cell";
      else if (c === "OK" || c.startsWith("OK")) kind = missing ? "OK but missing" : bad ? "OK in cell, BAD in pane " + t.basis : t.ok === null ? "ok/unknown" : "ok/ok";
      else kind = bad ? "bad/bad" : missing ? "bad/missing" : t.rounding && /arrotond/.test(c) ? "rounding/rounding" : t.ok === null ? "BAD in cell, unknown in pane" + (/non dichiara|essere una formula/.test(c) ? " (supposes)" : "") : "BAD in cell, OK in pane " + t.basis + (/non dichiara|essere una formula/.test(c) ? " (supposes)" : "");
      note(key + kind, `${where}|${w}|${c}`);
      // findings
      if (c.startsWith("#")) continue;
      const f = call(fs["FINDINGS"]!, g) as unknown[][];
      const kinds: Record<string, RegExp> = { "number-duplicate": /si ripete/, "number-sequence": /numerazione (salta|comincia)/, "weight-as-text": /come testo/, "weight-missing": /manca il peso/, "weight-not-numeric": /non è un peso/, "weight-out-of-range": /il peso è 0|negativo|è più del/, "phase-weights-total": /Le fasi/, "declared-total": /Il totale della riga/, "weights-rounding": /arrotondamento/ };
      if (!Array.isArray(f)) { note("FINDINGS refused", `${where}|${String(f)}`); continue; }
      for (const [rule, re] of Object.entries(kinds)) {
        const p = v.facts.some((x) => x.unit === u && x.rule === rule), q = f.some((row) => re.test(String(row[3] ?? "")));
        if (p !== q) note(`FINDING ${rule} ${p ? "pane only" : "cell only"}`, `${where}|${((z: unknown) => JSON.stringify(z, (_k, y: unknown) => typeof y === "bigint" ? Number(y) : y))(p ? v.facts.filter((x) => x.unit === u && x.rule === rule).map((x) => [x.cells.map((k) => k.row + 1), x.data]).slice(0, 2) : f.filter((row) => re.test(String(row[3] ?? ""))))}`.slice(0, 400));
      }
      // score
      const s = scores.get(u);
      if (s) {
        const sc = call(fs["SCORE"]!, g);
        const ps2 = s.kind === "scored" ? toNumber(s.score) : "refused " + s.reasons.map((x) => x.id).join(",");
        const same = s.kind === "scored" ? typeof sc === "number" && Math.abs(sc - toNumber(s.score)) < 1e-9 : typeof sc === "string";
        note(same ? (s.kind === "scored" ? "score same" : "score both refuse") : "SCORE differs", `${where}|pane ${ps2}|cell ${String(sc)}`);
      }
    }
  }
}
void (async () => {
  const fs = await builtFunctions("l12-cmp");
  const folders = ["./samples", "/work/shared/plans", "/work/shared/layouts/ok", "/work/shared/layouts/bad", "/work/shared/composed/ok", "/work/shared/composed/bad"];
  const what = process.argv[2] ?? "files";
  if (what === "files") for (const folder of folders) { if (!existsSync(folder)) continue; for (const f of readdirSync(folder).filter((x) => x.endsWith(".xlsx"))) { const r = readWorkbook(readFileSync(`${folder}/${f}`)); if (r.kind === "ok") compareOne(fs, folder.split("/").slice(-2).join("/") + "/" + f, r.sheets); } }
  else for (let i = 0; i < Number(process.argv[3] ?? 100); i++) { const p = compose(Number(what), i); compareOne(fs, p.name + " ok", p.sheets); compareOne(fs, p.name + " bad", p.bad); }
  const max = Number(process.env.MAX ?? 6);
  for (const [k, l] of [...tally].sort((a, b) => b[1].length - a[1].length)) { console.log(`\n## ${l.length} ${k}`); if (!/^(part )?(ok\/ok|bad\/bad|both refuse|score same|score both refuse|several: refused|ok\/unknown)$/.test(k)) for (const x of l.slice(0, max)) console.log("   " + x.slice(0, 420)); }
})();
