import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { csvOf, findingsTable, unitsTable } from "../../core/report/csv";
import { reportDocument } from "../../core/report/document";
import { summarise } from "../../core/report/summarise";
import { derivedName } from "../../hosts/derived-name";
import { useMessages, usePane, usePaneState } from "../app/context";
import { Disclosure } from "../parts/Disclosure";
import { DocumentTable } from "../parts/DocumentTable";
import { NeedsCheck } from "../parts/NeedsCheck";
import { NoUndo } from "../parts/NoUndo";
import { withScores } from "../scores/board";
import type { Result } from "../state/state";
import { RecordActions } from "./RecordActions";
import { OverTime } from "./OverTime";

/** The report to keep or to send: as a sheet of the workbook, or as a file. */
export default function ReportView() {
  const { result } = usePaneState();
  const { t } = useMessages();
  return (
    <div className="piao-report">
      <h1>{t("pane.view.report")}</h1>
      <NeedsCheck>
        {result && (
          <>
            <ReportActions result={result} />
            <OverTime result={result} />
          </>
        )}
      </NeedsCheck>
    </div>
  );
}

function ReportActions({ result }: { readonly result: Result }) {
  const { controller, tools } = usePane();
  const { run, settings, scores } = usePaneState();
  const { t, language } = useMessages();
  const report = useMemo(() => withScores(result, settings, scores, language), [result, settings, scores, language]);
  const file = result.workbook ?? "piano.xlsx";
  const suffix = t("pane.report.suffix");
  const busy = run.kind === "running";
  const document = reportDocument(report, language);
  const { errors, warnings, infos } = summarise([report]).summary;
  const asText = (content: string, name: string, extension: string, type: string): void =>
    void controller.offerText(derivedName(file, name, extension), content, type);
  const csv = "text/csv;charset=utf-8";
  return (
    <>
      <p>{t("pane.report.summary", { errors, warnings, infos })}</p>
      {tools.host.capabilities.writes === "workbook" && (
        <section className="piao-fields">
          <h2>{t("pane.report.sheet")}</h2>
          <p>{t("pane.report.sheet-help")}</p>
          <NoUndo />
          <Button
            appearance="primary"
            disabled={busy}
            onClick={() => void controller.writeDocuments([document], { suffix, refresh: true })}
          >
            {t("pane.report.write")}
          </Button>
        </section>
      )}
      <section className="piao-fields">
        <h2>{t("pane.report.download")}</h2>
        <Button disabled={busy} onClick={() => void controller.writeDocuments([document], { suffix, download: true })}>
          {t("pane.report.xlsx")}
        </Button>
        <Button onClick={() => asText(csvOf(unitsTable(language), report), t("pane.report.units-suffix"), "csv", csv)}>
          {t("pane.report.csv-units")}
        </Button>
        <Button onClick={() => asText(csvOf(findingsTable(language), report), t("pane.report.findings-suffix"), "csv", csv)}>
          {t("pane.report.csv-findings")}
        </Button>
        <Button onClick={() => asText(`${JSON.stringify(summarise([report]), null, 2)}\n`, suffix, "json", "application/json")}>
          {t("pane.report.json")}
        </Button>
      </section>
      <Disclosure label={t("pane.report.preview")}>
        <DocumentTable document={document} />
      </Disclosure>
      <RecordActions result={result} />
    </>
  );
}
