import { piao } from "./recorder";

test.each([
  [["verifica"], /mancano i file/],
  [["verifica", "a.xlsx", "--veloce"], /l'opzione «--veloce» non esiste/],
  [["verifica", "a.xlsx", "-x"], /l'opzione «-x» non esiste/],
  [["verifica", "a.xlsx", "--constructor"], /non esiste/],
  [["verifica", "a.xlsx", "--foglio"], /«--foglio» vuole un valore/],
  [["verifica", "a.xlsx", "--foglio", "--json"], /«--foglio» vuole un valore/],
  [["verifica", "a.xlsx", "--json=si"], /«--json» non vuole un valore/],
  [["verifica", "a.xlsx", "--json", "--ndjson"], /una sola forma/],
  [["verifica", "a.xlsx", "--lingua", "fr"], /la lingua «fr» non c'è/],
  [["verifica", "a.xlsx", "--atteso", "cento"], /«cento» non va bene per --atteso/],
  [["verifica", "a.xlsx", "--atteso", "0"], /maggiore di zero/],
  [["controlla", "a.xlsx"], /il comando «controlla» non esiste/],
  [["piano.xlsx"], /Forse: piao verifica piano\.xlsx/],
  [[], /manca il comando/],
])("%j: a sentence and how to go on, exit code 2, nothing on standard output", async (args, sentence) => {
  const { code, out, err } = await piao(args);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(sentence);
  expect(err).toMatch(/Uso: piao|piao verifica --help/);
});

test("sentences about the command line come in the language asked for", async () => {
  expect((await piao(["verifica", "--lingua", "en"])).err).toMatch(/the files to check are missing/);
});

test("help lists the commands; each command has help of its own", async () => {
  const general = await piao(["--help"]);
  expect([general.code, general.err]).toEqual([0, ""]);
  expect(general.out).toMatch(/^Uso: piao COMANDO[^]*verifica +controlla/);
  for (const args of [
    ["verifica", "--help"],
    ["verifica", "a.xlsx", "-h"],
  ]) {
    expect((await piao(args)).out).toMatch(
      /^Uso: piao verifica FILE…[^]*--foglio[^]*--atteso[^]*--lingua[^]*--json[^]*--ndjson[^]*Codice di uscita/,
    );
  }
});

test("the version", async () => {
  expect((await piao(["--versione"])).out).toBe("piao 9.8.7\n");
});
