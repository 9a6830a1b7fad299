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

test("rows whose phases have weights of their own are one objective's, whatever they make together", () => {
  const sheet = `
Obiettivo | Peso | Fase | Peso fase
Strade | 20 | Gara | 60
Strade | 20 | Lavori | 40
Scuole | 30 | Gara | 50
Scuole | 30 | Lavori | 50`;
  expect(listsRead(sheet)).toEqual(["–: Strade 20 (Gara 60 + Lavori 40) + Scuole 30 (Gara 50 + Lavori 50)"]);
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

test("so they do not where it states what all of them make, be it that another total stands above", () => {
  const sheet = `
Totale punti | | 80
N. | Obiettivo | Peso (tot. 120)
1 | Strade | 30
2 | Scuole | 30
1 | Parchi | 30
2 | Verde | 30`;
  expect(listsRead(sheet)).toEqual(["– of 120: Strade 30 + Scuole 30 + Parchi 30 + Verde 30"]);
});

test("a total above its headings tells the list of a single objective", () => {
  const table = (title: string, total: string, objective: string): string => `${title}\n${total}\nN. | Obiettivo | Indicatore | Peso\n1 | ${objective}`; // prettier-ignore
  const sheet = [
    table("Tributi", " | Totale | | 60", "IMU | n. | 60"),
    table("Scuola", "", "Mense | n. | 100"),
    table("Verde", " | Totale | | 20", "Parchi | n. | 20"),
  ].join("\n\n\n");
  expect(listsRead(sheet)).toEqual(["Tributi of 60: IMU 60", "Scuola: Mense 100", "Verde of 20: Parchi 20"]);
});

test("a structure's own table is its list, also where another structure's states what both make together", () => {
  const sheet = `
SETTORE TRIBUTI
Obiettivo | Indicatore | Peso (tot. 60)
IMU | n. | 20

SETTORE SCUOLA
Obiettivo | Indicatore | Peso
Mense | n. | 20
Asili | n. | 20`;
  expect(listsRead(sheet)).toEqual(["SETTORE TRIBUTI of 60: IMU 20", "SETTORE SCUOLA: Mense 20 + Asili 20"]);
});

test.each([
  ["which make 100 together", "30 20 25 25", 50, ["SETTORE TRIBUTI: [IMU 30 + ICI 20] [Miglioramento: TARI 25 + TOSAP 25 = 50]"]],
  ["unless each makes 100", "75 25 80 20", 100, ["SETTORE TRIBUTI: IMU 75 + ICI 25", "Miglioramento of 100: TARI 80 + TOSAP 20"]],
])("one of two parts of a list may state its own total: %s", (_what, weights, total, told) => {
  const [imu, ici, tari, tosap] = weights.split(" ");
  const sheet = `
SETTORE TRIBUTI

Mantenimento
Obiettivo | Indicatore | Peso
IMU | n. | ${String(imu)}
ICI | n. | ${String(ici)}


Miglioramento
Obiettivo | Indicatore | Peso (tot. ${String(total)})
TARI | n. | ${String(tari)}
TOSAP | n. | ${String(tosap)}`;
  expect(listsRead(sheet)).toEqual(told);
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
