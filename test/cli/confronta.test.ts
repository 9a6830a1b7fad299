import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { comparisonSchema } from "../../src/core/report/comparison-schema";
import type { ComparisonReport } from "../../src/core/report/comparison";
import { Page } from "../../scripts/samples/page";
import { readWorkbook } from "../../src/hosts/file/read";
import { writeDocuments } from "../../src/hosts/file/write";
import { piao } from "./recorder";

const samples = join(__dirname, "../../samples");
const old = join(samples, "confronto/piano-2025.xlsx");
const fresh = join(samples, "confronto/piano-2025-variato.xlsx");

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "piao-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const json = async (...args: readonly string[]): Promise<ComparisonReport> => {
  const { out } = await piao(["confronta", old, fresh, "--json", ...args]);
  return JSON.parse(out) as ComparisonReport;
};

test("the samples: twelve changes, structure by structure", async () => {
  const { code, out, err } = await piao(["confronta", old, fresh]);
  expect([code, err]).toEqual([1, ""]);
  expect(out).toMatch(/Area 3 - Lavori pubblici e ambiente +2 +3 +100 +100 +4\n/);
  for (const sentence of [
    "Obiettivo 1 «Registro dei contenziosi aggiornato ogni mese»: il peso passa da 30 a 40.",
    "Obiettivo 2 «Stato civile in formato digitale»: la scadenza passa da 30/09/2025 a 12/2025.",
    "Obiettivo 2 «Stato civile in formato digitale»: il target era «>= 80%», ora è «>= 70%».",
    "Obiettivo 3 «Inventario dei beni mobili»: passa da «Area 2 - Finanziaria» a «Area 1 - Affari generali».",
    "Obiettivo 3 «Apertura serale dello sportello anagrafe»: non c'è più; pesava 30.",
    "Obiettivo 2 «Riduzione dei tempi medi di pagamento dei fornitori»: cambia il testo: aggiunto «medi».",
    "La struttura «Area 3 - Tecnica» ora si chiama «Area 3 - Lavori pubblici e ambiente».",
    "Obiettivo 3 «Colonnine di ricarica nei parcheggi»: è nuovo, con peso 20, da raggiungere entro: 12/2025.",
  ])
    expect(out).toContain(`  - ${sentence}\n`);
  expect(out).toMatch(/\n12 modifiche; 0 obiettivi sono rimasti com'erano, 8 prima e 8 ora\.\n$/);
});

test("in English, folded on a narrow screen, with the pairs", async () => {
  const { out } = await piao(["confronta", old, fresh, "--lingua", "en", "--abbinamenti"], { terminal: { width: 60 } });
  expect(out).toContain("the\n    deadline goes from 30/09/2025 to 12/2025.");
  expect(out).toMatch(/Pairs\n(?: {2}- .*\n(?: {4}.*\n)*)+/);
  expect(out).toContain("(similar text)");
  expect(
    Math.max(
      ...out
        .split("\n")
        .slice(2)
        .map((line) => line.length),
    ),
  ).toBeLessThan(90);
});

test("JSON as its schema says, with cells and words; nothing else on standard output", async () => {
  const report = await json();
  expect(comparisonSchema.parse(report)).toEqual(report);
  expect(report.summary).toEqual({ changes: 12, same: 0 });
  expect(report.pairs).toHaveLength(7);
  const wording = report.changes.find(({ field }) => field === "title");
  expect(wording?.cells).toEqual({ before: "Area 2 - Finanziaria!B7", after: "Obiettivi 2025!D9" });
  expect(wording?.words.filter(({ kind }) => kind !== "same")).toEqual([{ kind: "new", text: "medi" }]);
  const weight = report.changes.find(({ field }) => field === "weight");
  expect([weight?.from, weight?.to]).toEqual([30, 40]);
});

test("CSV: a line a change, as Italian Excel opens it, formulas made harmless", async () => {
  const { out, code } = await piao(["confronta", fresh, old, "--csv"]);
  const lines = out.split("\r\n");
  expect([code, lines.length, lines[0]]).toEqual([1, 14, "\ufeffStruttura;Modifica;Che cosa;Numero;Obiettivo;Fase;Prima;Ora;Dove, prima;Dove, ora;Anche in;In parole"]); // prettier-ignore
  expect(lines[1]).toMatch(
    /^Area 1 - Affari generali;obiettivo modificato;il peso;1;Registro dei contenziosi aggiornato ogni mese;;40;30;/,
  );
});

test("pairs corrected by hand", async () => {
  const apart = await json("--non-stesso", "Area 1 - Affari generali!B6=Obiettivi 2025!D5");
  expect(apart.changes.filter(({ kind }) => kind === "added" || kind === "dropped")).toHaveLength(4);
  const together = await json("--stesso", "'Area 1 - Affari generali'!B8=Obiettivi 2025!D12");
  expect(together.pairs.filter(({ by }) => by === "choice")).toHaveLength(1);
  const nowhere = await json("--stesso", "Area 1 - Affari generali!B90=Obiettivi 2025!D12");
  expect(nowhere.remarks.map(({ message }) => message)).toEqual([
    "Nella cella B90 del foglio «Area 1 - Affari generali» del piano vecchio non c'è nessun obiettivo: l'abbinamento indicato non vale.",
  ]);
});

test("only what the resolution must list, with the totals; an objective a line", async () => {
  const { code, out } = await piao(["confronta", old, fresh, "--delibera"]);
  expect(code).toBe(1);
  expect(out).toMatch(/Area 3 - Lavori pubblici e ambiente +2 +3 +100 +100 +4\n/);
  expect(out).toContain(
    "  2. Obiettivo 2 «Stato civile in formato digitale»: la scadenza passa da 30/09/2025 a 12/2025; il target era «>= 80%», ora è «>= 70%».\n",
  );
});

test("as sheets of a new file, which is never written over another, nor over the plans", async () => {
  const file = join(folder, "confronto.xlsx");
  const first = await piao(["confronta", old, fresh, "-o", file]);
  expect([first.code, first.err]).toEqual([1, ""]);
  expect(first.out).toContain(`Scritto il confronto in ${file}.`);
  const read = readWorkbook(readFileSync(file));
  expect(read.kind === "ok" && read.sheets.map(({ name }) => name)).toEqual(["Confronto", "Per la delibera", "Abbinamenti"]);
  const again = await piao(["confronta", old, fresh, "-o", file]);
  expect([again.code, again.err]).toEqual([2, expect.stringContaining("esiste già e non è stato toccato")]);
  expect((await piao(["confronta", old, fresh, "-o", file, "--sovrascrivi"])).code).toBe(1);
  const bytes = readFileSync(old);
  const over = await piao(["confronta", old, fresh, "-o", old, "--sovrascrivi"]);
  expect([over.code, readFileSync(old).equals(bytes)]).toEqual([2, true]);
});

test("a copy is no change", async () => {
  copyFileSync(old, join(folder, "copia.xlsx"));
  const { code, out } = await piao(["confronta", old, join(folder, "copia.xlsx")]);
  expect(code).toBe(0);
  expect(out).toContain("Nessuna differenza: gli obiettivi sono gli stessi.\n");
});

test.each([
  [[old], "servono due file: prima il piano vecchio, poi quello nuovo."],
  [[old, fresh, "altro.xlsx"], "i file da confrontare sono due: «altro.xlsx» è di troppo."],
  [[old, join(samples, "confronto/../confronto/piano-2025.xlsx")], "è due volte lo stesso file"],
  [[old, fresh, "--json", "--csv"], "scegliete una sola forma: --json, --csv oppure --delibera."],
  [[old, fresh, "--stesso", "B5=B7"], "«B5=B7» non va bene per --stesso"],
  [[old, join(samples, "manca.xlsx")], "manca.xlsx: il file non esiste"],
])("what cannot be done is one sentence and code 2: %#", async (args, sentence) => {
  const { code, out, err } = await piao(["confronta", ...args]);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(sentence);
  expect(err).not.toContain("    at ");
});

test("another body's plan: nothing in common is refused, hardly anything is said before all else", async () => {
  const page = new Page("Viabilità", [6, 40, 10]).line(0, ["N.", "Obiettivo", "Peso"], "heading");
  page.line(1, [1, "Collaudo dei ponti provinciali", 60]).line(2, [2, "Sgombero della neve", 40]);
  writeFileSync(join(folder, "altro.xlsx"), await writeDocuments([page.document()]));
  const refused = await piao(["confronta", old, join(folder, "altro.xlsx")]);
  expect([refused.code, refused.out]).toEqual([2, ""]);
  expect(refused.err).toContain("i due piani non hanno in comune nessun obiettivo e nessuna struttura");
  const { out } = await piao(["confronta", old, join(samples, "fasi.xlsx")]);
  expect(out).toContain("I due piani non hanno quasi niente in comune: si ritrova un obiettivo su 8.");
});

test("files that are no workbooks or hold no plan are both named", async () => {
  writeFileSync(join(folder, "lettera.xlsx"), "Egregio Sindaco");
  const { code, err } = await piao(["confronta", join(folder, "lettera.xlsx"), join(folder, "manca.xlsx")]);
  expect(code).toBe(2);
  expect(err).toMatch(/lettera\.xlsx: .*\n.*manca\.xlsx: il file non esiste/);
});
