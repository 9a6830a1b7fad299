/** Titles that name structures, or what is common to all; what tells their pages apart, and what is no title. */
import { beginsAsTitle, namesTransversal, namesUnit, withoutPageMarks, withoutTotal } from "../../../src/core/reading/titles";
import { titlesAbove } from "../../../src/core/reading/titles-above";
import { tableOn } from "../../support/tables";
import { written, type Written } from "../../support/written";

test.each([
  ["Settore Tecnico (segue)", "Settore Tecnico"],
  ["Settore Tecnico segue", "Settore Tecnico"],
  ["Settore Tecnico (continua)", "Settore Tecnico"],
  ["Settore Tecnico - foglio 2", "Settore Tecnico"],
  ["Settore Tecnico (pagina 2/3)", "Settore Tecnico"],
  ["Settore Tecnico pag. 12 di 120", "Settore Tecnico"],
  ["Settore Tecnico pag 2", "Settore Tecnico"],
  ["Settore Tecnico - parte 1", "Settore Tecnico"],
  ["Settore Tecnico pag.2", "Settore Tecnico"],
  ["Settore Tecnico foglio", "Settore Tecnico foglio"],
  ["Settore(segue)Tecnico", "Settore Tecnico"],
  ["Conseguenze", "Conseguenze"],
  ["Paginatura 2", "Paginatura 2"],
])("%j without the marks of its pages is %j", (text, left) => {
  expect(withoutPageMarks(text).trim()).toBe(left);
});

test.each([
  ["Comandante 3", false],
  ["Comando", true],
  ["Comando 3", true],
  ["Sub comando", true],
  ["Risorse: quelle del settore tecnico", false],
  ["Risorse:  quelle del settore tecnico", false],
  ["Risorse: Quelle del settore tecnico", true],
  ["Il settore tecnico assicura la manutenzione delle strade, e delle scuole.", false],
  ["Il settore tecnico assicura la manutenzione delle strade. E delle scuole", true],
  ["Settore tecnico: il responsabile cura\nla manutenzione delle strade e di tutte le scuole.", false],
  ["Settore A.", true],
  ["Settore Tecnico, Lavori pubblici, Manutenzioni, Ambiente e Prot. civile", true],
  ["Settore Tecnico, Lavori pubblici, Manutenzioni, Ambiente e Protezione: sede di Borgo", true],
  ["PO Tributi", true],
  ["P O Tributi", true],
  ["P.O. Tributi", true],
  ["Segretaria", true],
  ["Segreteria", true],
  ["Avvocatura", true],
  ["Staff", true],
  ["Polizia", true],
  ["Ufficio", false],
  ["Area trasversale", false],
  ["Area della trasversalità", false],
  ["Servizi intersettoriali", false],
  ["Servizio di intersettorialità", false],
  ["Servizi comuni a tutti", false],
  ["Tutti i servizi alla persona", false],
  ["Tutte le aree e uffici comunali", false],
  ["Settore (totale punti 100)", false],
  ["Settore Tecnico (totale punti 100)", true],
])("%j names a structure: %s", (text, told) => {
  expect(namesUnit(text)).toBe(told);
});

test.each([
  ["Settore Tecnico", true],
  ["2° Settore - Tributi", true],
  ["IV Settore Tributi", true],
  ["Nel settore Tecnico", false],
  ["Obiettivi trasversali", true],
  ["A1 Obiettivi comuni a tutti", true],
  ["Parte II obiettivi trasversali", true],
  ["Sezione 1 performance di ente", true],
  ["A - Obiettivi trasversali", true],
  ["III Obiettivi trasversali", true],
  ["Gli obiettivi trasversali", false],
  ["Senza obiettivi trasversali", false],
  ["Obiettivi strategici", false],
])("%j begins as a title: %s", (text, told) => {
  expect(beginsAsTitle(text, {})).toBe(told);
});

test.each([
  ["Progetti intersettoriali", true],
  ["Intersettorialità", true],
  ["Settori e servizi", false],
])("%j speaks of what is common to all: %s", (text, told) => {
  expect(namesTransversal(text, {})).toBe(told);
});

test.each([
  ["Settore Tecnico - totale punti: 120", "Settore Tecnico"],
  ["(segue) Settore Tecnico (peso complessivo 100)", "(segue) Settore Tecnico"],
  ["Settore Tecnico", "Settore Tecnico"],
])("%j without its total is %j", (text, left) => {
  expect(withoutTotal(text).trim()).toBe(left);
});

test.each([
  [120, true],
  [121, false],
])("a text of %i letters names a structure: %s", (length, told) => {
  expect(namesUnit(`Settore ${"x".repeat(length - "Settore ".length)}`)).toBe(told);
});

describe("titles above a table", () => {
  const above = (grid: readonly (readonly Written[])[], hiddenRows: readonly number[] = []): readonly (readonly (string | null)[])[] => {
    const table = tableOn(written([...grid, ["N.", "Obiettivo", "Peso"]], { hiddenRows }), grid.length);
    return titlesAbove(table).map(({ text, label, kind }) => [label, text.value, kind]);
  };

  test.each<readonly [string, readonly (readonly Written[])[], readonly (readonly (string | null)[])[]]>([
    ["a name alone", [["Settore Tecnico"]], [[null, "Settore Tecnico", "unit"]]],
    ["a label with its name beside it", [["Settore:", "Tributi"]], [["Settore", "Tributi", "unit"]]],
    ["spaces around the colon", [["Settore :  ", "Tributi"]], [["Settore", "Tributi", "unit"]]],
    ["a label that has another colon", [["Settore: nome:", "Tributi"]], [["Settore: nome", "Tributi", "unit"]]],
    ["a label and its name in one cell", [["Settore: Tributi"]], [["Settore", "Tributi", "unit"]]],
    ["in two lines", [["Settore:\nTributi\ne commercio"]], [["Settore", "Tributi\ne commercio", "unit"]]],
    ["a colon with nothing behind it", [["Settore:"]], [[null, "Settore:", "other"]]],
    ["a word before a colon that asks for nobody", [["Nota: Tributi"]], [[null, "Nota: Tributi", "other"]]],
    ["numbers and totals are none", [["Totale", 100], [30]], []],
    ["three texts are a table's", [["a", "b", "c"], ["Settore Tecnico"]], [[null, "Settore Tecnico", "unit"]]],
  ])("%s", (_what, grid, told) => {
    expect(above(grid)).toEqual(told);
  });

  test("a hidden row bears none", () => {
    expect(above([["Settore Tecnico"], ["Settore Tributi"]], [1])).toEqual([[null, "Settore Tecnico", "unit"]]);
  });
});
