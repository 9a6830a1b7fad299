/** Rows that are alike, and lists that make what the sheet states: whichever reading leaves the least to be said. */
import { listsRead } from "../../../support/lists-read";

test.each([
  ["one, where the habit says so and the totals say nothing", 17, 23, "Strade 17 + Scuole 23"],
  ["one, where these make the total", 40, 60, "Strade 40 + Scuole 60"],
  ["two, where all of them make it", 20, 30, "Strade 20 + Strade 20 + Scuole 30 + Scuole 30"],
])("two rows with the same title and weight are %s", (_what, first, second, told) => {
  const weights = [first, first, second, second];
  const rows = ["Strade | km", "Strade | ore", "Scuole | aule", "Scuole | posti"].map((row, i) => `${row} | ${String(weights[i])}`);
  expect(listsRead(`Obiettivo | Indicatore | Peso\n${rows.join("\n")}`)).toEqual([`–: ${told}`]);
});

test("the same objective below a total is the next list's", () => {
  const list = "Trasparenza | atti | 100\nTotale | | 100\n";
  const told = "SETTORE TECNICO: Trasparenza 100 = 100";
  expect(listsRead(`SETTORE TECNICO\nObiettivo | Indicatore | Peso\n${list}${list}`)).toEqual([told, told]);
});

test.each([
  [60, ["– of 60: Strade 30 + Scuole 30", "– of 60: Parchi 30 + Verde 30"]],
  [120, ["– of 120: Strade 30 + Scuole 30 + Parchi 30 + Verde 30"]],
])("numbers that begin anew begin a list where the heading states its total: %i", (total, told) => {
  expect(listsRead(`N. | Obiettivo | Peso (tot. ${String(total)})\n1 | Strade | 30\n2 | Scuole | 30\n1 | Parchi | 30\n2 | Verde | 30`)).toEqual(told); // prettier-ignore
});

test("titles between the rows of a matrix part nobody's list", () => {
  const sheet = `
N. | Obiettivo | Peso Rossi | Peso Bianchi | Peso Verdi
SETTORE TECNICO
1 | Strade | 30 | 25 | 10
2 | Scuole | 20 | 25 | 40
SETTORE TRIBUTI
1 | IMU | 20 | 10 | 30
2 | TARI | 30 | 40 | 20`;
  expect(listsRead(sheet)).toEqual([
    "Rossi: [Strade 30 + Scuole 20] [SETTORE TRIBUTI: IMU 20 + TARI 30]",
    "Bianchi: [Strade 25 + Scuole 25] [SETTORE TRIBUTI: IMU 10 + TARI 40]",
    "Verdi: [Strade 10 + Scuole 40] [SETTORE TRIBUTI: IMU 30 + TARI 20]",
  ]);
});
