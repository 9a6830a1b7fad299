/** The choices of PIAO.SCORE, PIAO.ACHIEVEMENT, COMBINE and COMPUTEDWEIGHTS in cells, through Microsoft's runtime into the built script. */
import { useCells } from "./support/evaluate";

const { evaluate, expectValues } = useCells();
const _ = null;

it("PIAO.SCORE with the body's choices", () =>
  expectValues(
    [
      [60, 120, 33.33, 77.77],
      [40, 50, 33.33, 55.55],
      [_, _, 33.34, 66.66],
      [60, 120, _, _],
      [40, _, _, _],
    ],
    {
      "=PIAO.SCORE(A1:B2)": 80,
      '=PIAO.SCORE(A1:B2;;;"no")': 92,
      "=PIAO.SCORE(A1:B2;;;110)": 86,
      '=PIAO.SCORE(A4:B5;;;;"zero")': 60,
      '=PIAO.SCORE(A4:B5;;;;"fuori")': 100,
      '=PIAO.SCORE(A4:B5;;;;"forse")': "#VALORE! Per i risultati mancanti scrivere «zero», «fuori», oppure niente.",
      "=PIAO.SCORE(A1:B2;;;50)": "#VALORE! Il tetto deve essere un numero da 100 in su, oppure «no».",
      // 25,920741 + 18,514815 + 22,224444: rounded at the end, or line by line.
      "=PIAO.SCORE(C1:D3;;;;;2)": 66.66,
      "=PIAO.SCORE(C1:D3;;;;;2;2)": 66.65,
      "=PIAO.SCORE(A1:B2;;50;;;1)": 40,
      "=INDEX(PIAO.EXPLAIN(C1:D3;;;;;2;2);5;5)": 66.65,
    },
  ));

it("PIAO.ACHIEVEMENT: actual against target", () =>
  expectValues(
    [
      [10, 0, 20, 1, "valore", "%"],
      [20, 100, 10, 0, 10, 50],
      [_, _, _, _, 20, 100],
    ],
    {
      "=PIAO.ACHIEVEMENT(45;50)": 90,
      "=PIAO.ACHIEVEMENT(60;50)": 100,
      '=PIAO.ACHIEVEMENT(60;50;"crescente";110)': 110,
      "=PIAO.ACHIEVEMENT(3;4)": 75,
      '=PIAO.ACHIEVEMENT(40;30;"calante")': 75,
      '=PIAO.ACHIEVEMENT(25;30;"calante")': 100,
      '=PIAO.ACHIEVEMENT(0;0;"calante")': 100,
      '=PIAO.ACHIEVEMENT(46022;45991;"entro")': 0,
      '=PIAO.ACHIEVEMENT(45991.5;45991;"entro")': 100,
      "=PIAO.ACHIEVEMENT(15;A1:B2)": 50,
      "=PIAO.ACHIEVEMENT(5;A1:B2)": 0,
      "=PIAO.ACHIEVEMENT(15;C1:D2)": 50,
      "=PIAO.ACHIEVEMENT(15;E1:F3)": "#VALORE! I punti sono due righe o più, in ordine.",
      "=PIAO.ACHIEVEMENT(15;E2:F3)": 75,
      "=PIAO.ACHIEVEMENT(5;0)": "#VALORE! Con un obiettivo di 0 indicare dei punti, o il verso «calante».",
      '=PIAO.ACHIEVEMENT("molto";4)': "#VALORE! Il valore deve essere un numero o una percentuale: «molto» non lo è.",
      '=PIAO.ACHIEVEMENT(1;4;"su")': "#VALORE! Il verso deve essere «crescente», «calante» o «entro».",
      '=PIAO.ACHIEVEMENT("31/12/2025";45991;"entro")': "#VALORE! Il valore deve essere un numero o una percentuale: «31/12/2025» non lo è.",
      "=PIAO.ACHIEVEMENT(G1;4)": "#N/D Manca il consuntivo o l'obiettivo.",
    },
  ));

it("PIAO.COMBINE: components with their shares", () =>
  expectValues(
    [
      [40, 100, 80],
      [60, 50, _],
    ],
    {
      // 40 · 100 % + 60 · 50 % = 70, of which 40 %, and 60 % of 80
      "=PIAO.COMBINE(A1:B2;40;C1;60)": 76,
      "=PIAO.COMBINE(A1:B2;0.2;80;0.8)": 78,
      "=PIAO.COMBINE(A1:B2;20;90;50;60;30)": 77,
      "=PIAO.COMBINE(A1:B2;40;C1;50)": "#VALORE! Le quote fanno 90: devono fare 100.",
      "=PIAO.COMBINE(A1:B2;40;120;60)": "#VALORE! La componente 2 non è un intervallo, né un punteggio da 0 a 100.",
      "=PIAO.COMBINE(A1:B2;33.3;C1;66.7;;;;;1)": 76.7,
    },
  ));

it("PIAO.COMPUTEDWEIGHTS: levels, brought to the total by the largest remainder", async () => {
  const grid = [
    [3, 2, 2],
    ["alto", 1, 1],
    [1, "medio", 1],
    [_, _, _],
    [2, 2, 1],
  ];
  const [plain, kind, sum, decimals, total, half, word] = await evaluate(grid, [
    "=PIAO.COMPUTEDWEIGHTS(A1:A5;B1:B5)",
    "=PIAO.COMPUTEDWEIGHTS(A1:A5;B1:B5;C1:C5)",
    '=PIAO.COMPUTEDWEIGHTS(A1:A5;B1:B5;;"somma")',
    "=SUM(PIAO.COMPUTEDWEIGHTS(A1:A5;B1:B5;;;60;1))",
    "=PIAO.COMPUTEDWEIGHTS(A1:A5;B1:B4)",
    "=PIAO.COMPUTEDWEIGHTS(A4:A5;B3:B4)",
    '=PIAO.COMPUTEDWEIGHTS(A1:A2;"molto")',
  ]);
  // 6, 3, 2, 4 of 15
  expect(plain).toEqual([[40], [20], [13], [""], [27]]);
  // 12, 3, 2, 4 of 21
  expect(kind).toEqual([[57], [14], [10], [""], [19]]);
  // 5, 4, 3, 4 of 16
  expect(sum).toEqual([[31], [25], [19], [""], [25]]);
  expect(decimals).toBe(60);
  expect(total).toBe("#VALORE! Gli intervalli devono avere lo stesso numero di righe, e una sola colonna.");
  expect(half).toBe("#N/D Riga 1: manca un livello.");
  expect(word).toMatch(/^#VALORE!/);
});
