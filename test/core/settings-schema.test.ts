/** Settings files: partial ones are completed, bad ones say which key and what it expects, newer ones are read only. */
import { render, type Language } from "../../src/core/messages/messages";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import { DEFAULT_INDIVIDUAL } from "../../src/core/settings/individual";
import { keyText, SETTING_KEYS, settingKey } from "../../src/core/settings-file/keys";
import { parseSettings, parseSettingsText, settingsText } from "../../src/core/settings-file/schema";
import { nearest } from "../../src/core/text/nearest";

/** The key at fault and the sentence, as the command line says it. */
function fault(json: unknown, language: Language = "it"): [string, string] {
  const reading = parseSettings(json);
  if (reading.kind !== "error") throw new Error(`${JSON.stringify(json)} was read as ${reading.kind}`);
  return [reading.key, render(language, reading.message, reading.data)];
}

test("an empty file is the defaults", () => {
  expect(parseSettings({})).toEqual({ kind: "ok", settings: DEFAULT_SETTINGS });
});

test("a file may hold some keys only: the others keep their defaults", () => {
  const reading = parseSettings({
    version: 1,
    score: { decimals: 3 },
    rules: { "number-sequence": "off" },
    expected: { sheets: { "Area 1": 40 } },
  });
  expect(reading).toEqual({
    kind: "ok",
    settings: {
      ...DEFAULT_SETTINGS,
      rules: { "number-sequence": "off" },
      score: { ...DEFAULT_SETTINGS.score, decimals: 3 },
      expected: { ...DEFAULT_SETTINGS.expected, sheets: { "Area 1": 40 } },
    },
  });
});

test("what individual sheets are made of is completed, how weights are computed is taken as it is", () => {
  const components = [{ name: "Obiettivi", of: "objectives", weight: 100 }];
  const weighting = { factors: [{ heading: "Complessità", how: "add", levels: { Alta: 40, Bassa: 20 } }], step: 0.5 };
  const reading = parseSettings({ individual: { heads: { components } }, weighting });
  const individual = { ...DEFAULT_INDIVIDUAL, heads: { components, behaviours: [] } };
  expect(reading).toEqual({ kind: "ok", settings: { ...DEFAULT_SETTINGS, individual, weighting } });
});

test("settings written are settings read", () => {
  const settings = { ...DEFAULT_SETTINGS, tolerance: 0.5, years: { from: 2025, to: 2027 }, headings: { weight: ["Incidenza"] } };
  expect(parseSettingsText(settingsText(settings))).toEqual({ kind: "ok", settings });
});

test.each<[unknown, string, string]>([
  [{ tolerance: "poca" }, "tolerance", "la chiave «tolerance» non va bene: serve un numero da 0 in su; c'è il testo «poca»."],
  [{ tolerance: -1 }, "tolerance", "la chiave «tolerance» non va bene: serve un numero da 0 in su; c'è il numero -1."],
  [
    { score: { decimals: 2.5 } },
    "score.decimals",
    "la chiave «score.decimals» non va bene: serve un numero intero da 0 a 6; c'è il numero 2,5.",
  ],
  [
    { rules: { "weights-total": "no" } },
    "rules.weights-total",
    'la chiave «rules.weights-total» non va bene: serve "error", "warning", "info" oppure "off"; c\'è il testo «no».',
  ],
  [{ rules: { "weight-total": "off" } }, "rules.weight-total", "la chiave «rules.weight-total» non esiste: forse «weights-total»?"],
  [{ tolleranza: 1 }, "tolleranza", "la chiave «tolleranza» non esiste: forse «tolerance»?"],
  [{ score: { banda: [] } }, "score.banda", "la chiave «score.banda» non esiste: forse «bands»?"],
  [{ xyz: 1 }, "xyz", "la chiave «xyz» non esiste. Controllate come è scritta, oppure toglietela."],
  [
    { headings: { pesi: ["Peso"] } },
    "headings.pesi",
    "la chiave «headings.pesi» non esiste. Controllate come è scritta, oppure toglietela.",
  ],
  [
    { expected: { sheets: { "Area 1": 0 } } },
    'expected.sheets "Area 1"',
    `la chiave «expected.sheets "Area 1"» non va bene: serve un numero maggiore di zero; c'è il numero 0.`,
  ],
  [{ years: { from: 2025 } }, "years.to", "manca la chiave «years.to»: serve un anno non precedente a from, per esempio 2027."],
  [
    { years: { from: 2027, to: 2025 } },
    "years.to",
    "la chiave «years.to» non va bene: serve un anno non precedente a from, per esempio 2027; c'è il numero 2025.",
  ],
  [
    { vocabulary: { types: ["Output", ""] } },
    "vocabulary.types[2]",
    "la chiave «vocabulary.types[2]» non va bene: serve una parola tra virgolette, non vuota; c'è il testo «».",
  ],
  [[], "", "non contiene impostazioni: serve un oggetto, cioè le chiavi tra parentesi graffe; c'è un elenco."],
  [null, "", "non contiene impostazioni: serve un oggetto, cioè le chiavi tra parentesi graffe; c'è null."],
  [{ version: "1" }, "version", "la chiave «version» non va bene: serve il numero 1; c'è il testo «1»."],
  [{ version: 0 }, "version", "la chiave «version» non va bene: serve il numero 1; c'è il numero 0."],
])("%j is refused with its key and what is expected", (json, key, sentence) => {
  expect(fault(json)).toEqual([key, sentence]);
  expect(fault(json, "en")[1]).not.toBe("");
});

