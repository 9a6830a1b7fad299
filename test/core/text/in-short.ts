/** Deadlines in short, for tables of tests. */
import type { Deadline } from "../../../src/core/text/values";

/** "2025-12-31", "2025-12", "2025..2027", "*-6-30" of every year, "!2025-6-31" that the calendar has not. */
export function short(item: Deadline): string {
  switch (item.kind) {
    case "date":
      return `${item.year}-${item.month}-${item.day}`;
    case "month":
      return `${item.year}-${item.month}`;
    case "year":
      return String(item.year);
    case "years":
      return `${item.from}..${item.to}`;
    case "yearly":
      return `*-${item.month}-${item.day}`;
    case "invalid":
      return `!${item.year}-${item.month}-${item.day ?? ""}`;
  }
}
