import { cellArea } from "../sheet/address";
import type { Rule } from "./rule";

/** A sheet that looks like a plan but could not be read, and why. A sheet that is no plan gives nothing. */
export const notRead: Rule = {
  name: "not-read",
  severity: "warning",
  *check({ plan }) {
    for (const { sheet, notRead: reason } of plan.sheets) {
      if (reason?.kind === "unclear")
        yield { sheet: sheet.name, area: cellArea(reason.cell), message: "not-read", data: { cell: reason.cell } };
    }
  },
};
