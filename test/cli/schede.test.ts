/** `piao schede`: who gets a sheet, where it is written, and that nothing of others' is in it. */
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { writeDocuments } from "../../src/hosts/file/write";
import { readWorkbook } from "../../src/hosts/file/read";
import { Page } from "../../scripts/samples/page";
import { piao } from "./recorder";

const sample = join(__dirname, "../../samples/schede-individuali");
const plans = join(__dirname, "../../../shared/plans");

let folder: string;
let plan: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "piao-schede-"));
  plan = join(folder, "piano.xlsx");
  copyFileSync(join(sample, "consuntivo-2025.xlsx"), plan);
  copyFileSync(join(sample, "piao.config.json"), join(folder, "piao.config.json"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const inFolder = (name: string): string => join(folder, name);

function sheetsOf(path: string): readonly string[] {
  const read = readWorkbook(readFileSync(path));
  if (read.kind === "error") throw new Error(read.code);
  return read.sheets.map(({ name }) => name);
}

/** Every part of a packed file as text: whatever a curious reader could find. */
const everythingIn = (path: string): string =>
  Object.entries(unzipSync(readFileSync(path)))
    .map(([name, bytes]) => `${name}\n${strFromU8(bytes)}`)
    .join("\n");

/** What is whose in the sample: a name, and words of objectives in which the person has no part. */
const PEOPLE = {
  "arch. Paola Verdi": ["Costa", "Galli", "Sala", "Conti", "Ferri", "Registro dei procedimenti", "AMMINISTRATIVA"],
  "dott. Andrea Costa": ["Verdi", "Galli", "Sala", "Conti", "Ferri", "Sportello digitale", "TECNICA"],
  "Marco Galli": ["Verdi", "Costa", "Sala", "Conti", "Ferri", "scuole", "Registro", "AMMINISTRATIVA"],
  "Elena Sala": ["Verdi", "Costa", "Galli", "Conti", "Ferri", "Sportello digitale", "Registro"],
  "Ivo Conti": ["Verdi", "Costa", "Galli", "Sala", "Ferri", "Sportello digitale", "Registro"],
  "Lucia Ferri": ["Verdi", "Costa", "Galli", "Sala", "Conti", "Sportello", "tempi di pagamento", "TECNICA"],
  "Marco Galli (2)": ["Verdi", "Costa", "Sala", "Conti", "Ferri", "Formazione", "strade", "TECNICA"],
} as const;

test.each(["xlsx", "docx"])("a file a person: no part of it holds anything of others (%s)", async (ending) => {
  const out = inFolder("schede");
  const { code } = await piao(["schede", plan, "--in", out, "--spiega", ...(ending === "docx" ? ["--docx"] : [])]);
  expect(code).toBe(0);
  expect(readdirSync(out).sort()).toEqual(Object.keys(PEOPLE).map((name) => `Scheda individuale - ${name}.${ending}`).sort()); // prettier-ignore
  for (const [name, others] of Object.entries(PEOPLE)) {
    const text = everythingIn(join(out, `Scheda individuale - ${name}.${ending}`));
    expect(text).toContain(name.replace(" (2)", ""));
    for (const other of others) expect({ name, other, found: text.includes(other) }).toEqual({ name, other, found: false });
    // Nothing hidden, no link to the plan or to another file, no path of this machine.
    expect(text).not.toMatch(/hidden="?(?:1|true)|veryHidden|externalLink|TargetMode="External"|w:vanish|<!--/);
    expect(text).not.toContain("piano.xlsx");
    expect(text).not.toContain(folder);
    if (ending === "xlsx") expect(sheetsOf(join(out, `Scheda individuale - ${name}.xlsx`))).toHaveLength(1);
  }
});

test("one workbook with a list, and what is to be known", async () => {
  const { code, out } = await piao(["schede", plan]);
  expect(code).toBe(0);
  expect(sheetsOf(inFolder("piano - Schede individuali.xlsx"))).toEqual(["Elenco", ...Object.keys(PEOPLE)]);
  expect(out).toContain("Scritte 7 schede in");
  expect(out).toContain("«Marco Galli» compare 2 volte");
  expect(out).toMatch(/Elena Sala +dipendente, AREA TECNICA, 4 obiettivi, 95,24 su 100/);
});

test("what this program wrote is no plan", async () => {
  await piao(["schede", plan]);
  const { code, out } = await piao(["verifica", inFolder("piano - Schede individuali.xlsx")]);
  expect(out).toContain("nessun piano");
  expect(code).toBe(0);
});

test("some people only: by kind, name, sheet", async () => {
  const names = async (...args: readonly string[]): Promise<readonly string[]> => {
    const { out } = await piao(["schede", plan, "--json", "--sovrascrivi", "-o", inFolder("a.xlsx"), ...args]);
    return (JSON.parse(out) as { readonly people: readonly { readonly name: string }[] }).people.map(({ name }) => name);
  };
  expect(await names("--solo", "responsabili")).toEqual(["arch. Paola Verdi", "dott. Andrea Costa"]);
  expect(await names("--persona", "sala", "--persona", "conti")).toEqual(["Elena Sala", "Ivo Conti"]);
  expect(await names("--foglio", "Area Amministrativa", "--solo", "dipendenti")).toEqual(["Lucia Ferri", "Marco Galli"]);
});

test("what cannot be done is said in a sentence, and nothing is written", async () => {
  const said = async (...args: readonly string[]): Promise<string> => {
    const { code, err } = await piao(["schede", ...args]);
    expect(code).toBe(2);
    return err;
  };
  expect(await said()).toContain("manca il file del piano");
  expect(await said(plan, "-o", plan)).toContain("è il file di partenza");
  expect(await said(plan, "--in", folder, "-o", "x.xlsx")).toContain("-o e --in non stanno insieme");
  expect(await said(plan, "--persona", "Nessuno")).toContain("nessuno si chiama «Nessuno»");
  expect(await said(plan, "--solo", "tutti")).toContain("«responsabili» oppure «dipendenti»");
  expect(await said(plan, "--in", join(plan, "schede"))).toContain("non si può creare");
  expect(await said(join(__dirname, "../../samples/seo.xlsx"), "--solo", "dipendenti", "-o", inFolder("b.xlsx"))).toContain(
    "non assegna quote o pesi a singole persone",
  );
  writeFileSync(
    inFolder("rubrica.xlsx"),
    await writeDocuments([new Page("Rubrica", [20, 20]).line(0, ["Nome", "Telefono"]).line(1, ["Anna", 123]).document()]),
  );
  expect(await said(inFolder("rubrica.xlsx"))).toContain("nessun piano riconosciuto");
  expect(readdirSync(folder).sort()).toEqual(["piano.xlsx", "piao.config.json", "rubrica.xlsx"]);
});

test("a file that exists is left alone, and then none is written", async () => {
  const out = inFolder("schede");
  await piao(["schede", plan, "--in", out, "--persona", "Elena Sala"]);
  const file = join(out, "Scheda individuale - Elena Sala.xlsx");
  writeFileSync(file, "mio");
  const { code, err } = await piao(["schede", plan, "--in", out]);
  expect(code).toBe(2);
  expect(err).toContain("esiste già e non è stato toccato: niente è stato scritto");
  expect(readdirSync(out)).toHaveLength(1);
  expect(readFileSync(file, "utf8")).toBe("mio");
  expect((await piao(["schede", plan, "--in", out, "--sovrascrivi"])).code).toBe(0);
  expect(readdirSync(out)).toHaveLength(7);
});

test("shares of 99 are told, and the exit status says so", async () => {
  const page = new Page("Area", [20, 10, 10, 10]).put(0, 0, "AREA TECNICA", "title");
  page.line(1, ["Obiettivo", "Peso", "Rossi", "Bianchi"]).line(2, ["Strade", 60, 50, 49]).line(3, ["Scuole", 20, 40, 60]).line(4, ["Parchi", 20, 30, 70]); // prettier-ignore
  writeFileSync(plan, await writeDocuments([page.document()]));
  const { code, out } = await piao(["schede", plan, "-o", inFolder("c.xlsx")]);
  expect(code).toBe(1);
  expect(out).toContain("fanno 99 e non 100");
});

(existsSync(plans) ? test : test.skip).each(["elenco-2024", "fasi-2024", "punti-2023", "schede-2024", "seo-2025"])(
  "every structure of a real plan has its sheet: %s",
  async (name) => {
    const { code, out } = await piao(["schede", join(plans, `${name}.xlsx`), "-o", inFolder("d.xlsx"), "--json"]);
    expect(code).toBe(0);
    const { people } = JSON.parse(out) as { readonly people: readonly { readonly objectives: number }[] };
    const { units } = (JSON.parse(readFileSync(join(plans, "expected.json"), "utf8")) as Record<string, { units: unknown[] }>)[`${name}.xlsx`] ?? { units: [] }; // prettier-ignore
    expect(people.length).toBeGreaterThanOrEqual(Math.max(1, units.length));
    expect(people.every(({ objectives }) => objectives > 0)).toBe(true);
  },
);
