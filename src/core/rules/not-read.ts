import { HUNDRED } from "../exact";
import { oneLine } from "../plan/describe";
import type { NotRead } from "../plan/plan";
import { timesOf } from "../totals/several";
import { page } from "./pages/not-read";
import { defineRule, type RuleFinding } from "./rule";
import { sentences } from "./sentences/not-read";

/** A sheet that looks like a plan but could not be read, and why. A sheet that is no plan gives nothing. */
export const notRead = defineRule({
  name: "not-read",
  group: "reading",
  severity: "warning",
  title: { it: "Fogli non letti", en: "Sheets not read" },
  sentences,
  page,
  *check({ plan }) {
    for (const { sheet, notRead: reason } of plan.sheets) {
      if (reason?.kind === "unclear") yield { unit: null, cells: [{ ...reason.cell, sheet: sheet.name }], ...said(reason) };
    }
  },
});

function said(reason: Extract<NotRead, { kind: "unclear" }>): Pick<RuleFinding, "message" | "data"> {
  const { cell } = reason;
  if (reason.missing === "weights") return { message: "not-read", data: { cell } };
  const { sum } = reason;
  const lists = timesOf(sum, HUNDRED);
  const data = { cell, text: oneLine(reason.text) };
  return lists === null ? { message: "not-read.lists", data } : { message: "not-read.several", data: { ...data, sum, lists } };
}
