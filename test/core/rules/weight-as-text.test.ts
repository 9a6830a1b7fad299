import { weightAsText } from "../../../src/core/rules/weight-as-text";
import { findings, places } from "../../support/check-rule";
import { oneList } from "../../support/one-list";

test("text numbers of a list are one finding with their count", () => {
  const [finding, ...more] = findings(
    weightAsText,
    oneList([
      [1, "A", "60"],
      [2, "B", " 30\u00a0"],
      [3, "C", 10],
    ]),
  );
  expect(finding?.at).toBe("Area 1!C2:C3");
  expect(finding?.message).toBe(
    "2 pesi sono numeri scritti come testo (C2:C3): la somma di Excel li salta. Convertite le celle in numero.",
  );
  expect(more).toEqual([]);
});

test("not: numbers, nor numbers shown as percentages", () => {
  expect(
    places(
      weightAsText,
      oneList([
        [1, "A", 60],
        [2, "B", 40],
      ]),
    ),
  ).toEqual([]);
  expect(
    places(
      weightAsText,
      oneList(
        [
          [1, "A", 0.6],
          [2, "B", 0.4],
        ],
        { formats: { C2: "0%", C3: "0%" } },
      ),
    ),
  ).toEqual([]);
});

test("not: words and prerequisites, which are no numbers", () => {
  expect(
    places(
      weightAsText,
      oneList([
        [1, "A", "X"],
        [2, "B", "da definire"],
        [3, "C", 40],
      ]),
    ),
  ).toEqual([]);
});
