/** Plans put together out of offices' habits, whose truth is known: `npm run varianti` prints what this holds, of a thousand. */
import { score } from "../../scripts/composer/score";

const SEED = 2026;
const PLANS = 60;
/** Shares of the plans, of the detectable defects, and how many plans may bear a false error. */
const READ_RIGHT = 0.98;
const FOUND = 0.98;
const FALSE_ERRORS = 0;

const composed = score(SEED, PLANS);

test("composed plans are read right", () => {
  const { right, verdicts } = composed;
  const missed = verdicts.filter((one) => !one.right).map(({ plan, why }) => ({ name: plan.name, why }));
  expect({ enough: right.good >= right.of * READ_RIGHT, missed }).toMatchObject({ enough: true });
});

test("one defect in each is found", () => {
  const { found, verdicts } = composed;
  const missed = verdicts
    .filter((one) => one.plan.defect.detectable && !one.found)
    .map(({ plan }) => ({ name: plan.name, ...plan.defect }));
  expect({ enough: found.good >= found.of * FOUND, missed }).toMatchObject({ enough: true });
});

test("no error is claimed where there is none", () => {
  const { falseErrors, verdicts } = composed;
  const claimed = verdicts
    .filter((one) => one.falseErrors.length > 0)
    .map(({ plan, falseErrors: [first] }) => ({ name: plan.name, first }));
  expect({ few: falseErrors.good <= FALSE_ERRORS, claimed }).toMatchObject({ few: true });
});

test("nothing wrong is certified", () => {
  const { certifiedWrong, certifiedDefect, silent } = composed;
  expect({ certifiedWrong, certifiedDefect, silent }).toEqual({ certifiedWrong: 0, certifiedDefect: 0, silent: 0 });
});
