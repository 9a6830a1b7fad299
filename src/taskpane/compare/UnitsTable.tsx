import { render } from "../../core/messages/messages";
import { formatNumber } from "../../core/messages/numbers";
import type { ComparisonReport } from "../../core/report/comparison";
import { useMessages } from "../app/context";

/** Each structure's weights and objectives, before and now. */
export function UnitsTable({ report: { units } }: { readonly report: ComparisonReport }) {
  const { language } = useMessages();
  const absent = render(language, "confronta.absent");
  const number = (value: number | null | undefined): string =>
    value === null || value === undefined ? absent : formatNumber(language, value);
  const both = (before: number | null | undefined, after: number | null | undefined): string => `${number(before)} → ${number(after)}`;
  return (
    <table className="piao-table">
      <caption>{render(language, "confronta.sheet.units")}</caption>
      <thead>
        <tr>
          <th scope="col">{render(language, "confronta.sheet.unit")}</th>
          <th scope="col">{render(language, "tempo.compare.weights")}</th>
          <th scope="col">{render(language, "tempo.compare.objectives")}</th>
        </tr>
      </thead>
      <tbody>
        {units.map(({ before, after }, index) => (
          <tr key={index}>
            <th scope="row">{((after ?? before)?.name ?? "").replace(/\s+/g, " ")}</th>
            <td>{both(before?.sum, after?.sum)}</td>
            <td>{both(before?.objectives, after?.objectives)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
