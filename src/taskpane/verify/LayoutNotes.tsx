import type { FileReport } from "../../core/report/report";

/** Descriptions of tables in the settings that do not fit this workbook, and what was done instead. */
export function LayoutNotes({ report: { layouts = [] } }: { readonly report: FileReport }) {
  const said = layouts.filter(({ message }) => message !== "");
  if (said.length === 0) return null;
  return (
    <ul className="piao-plain piao-layout-notes">
      {said.map(({ name, message }) => (
        <li key={name}>{message}</li>
      ))}
    </ul>
  );
}
