/** What each row below the headings is: an objective's, a title, a total, or none of the list. */
import { rowsOf, numbered, inTwo, A, B, NUMBERED, TWO, type Asked } from "../../../support/rows-told";

describe("headings once more", () => {
  test.each<readonly [string, string, string]>([
    ["letters below them", `${A} / (1) | (2) | (3) | (4) / ${B}`, "1 Strade 60, 2 Scuole 40"],
    ["the same on a new page", `${A} / N. | Obiettivo | Indicatore | Peso / ${B}`, "1 Strade 60, 2 Scuole 40"],
    ["the same above behaviours end the list", `${A} / N. | Comportamenti | Indicatore | Peso / ${B}`, "1 Strade 60"],
    ["so do other ones of weights", `${A} / N. | Competenza | Descrizione | Pesi / ${B}`, "1 Strade 60"],
    ["of points", `${A} / N. | Competenza | Descrizione | Punti / ${B}`, "1 Strade 60"],
    ["of scores", `${A} / N. | Competenza | Descrizione | Punteggio / ${B}`, "1 Strade 60"],
    ["not their word alone", `${A} /  | | | Punti / ${B}`, "1 Strade 60, not-numeric, 2 Scuole 40"],
    ["nor the very heading alone", `${A} /  | | | Peso / ${B}`, "1 Strade 60, not-numeric, 2 Scuole 40"],
    ["nor behind another word", `${A} / | Parchi | mq | senza peso / ${B}`, "1 Strade 60, Parchi not-numeric, 2 Scuole 40"],
    ["nor with a number", `${A} / | Parchi | mq | punti 10, dopo giugno 5 / ${B}`, "1 Strade 60, Parchi not-numeric, 2 Scuole 40"],
    [
      "nor beside an objective's number",
      `${A} / 3 | Parchi | mq | Punti da definire / ${B}`,
      "1 Strade 60, 3 Parchi not-numeric, 2 Scuole 40",
    ],
    ["a weight that is not known yet", `${A} / | Parchi | mq | da definire / ${B}`, "1 Strade 60, Parchi not-numeric, 2 Scuole 40"],
    [
      "words that recur three times head what follows",
      `${A} / | Competenza | Indicatore | Grado / ${B} / | Competenza | Indicatore | Grado / | Competenza | Indicatore | Grado`,
      "1 Strade 60",
    ],
    [
      "twice they do not",
      `${A} / | Competenza | Indicatore | Grado / ${B} / | Competenza | Indicatore | Grado / ${A}`,
      "1 Strade 60, Competenza not-numeric, 2 Scuole 40, Competenza not-numeric, 1 Strade 60",
    ],
    [
      "nor what a formula says, however often",
      `${A} / | | Indicatore | =IF(E2>0) -> bene / ${B} / | | Indicatore | =IF(E2>0) -> bene / | | Indicatore | =IF(E2>0) -> bene / ${A}`,
      "1 Strade 60, left, 2 Scuole 40, left, left, 1 Strade 60",
    ],
    [
      "nor weights that are written as texts",
      `${A} / | Attività | n. | '20 / | Attività | n. | '20 / | Attività | n. | '20`,
      "1 Strade 60, Attività 20, Attività 20, Attività 20",
    ],
  ])("%s", (_what, rows, kinds) => {
    expect(numbered(rows)).toBe(kinds);
  });

  test("of a table of two columns", () => {
    expect(inTwo("Strade | 60 / Obiettivo | Peso / Scuole | 40")).toBe("Strade 60, Scuole 40");
    expect(inTwo("Strade | 60 / Competenza | Punti / Ascolto | 40")).toBe("Strade 60");
    expect(rowsOf("Obiettivo | Valenza / Strade | 60 / Obiettivo | Valenza / Scuole | 40", { columns: { title: 0 } })).toBe(
      "Strade 60, Scuole 40",
    );
  });
});