describe("bands are half-open intervals", () => {
  const bands = (...from: number[]) => ({ score: { bands: from.map((value) => ({ from: value, label: `da ${value}` })) } });

  test("two that begin at one score are refused", () => {
    expect(fault(bands(0, 60, 60))[0]).toBe("score.bands");
    expect(fault(bands(0, 60, 60))[1]).toContain("senza due fasce che cominciano dallo stesso punteggio");
  });

  test("any order and any distance is fine: each goes to the next", () => {
    expect(parseSettings(bands(60, 0, 59.5)).kind).toBe("ok");
    expect(parseSettings(bands()).kind).toBe("ok");
  });
});

describe("a newer version", () => {
  test("is read only: what is understood holds, the rest is named", () => {
    const reading = parseSettings({ version: 2, tolerance: 1, language: "fr", colours: {} });
    expect(reading).toEqual({
      kind: "newer",
      version: 2,
      settings: { ...DEFAULT_SETTINGS, tolerance: 1 },
      ignored: ["language", "colours"],
    });
  });

  test("names of what every object has are no keys", () => {
    expect(parseSettings({ version: 2, constructor: 1 })).toMatchObject({ kind: "newer", ignored: ["constructor"] });
  });
});

describe("a text that is no JSON", () => {
  test("says the line", () => {
    const reading = parseSettingsText('{\n  "tolerance": 1,\n  "language" "it"\n}');
    expect(reading).toMatchObject({ kind: "error", key: "", message: "settings.not-json-at", data: { line: 3 } });
  });

  test("or only that it is none", () => {
    expect(parseSettingsText("")).toMatchObject({ kind: "error", message: "settings.not-json" });
  });

  test("a byte order mark, as Windows writes it, is no fault", () => {
    expect(parseSettingsText('\ufeff{"tolerance":1}').kind).toBe("ok");
  });
});

test("every place of the schema has a key that explains it", () => {
  const wrong: unknown[] = [
    { language: 1 }, { rules: 1 }, { expected: 1 }, { expected: { workbook: "" } }, { expected: { sheets: 1 } }, { expected: { sections: 1 } },
    { expected: { sections: { a: 1 } } }, { expected: { sections: { a: { b: "" } } } }, { years: 1 }, { years: { from: 1, to: 2 } }, { headings: 1 },
    { headings: { weight: 1 } }, { headings: { weight: [1] } }, { vocabulary: 1 }, { vocabulary: { types: 1, classes: 1 } },
    { vocabulary: { classes: [1] } }, { vocabulary: { yesNo: [1] } }, { mandatory: 1 }, { mandatory: { training: 1 } }, { score: 1 },
    { score: { rounding: 1 } }, { score: { cap: 0 } }, { score: { missing: 1 } }, { score: { bands: 1 } }, { score: { bands: [1] } },
    { score: { bands: [{ from: "0", label: "a" }] } }, { score: { bands: [{ from: 0 }] } }, { seo: 1 }, { seo: { ownTotal: 0 } },
    { individual: 1 }, { individual: { heads: 1 } }, { individual: { heads: { components: [{ name: "a", of: "objectives", weight: 99 }] } } },
    { individual: { employees: { components: [{ name: "a", of: "pay", weight: 100 }] } } }, { individual: { employees: { behaviours: [{ name: "", weight: 100 }] } } },
    { individual: { signatures: [""] } }, { weighting: 1 }, { weighting: { factors: [] } }, { weighting: { factors: [1] } },
    { weighting: { factors: [{ heading: "a", how: "plus", levels: { b: 1 } }] } }, { weighting: { factors: [{ heading: "a", how: "add", levels: { "": 1 } }] } },
    { weighting: { factors: [{ heading: "a", how: "add", levels: { alta: 1, ALTA: 2 } }] } }, { weighting: { factors: [{ heading: "a", how: "add", levels: { b: 0 } }] } },
    { weighting: { factors: [{ heading: "a", how: "add", levels: { b: 1 } }], step: 0 } },
  ]; // prettier-ignore
  for (const json of wrong) expect(fault(json)[1]).toMatch(/serve .+[;.]/);
  expect(new Set(SETTING_KEYS).size).toBe(SETTING_KEYS.length);
});

test("keys as a person writes them", () => {
  expect(keyText(["score", "bands", 1, "from"])).toBe("score.bands[2].from");
  expect(settingKey(["expected", "sheets", "Area 1"])).toBe("expected.sheets.*");
  expect(settingKey(["elsewhere"])).toBeNull();
});

test("the nearest names, best first, or none", () => {
  expect(nearest("wieghts-total", ["weights-total", "phase-weights-total", "ladder"])).toEqual(["weights-total"]);
  expect(nearest("vocabolary", ["vocabulary"])).toEqual(["vocabulary"]);
  expect(nearest("wieghts", ["weights-total", "weights-rounding", "ladder"])).toEqual(["weights-total", "weights-rounding"]);
  expect(nearest("", ["ladder"])).toEqual([]);
  expect(nearest("qualcosa", ["ladder"])).toEqual([]);
});
