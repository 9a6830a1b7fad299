import { readYesNo } from "../../../src/core/text/yes-no";

test.each(["SI", "SÌ", "Sì", "si'", " sí ", "Raggiunto", "RAGGIUNTA", "Pienamente raggiunto", "Obiettivo raggiunto", "Realizzato"])(
  "%j is yes",
  (text) => {
    expect(readYesNo(text)).toBe(true);
  },
);

test.each(["NO", "no", "Non raggiunto", "NON RAGGIUNTA", "non realizzato"])("%j is no", (text) => {
  expect(readYesNo(text)).toBe(false);
});

test("a text of more than 60 characters is no answer", () => {
  expect(readYesNo(`no${" ".repeat(58)}`)).toBe(false);
  expect(readYesNo(`no${" ".repeat(59)}`)).toBeNull();
});

test.each(["SI/NO", "SI/N0", "Raggiunto/ non raggiunto", "raggiunto al 100%", "Parzialmente raggiunto", "N.", "sito", "nota", "100%", ""])(
  "%j is neither",
  (text) => {
    expect(readYesNo(text)).toBeNull();
  },
);
