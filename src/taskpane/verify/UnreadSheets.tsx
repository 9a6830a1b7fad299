import type { FileReport } from "../../core/report/report";
import { useMessages } from "../app/context";
import { Disclosure } from "../parts/Disclosure";
import type { Scope } from "../state/state";
import { sheetsInScope } from "../state/verdict";

interface Props {
  readonly report: FileReport;
  readonly scope: Scope;
}

/** The sheets in which no plan was found, and why. */
export function UnreadSheets({ report, scope }: Props) {
  const { t } = useMessages();
  const unread = sheetsInScope(report, scope).filter((sheet) => sheet.units.length === 0);
  if (unread.length === 0) return null;
  return (
    <Disclosure label={t("pane.unread", { count: unread.length })}>
      <ul className="piao-plain">
        {unread.map((sheet) => (
          <li key={sheet.name}>
            <strong>{sheet.name}</strong>
            {sheet.reason !== "" && <span className="piao-quiet"> {sheet.reason}</span>}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
