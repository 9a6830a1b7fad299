/** `piao regole` and `piao spiega`. */
import { RULE_NAMES } from "../../src/core/rules/names";
import { piao } from "./recorder";

test("every rule has its line: name, severity, what it looks at", async () => {
  const { code, out } = await piao(["regole"]);
  expect(code).toBe(0);
  for (const name of RULE_NAMES) expect(out).toMatch(new RegExp(`^${name} +(errore|avviso|nota) +\\S.+$`, "m"));
  expect(out).toContain("piao spiega NOME");
  expect((await piao(["regole", "--lingua", "en"])).out).toMatch(/^weights-total +error +\S/m);
});

test("a rule's page", async () => {
  const { code, out } = await piao(["spiega", "weights-total"]);
  expect(code).toBe(0);
  expect(out).toMatch(/^# Pesi che non fanno il totale/);
  for (const heading of ["Quando scatta", "Esempio", "Perché", "Come cambiarlo o spegnerlo"]) expect(out).toContain(`## ${heading}`);
  expect(out).not.toContain("README.md");
});

test("a rule's page in English", async () => {
  const { code, out } = await piao(["spiega", "weights-total", "--lingua", "en"]);
  expect(code).toBe(0);
  expect(out).toMatch(/^# Weights that do not make the total/);
  for (const heading of ["When it speaks", "Example", "Why", "How to change it or switch it off"]) expect(out).toContain(`## ${heading}`);
});

test.each([
  [["spiega", "wieghts-total"], /il controllo «wieghts-total» non esiste: forse «weights-total»\?/],
  [["spiega", "mandatory"], /forse «mandatory-\S+», «mandatory-\S+», «mandatory-\S+»\?/],
  [["spiega", "xyzzy"], /non esiste\. I nomi sono quelli di piao regole/],
  [["spiega"], /manca il nome del controllo/],
  [["regole", "ladder"], /Per uno solo: piao spiega ladder/],
])("%j: the nearest names and exit code 2", async (args, sentence) => {
  const { code, out, err } = await piao(args);
  expect([code, out, err]).toEqual([2, "", expect.stringMatching(sentence)]);
});
