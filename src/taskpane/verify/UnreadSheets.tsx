import type { FileReport } from "../../core/report/report";
import { useMessages } from "../app/context";
import { Disclosure } from "../parts/Disclosure";
import type { Scope } from "../state/state";
import { sheetsInScope } from "../state/verdict";
import { PointAt } from "./PointAt";

interface Props {
  readonly report: FileReport;
  readonly scope: Scope;
}

/** The sheets in which no plan was found, and why. */
export function UnreadSheets({ report, scope }: Props) {
  const { t } = useMessages();
  const sheets = sheetsInScope(report, scope);
  const unread = sheets.filter((sheet) => sheet.units.length === 0);
  if (unread.length === 0) return null;
  return (
    <Disclosure label={t("pane.unread", { count: unread.length })} open={unread.length === sheets.length}>
      <ul className="piao-plain">
        {unread.map((sheet) => (
          <li key={sheet.name}>
            <strong>{sheet.name}</strong>
            {sheet.reason !== "" && <span className="piao-quiet"> {sheet.reason}</span>} <PointAt sheet={sheet.name} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
