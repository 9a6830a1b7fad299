import { formulaText } from "../../../src/core/sheet/formula-text";

it.each([
  ["SUM(E4:E6,E9:E12)", "=SOMMA(E4:E6;E9:E12)"],
  ["ROUND(E4*0.5,2)", "=ARROTONDA(E4*0,5;2)"],
  ['IF(A1="sì, tutto",1,0)', '=SE(A1="sì, tutto";1;0)'],
  ["SUM('Area 1, Nord'!E4:E6)", "=SOMMA('Area 1, Nord'!E4:E6)"],
  ["VLOOKUP(A1,B1:C9,2)", "=VLOOKUP(A1;B1:C9;2)"],
])("%s is shown as %s", (formula, italian) => {
  expect(formulaText("it", formula)).toBe(italian);
  expect(formulaText("en", formula)).toBe(`=${formula}`);
});
