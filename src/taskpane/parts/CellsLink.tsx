import type { ReactNode } from "react";
import { usePane } from "../app/context";

/** A line that goes to the cells ("Area 1!B5:D6") of the open workbook; plain words where there are none. */
export function CellsLink({ target, children }: { readonly target: string | null; readonly children: ReactNode }) {
  const { controller } = usePane();
  if (target === null) return <span className="piao-compare-line">{children}</span>;
  const mark = target.lastIndexOf("!");
  return (
    <button
      type="button"
      className="piao-reading-line piao-compare-line"
      onClick={() => void controller.goTo(target.slice(0, mark), target.slice(mark + 1))}
    >
      <span>{children}</span>
    </button>
  );
}
