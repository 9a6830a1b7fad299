/** What is kept for a plan in the browser is found again after edits, under another name with a question, and never for another plan. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sheetFromGrid, type Sheet } from "../../../src/core/sheet/sheet";
import { keptFor, type KeptTexts } from "../../../src/hosts/browser/kept";
import { identityOf, likeness } from "../../../src/hosts/browser/plan-identity";
import { readWorkbook } from "../../../src/hosts/file/read";

const HEADINGS = ["N.", "Obiettivo", "Indicatore", "Peso"];
const texts = (topic: string): string[] => [
  `Aggiornare il regolamento degli uffici per ${topic}`,
  `Pubblicare entro i termini gli atti su ${topic}`,
  `Formare tutto il personale dell'ente su ${topic}`,
  `Ridurre i tempi delle risposte ai cittadini su ${topic}`,
  `Rivedere i procedimenti e le carte dei servizi: ${topic}`,
  `Digitalizzare l'archivio delle pratiche chiuse: ${topic}`,
];

const plan = (topic: string, last = 10, name = "Area 1"): Sheet[] => [
  sheetFromGrid(name, [HEADINGS, ...texts(topic).map((text, i) => [i + 1, text, "Ore", i === 5 ? last : 18])]),
  sheetFromGrid("Note", [["Responsabile"], ["Segretario comunale"]]),
];

/** The browser's storage. */
function storage(): KeptTexts & { readonly all: Map<string, string> } {
  const all = new Map<string, string>();
  return { all, getItem: (name) => all.get(name) ?? null, setItem: (name, text) => void all.set(name, text) };
}

const file = (id: string, name: string, sheets: readonly Sheet[]) => ({ id, name, sheets });
const first = file("f1", "piano.xlsx", plan("l'edilizia"));

function keeping(): ReturnType<typeof storage> {
  const store = storage();
  keptFor(first, store).save("settings", "S");
  return store;
}
const load = (kept: ReturnType<typeof keptFor>): unknown => {
  const outcome = kept.load("settings");
  return outcome.kind === "done" ? outcome.value : outcome.kind;
};

describe("what a plan is", () => {
  const of = (name: string, sheets: readonly Sheet[]) => identityOf(name, sheets);
  const own = of("piano.xlsx", plan("l'edilizia"));

  it.each([
    ["piano (1).xlsx", plan("l'edilizia", 11)],
    ["piano - corretto.xlsx", plan("l'edilizia")],
    ["Piano - Copia (2).xlsx", plan("l'edilizia")],
    ["Copia di piano.xlsm", plan("l'edilizia")],
  ])("%s, edited, is the same plan for certain", (name, sheets) => {
    expect(likeness(of(name, sheets), own)).toBe("same");
  });

  it.each<[string, string, Sheet[]]>([
    ["another name", "obiettivi.xlsx", plan("l'edilizia")],
    ["a sheet with another name", "piano.xlsx", plan("l'edilizia", 10, "Settore I")],
    ["other objectives on the same forms, as next year's", "piano 2026.xlsx", plan("il bilancio e i tributi")],
    ["other objectives under the very same name", "piano.xlsx", plan("il bilancio e i tributi")],
  ])("%s is asked about", (_what, name, sheets) => {
    expect(likeness(of(name, sheets), own)).toBe("like");
  });

  it.each<[string, string, Sheet[]]>([
    [
      "other sheets under a common name",
      "piano.xlsx",
      [
        sheetFromGrid("Foglio1", [
          ["Voce", "Spesa"],
          ["Carta", 10],
        ]),
      ],
    ],
    [
      "another workbook",
      "bilancio.xlsx",
      [
        sheetFromGrid("Area 1", [
          ["Voce", "Spesa"],
          ["Carta", 10],
        ]),
      ],
    ],
  ])("%s is another plan", (_what, name, sheets) => {
    expect(likeness(of(name, sheets), own)).toBeNull();
  });

  it("tells the samples apart", () => {
    const names = ["elenco", "fasi", "punti", "schede", "seo"];
    const samples = names.map((name) => {
      const read = readWorkbook(readFileSync(join(__dirname, `../../../samples/${name}.xlsx`)));
      if (read.kind === "error") throw new Error(read.code);
      return of(`${name}.xlsx`, read.sheets);
    });
    for (const [i, one] of samples.entries())
      for (const [j, other] of samples.entries()) expect(likeness(one, other)).toBe(i === j ? "same" : null);
  });
});

it("finds what was kept for the very same bytes, without a word; also what an earlier version kept", () => {
  expect(keptFor(first, keeping())).toMatchObject({ found: null });
  expect(load(keptFor(first, keeping()))).toBe("S");
  const old = storage();
  old.setItem("piao.settings.f1", "old");
  expect(load(keptFor(first, old))).toBe("old");
});

it("goes on with the plan after an edit, and says so once", () => {
  const store = keeping();
  const edited = file("f2", "piano (1).xlsx", plan("l'edilizia", 12));
  const kept = keptFor(edited, store);
  expect(kept.found).toEqual({ how: "same", file: "piano.xlsx" });
  expect(load(kept)).toBe("S");
  kept.save("settings", "S2");
  expect(keptFor(edited, store).found).toBeNull();
  expect(load(keptFor(edited, store))).toBe("S2");
  expect(load(keptFor(first, store))).toBe("S2");
});

it("lets the user keep an edited file by itself all the same", () => {
  const store = keeping();
  const edited = file("f2", "piano (1).xlsx", plan("l'edilizia", 12));
  const kept = keptFor(edited, store);
  kept.decide(false);
  expect(load(kept)).toBeNull();
  expect(keptFor(edited, store).found).toBeNull();
  expect(load(keptFor(edited, store))).toBeNull();
  expect(load(keptFor(first, store))).toBe("S");
});

it("asks where it is not certain: yes is remembered, and so is no", () => {
  const next = file("f3", "piano 2026.xlsx", plan("il bilancio e i tributi"));
  for (const own of [true, false]) {
    const store = keeping();
    const kept = keptFor(next, store);
    expect(kept.found).toEqual({ how: "like", file: "piano.xlsx" });
    expect(load(kept)).toBeNull();
    kept.decide(own);
    expect(load(kept)).toBe(own ? "S" : null);
    expect(keptFor(next, store).found).toBeNull();
    expect(load(keptFor(next, store))).toBe(own ? "S" : null);
  }
});

it("knows a corrected copy by its fingerprint, whatever it is called", () => {
  const store = keeping();
  keptFor(first, store).alsoKnownBy("f9");
  const copy = keptFor(file("f9", "altro nome.xlsx", []), store);
  expect(copy.found).toBeNull();
  expect(load(copy)).toBe("S");
});

it("finds nothing for another plan, and nothing where nothing was kept", () => {
  expect(keptFor(file("f4", "bilancio.xlsx", [sheetFromGrid("Voci", [["Spesa"]])]), keeping()).found).toBeNull();
  expect(keptFor(file("f2", "piano.xlsx", plan("l'edilizia", 12)), storage()).found).toBeNull();
});

it("says when the storage is full, and goes on without what is damaged", () => {
  const full: KeptTexts = {
    getItem: () => null,
    setItem: () => {
      throw new Error("QuotaExceededError");
    },
  };
  expect(keptFor(file("f5", "pieno.xlsx", []), full).save("waivers", "W")).toMatchObject({ kind: "blocked", reason: "failed" });
  const damaged = keeping();
  damaged.setItem("piao.plans", '[{"key":1},');
  expect(load(keptFor(first, damaged))).toBe("S");
});
