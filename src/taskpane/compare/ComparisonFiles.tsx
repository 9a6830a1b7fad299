import { Button } from "@fluentui/react-components";
import { render } from "../../core/messages/messages";
import type { ComparisonReport } from "../../core/report/comparison";
import { comparisonCsv } from "../../core/report/comparison-csv";
import { comparisonDocuments } from "../../core/report/comparison-document";
import { derivedName } from "../../hosts/derived-name";
import { useMessages, usePane, usePaneState } from "../app/context";
import { Disclosure } from "../parts/Disclosure";
import { DocumentTable } from "../parts/DocumentTable";
import { NoUndo } from "../parts/NoUndo";

/** The comparison to be kept: as new sheets of the workbook, or as files. */
export function ComparisonFiles({ report }: { readonly report: ComparisonReport }) {
  const { controller, tools } = usePane();
  const { run, result } = usePaneState();
  const { t, language } = useMessages();
  const busy = run.kind === "running";
  const documents = comparisonDocuments(report, language);
  const suffix = render(language, "tempo.compare.suffix");
  const named = (extension: string): string => derivedName(result?.workbook ?? "piano.xlsx", suffix, extension);
  return (
    <section className="piao-fields">
      <h2>{t("pane.report.download")}</h2>
      {tools.host.capabilities.writes === "workbook" && (
        <>
          <NoUndo />
          <Button disabled={busy} onClick={() => void controller.writeDocuments(documents, { suffix })}>
            {render(language, "tempo.compare.write", { count: documents.length })}
          </Button>
        </>
      )}
      <Button disabled={busy} onClick={() => void controller.writeDocuments(documents, { suffix, download: true })}>
        {render(language, "tempo.compare.download", { ending: "xlsx" })}
      </Button>
      <Button onClick={() => void controller.offerText(named("csv"), comparisonCsv(report, language), "text/csv;charset=utf-8")}>
        {render(language, "tempo.compare.download", { ending: "csv" })}
      </Button>
      <Button onClick={() => void controller.offerText(named("json"), `${JSON.stringify(report, null, 2)}\n`, "application/json")}>
        {render(language, "tempo.compare.download", { ending: "json" })}
      </Button>
      <Disclosure label={render(language, "tempo.compare.preview")}>
        {documents.map((document) => (
          <DocumentTable key={document.id} document={document} />
        ))}
      </Disclosure>
    </section>
  );
}
