import { Button } from "@fluentui/react-components";
import { summarise } from "../../core/verify";
import { derivedName, download } from "../../hosts/browser/download";
import { useMessages, usePaneState } from "../app/context";
import { NeedsCheck } from "../parts/NeedsCheck";
import type { Result } from "../state/state";

/** The report to keep or to send: as a sheet of the workbook, or as a file. */
export default function ReportView() {
  const { result } = usePaneState();
  const { t } = useMessages();
  return (
    <div className="piao-report">
      <h1>{t("pane.view.report")}</h1>
      <NeedsCheck>{result && <ReportActions result={result} />}</NeedsCheck>
    </div>
  );
}

function ReportActions({ result }: { readonly result: Result }) {
  const { t } = useMessages();
  const { errors, warnings, infos } = summarise([result.report]).summary;
  const file = result.workbook ?? "piano.xlsx";
  return (
    <>
      <p>{t("pane.report.summary", { errors, warnings, infos })}</p>
      <section className="piao-fields">
        <h2>{t("pane.report.download")}</h2>
        <Button
          onClick={() =>
            download(
              derivedName(file, t("pane.report.suffix"), "json"),
              JSON.stringify(summarise([result.report]), null, 2),
              "application/json",
            )
          }
        >
          {t("pane.report.json")}
        </Button>
      </section>
    </>
  );
}
