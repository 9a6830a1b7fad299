import { Switch } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { readingReport, type SheetReading } from "../../core/report/reading-report";
import { useMessages, usePane } from "../app/context";
import { Disclosure } from "../parts/Disclosure";
import { isInScope } from "../state/findings";
import type { Result } from "../state/state";
import { notesOf } from "./sheet-notes";
import { SheetRead } from "./SheetRead";

/** How each sheet was read: in the pane, and where the page shows the sheet itself, beside its rows too. Closing it takes all of it away. */
export default function HowRead({ result }: { readonly result: Result }) {
  const { t, language } = useMessages();
  const { host } = usePane().tools;
  const { plan, totals, unreadable, scope, sheets } = result;
  const readings = useMemo(() => {
    const all = readingReport({ plan, totals, ...(unreadable ? { unreadable } : {}) }, language);
    return all.filter(({ name, reason }) => isInScope(scope, name) && reason === "");
  }, [plan, totals, unreadable, scope, language]);
  const [onSheet, setOnSheet] = useState(true);

  useEffect(() => {
    if (!host.annotate || !onSheet) return;
    host.annotate(notesOf(readings, sheets, t));
    return () => host.annotate?.([]);
  }, [host, readings, sheets, onSheet, t]);

  return (
    <div className="piao-reading">
      {host.annotate && (
        <Switch label={t("pane.reading.on-sheet")} checked={onSheet} onChange={(_event, { checked }) => setOnSheet(checked)} />
      )}
      {readings.length === 1
        ? readings.map((sheet) => <SheetRead key={sheet.name} sheet={sheet} />)
        : readings.map((sheet) => (
            <Disclosure key={sheet.name} label={<SheetLabel sheet={sheet} />}>
              <SheetRead sheet={sheet} />
            </Disclosure>
          ))}
    </div>
  );
}

function SheetLabel({ sheet: { name, line } }: { readonly sheet: SheetReading }) {
  return (
    <>
      <strong>{name}</strong>: {line}
    </>
  );
}