test.each<readonly [string, string, string]>([
  ["a number that nobody has written an objective behind", `${A} / 3 / ${B}`, "1 Strade 60, left, 2 Scuole 40"],
  ["one whose objective stands beside", `${A} / 3 | Parchi / ${B}`, "1 Strade 60, 3 Parchi empty, 2 Scuole 40"],
  ["one beside a blank title over two rows", `${A} / 'c) / | | n. | 40 / @merge C3:C4`, "1 Strade 60, c) empty, below 40"],
  ["what is left of a total", `${A} / | Differenza | | 5 / ${B}`, "1 Strade 60, left, 2 Scuole 40"],
  ["an objective that only sounds so", `${A} / 3 | Differenza oraria | | 5 / ${B}`, "1 Strade 60, 3 Differenza oraria 5, 2 Scuole 40"],
  ["a check in words", `${A} / | Controllo | | =IF(E2>0) -> bene / ${B}`, "1 Strade 60, left, 2 Scuole 40"],
  ["a numbered objective that sounds like a total", `${A} / ${B} / 3 | Totale | n. | 100`, "1 Strade 60, 2 Scuole 40, 3 Totale 100"],
  ["the same without a number", `${A} / ${B} / | Totale | | 100`, "1 Strade 60, 2 Scuole 40, = 100"],
  ["a weight over two rows", `${A} / | Viali | km / ${B} / @merge E2:E3`, "1 Strade 60, Viali covered, 2 Scuole 40"],
  ["a title over two rows", `${A} / | | m | 10 / ${B} / @merge C2:C3`, "1 Strade 60, below 10, 2 Scuole 40"],
  ["a text that reaches over the weight", `${A} / 3 | Parchi | mq / ${B} / @merge D3:E3`, "1 Strade 60, 3 Parchi covered, 2 Scuole 40"],
  ["capitals alone are a title", `${A} / | VIALI / ${B}`, "1 Strade 60, [VIALI], 2 Scuole 40"],
  ["not beside a weight from above", `${A} / | VIALI / ${B} / @merge E2:E3`, "1 Strade 60, VIALI covered, 2 Scuole 40"],
  ["nor where the title is the one above", `${A} / VIALI / ${B} / @merge C2:C3`, "1 Strade 60, below empty, 2 Scuole 40"],
])("%s", (_what, rows, kinds) => {
  const merge = / \/ (@merge .*)$/.exec(rows);
  expect(merge ? rowsOf(`${merge[1] as string} / ${NUMBERED} / ${rows.slice(0, merge.index).replace(/^|(?<= \/ )/g, "| ")}`) : numbered(rows)).toBe(kinds); // prettier-ignore
});

test("the objective's number behind another column", () => {
  const rows = "| Area | N. | Obiettivo | Peso / | Verde | 1 | Parchi | 60 / | Verde | 2 | Viali | 40";
  expect(rowsOf(rows, { columns: { number: 1, title: 2 } })).toBe("1 Parchi 60, 2 Viali 40");
});

describe("a text alone above weights", () => {
  const above = "| Verde / 3 | Parchi | mq | 20";

  test.each<readonly [string, string, Asked, string]>([
    ["heads the first of them", above, {}, "[Verde], 3 Parchi 20"],
    ["says more of the table above that goes on", above, { goesOn: true }, "Verde empty, 3 Parchi 20"],
    ["says more of the objective above", `${A} / ${above}`, {}, "1 Strade 60, Verde empty, 3 Parchi 20"],
    ["heads what follows a total", `${A} / | Totale | | 60 / ${above}`, {}, "1 Strade 60, = 60, [Verde], 3 Parchi 20"],
  ])("%s", (_what, rows, asked, kinds) => {
    expect(numbered(rows, asked)).toBe(kinds);
  });

  test("a structure with what its list makes is its title and its total", () => {
    expect(numbered(`${A} / ${B} / Settore Cultura | | | 100 / 1 | Musei | n. | 100`)).toBe(
      "1 Strade 60, 2 Scuole 40, [Settore Cultura], = 100, 1 Musei 100",
    );
  });
});

describe("a text alone in a table of two columns", () => {
  test.each<readonly [string, string, string]>([
    ["between two weights lacks its own", "Strade | 60 / Scuole / Parchi | 40", "Strade 60, Scuole empty, Parchi 40"],
    ["though no weight is known before", "Verde | da definire / Strade | 60 / Scuole / Parchi | 40", "Verde not-numeric, Strade 60, Scuole empty, Parchi 40"],
    ["in capitals is a title", "Strade | 60 / SCUOLE / Parchi | 40", "Strade 60, [SCUOLE], Parchi 40"],
    ["so is a structure's name", "Strade | 60 / Settore Scuole / Parchi | 40", "Strade 60, [Settore Scuole], Parchi 40"],
    ["or what stands ahead of the first", "Scuole / Parchi | 40", "[Scuole], Parchi 40"],
    ["or above a weight that is not known", "Strade | 60 / Scuole / Verde | da definire / Parchi | 40", "Strade 60, [Scuole], Verde not-numeric, Parchi 40"],
    ["or below one", "Strade | 60 / Verde | da definire / Scuole / Parchi | 40", "Strade 60, Verde not-numeric, [Scuole], Parchi 40"],
    ["or where titles stand", "CITTÀ / Strade | 60 / Scuole / Parchi | 40", "[CITTÀ], Strade 60, [Scuole], Parchi 40"],
    ["or below a total", "Strade | 60 / Totale | 60 / Scuole / Parchi | 40", "Strade 60, = 60, [Scuole], Parchi 40"],
    ["or a structure behind its label", "Strade | 60 / Settore: | Scuole / Parchi | 40", "Strade 60, [Settore: Scuole], Parchi 40"],
    ["or beside a note to the row above", "Strade | 60 | nota / Scuole / Parchi | 40", "Strade 60, [Scuole], Parchi 40"],
    ["or to the row below", "Strade | 60 / Scuole / Parchi | 40 | nota", "Strade 60, [Scuole], Parchi 40"],
  ])("%s", (_what, rows, kinds) => {
    expect(inTwo(rows)).toBe(kinds);
  }); // prettier-ignore

  test("is a title where it reaches across", () => {
    const grid = `@merge A3:B3 / ${TWO} / Strade | 60 / Scuole / Parchi | 40`;
    expect(rowsOf(grid, { columns: { title: 0 } })).toBe("Strade 60, [Scuole], Parchi 40");
  });
});
