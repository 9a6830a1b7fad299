import { Button } from "@fluentui/react-components";
import { documentCount, seoDocuments, titleOf, type WorkbookChoice } from "../../core/seo/seo-documents";
import type { SeoUnit } from "../../core/seo/seo-unit";
import { useMessages, usePane, usePaneState } from "../app/context";

interface Props {
  readonly units: readonly SeoUnit[];
  readonly choice: WorkbookChoice;
}

/** "Create": new sheets in the workbook, or one new file; and the same as a Word document. */
export function WriteBar({ units, choice }: Props) {
  const { controller, tools } = usePane();
  const { settings, run, result } = usePaneState();
  const { t } = useMessages();
  const inWorkbook = tools.host.capabilities.writes === "workbook";
  const idle = units.length > 0 && run.kind !== "running";
  function create(): void {
    const taken = inWorkbook ? (result?.plan.sheets ?? []).map(({ sheet }) => sheet.name) : [];
    const documents = seoDocuments(units, settings, choice, taken);
    // In a workbook the index comes last: its formulas need the sheets that they refer to.
    const [first, ...rest] = documents;
    const ordered = inWorkbook && first?.id === "seo:indice" ? [...rest, first] : documents;
    void controller.writeDocuments(ordered, { suffix: "SeO", title: titleOf(units) });
  }
  return (
    <div className="piao-save-bar">
      <span className="piao-quiet">{units.length === 0 ? t("pane.seo.none") : t(inWorkbook ? "pane.seo.adds" : "pane.seo.new-file")}</span>
      <Button
        disabled={!idle}
        onClick={() =>
          void controller.writeDocuments(seoDocuments(units, settings, choice), { suffix: "SeO", title: titleOf(units), word: true })
        }
      >
        {t("pane.seo.word", { count: units.length })}
      </Button>
      <Button appearance="primary" disabled={!idle} onClick={create}>
        {t(inWorkbook ? "pane.seo.create" : "pane.seo.download", { count: documentCount(units.length, choice) })}
      </Button>
    </div>
  );
}
