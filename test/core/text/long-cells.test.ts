/** A cell may hold 32,767 characters of anything: every parser must come to an end, whatever is repeated in it. */
import { readAchievement } from "../../../src/core/text/achievement";
import { wrongDates } from "../../../src/core/text/acts";
import { readDeadlines } from "../../../src/core/text/deadline";
import { normalize } from "../../../src/core/text/normalize";
import { leadingOrdinal, readOrdinal } from "../../../src/core/text/ordinal";
import { isTotalLabel, readTotal } from "../../../src/core/text/total";
import { readWeight, weightInText } from "../../../src/core/text/weight";

const PARSERS = {
  normalize,
  readWeight,
  weightInText,
  readTotal,
  isTotalLabel,
  readOrdinal,
  leadingOrdinal,
  readDeadlines,
  readAchievement,
  wrongDates,
};
const REPEATED = [
  " ",
  "\n",
  "1",
  "1.",
  "1,",
  "n. ",
  "l. ",
  "31.12.",
  "delibera ",
  "D.Lgs. n. 150 del ",
  "peso obiettivo ",
  "punti ",
  "totale pesi ",
  "(=",
  "a.b.",
];

test.each(Object.entries(PARSERS))("%s", (_name, parse) => {
  for (const piece of REPEATED) {
    const text = `${piece.repeat(Math.floor(32_760 / piece.length))}2025`;
    expect(() => parse(text)).not.toThrow();
  }
});
