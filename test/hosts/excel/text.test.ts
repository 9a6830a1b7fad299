import { textInput } from "../../../src/hosts/excel/text";

it.each(["Outcome", "SI/NO", "efficacia, economicità", "Entro fine anno (proroga)"])(
  "leaves %j as it is: nothing can be misread",
  (text) => {
    expect(textInput(text)).toBe(text);
  },
);

it.each(["=1+1", "+39", "-", "@casa", "5", "15%", "12/2025", "dic-25", "VERO", "false", "'già", " ", "#N/D"])(
  "puts Excel's sign for text before %j",
  (text) => {
    expect(textInput(text)).toBe(`'${text}`);
  },
);

it("needs no sign in a text cell, and empties a cell with an empty text", () => {
  expect([textInput("=1", "@"), textInput("")]).toEqual(["=1", ""]);
});

it("cuts what is longer than a cell can hold, visibly", () => {
  const kept = textInput("x".repeat(40_000)).slice(1);
  expect(kept.length).toBe(32_767);
  expect(kept.endsWith("x…")).toBe(true);
});
