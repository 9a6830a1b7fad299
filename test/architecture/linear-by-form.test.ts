/** The judge of regular expressions by their form: it may let nothing through that grows faster than its text. */
import { isLinearByForm } from "../../scripts/regular-expressions/by-form";

const judged = (expression: RegExp): boolean => isLinearByForm(expression.source, expression.flags);

test.each([
  /\b(?:obiettiv\w*|fas[ei])\b/,
  /^(?:p|pp)$|\bponder\w*|\bpunt[oi]\b/,
  /\btermin[ei] (?:\w+ ){0,4}?pagament\w*/,
  /^\d{1,3}\s?[./-]/,
  /(\btarget\b|^atteso)/i,
])("%s takes time in proportion", (expression) => {
  expect(judged(expression)).toBe(true);
});

test.each([
  /\s+$/,
  /a\w*b/,
  /\bx(?:\w+)+$/,
  /\b(?:\w+ ?){0,5}x/,
  /\b\w*\w*x/,
  /\bpeso.*\d/,
  /\b(?:(?:\w{0,30} ){0,30}x)/,
  /(\w)\1\b/,
  /(?<=\b\w*)x/,
  /\bda \w+[a-z]/,
])("%s is recheck's to judge", (expression) => {
  expect(judged(expression)).toBe(false);
});
