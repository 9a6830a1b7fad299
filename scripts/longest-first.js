/** Jest begins with the tests that take longest, so that no core waits for one of them at the end: what it can't know in a fresh copy is said here. */
const { default: Sequencer } = require("@jest/test-sequencer");

/** By how long they take: a minute on a busy computer for the last. */
const LONG = [
  "browser/pointing",
  "browser/states",
  "office/sweep",
  "browser/page",
  "browser/compare",
  "browser/reading",
  "browser/looks",
  "browser/scores",
  "browser/copia",
];

const rank = ({ path }) => {
  const at = LONG.findIndex((name) => path.includes(`/test/${name}.test.`));
  return at < 0 ? LONG.length : at;
};

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => rank(one) - rank(other));
  }
};
