import { Button } from "@fluentui/react-components";
import { seoDocument } from "../../core/seo/seo-document";
import type { SeoUnit } from "../../core/seo/seo-unit";
import { useMessages, usePane, usePaneState } from "../app/context";

/** "Create": new sheets in the workbook, or one new file. */
export function WriteBar({ units }: { readonly units: readonly SeoUnit[] }) {
  const { controller, tools } = usePane();
  const { settings, run } = usePaneState();
  const { t } = useMessages();
  const inWorkbook = tools.host.capabilities.writes === "workbook";
  return (
    <div className="piao-save-bar">
      <span className="piao-quiet">{units.length === 0 ? t("pane.seo.none") : t(inWorkbook ? "pane.seo.adds" : "pane.seo.new-file")}</span>
      <Button
        appearance="primary"
        disabled={units.length === 0 || run.kind === "running"}
        onClick={() =>
          void controller.writeDocuments(
            units.map((unit) => seoDocument(unit, settings)),
            { suffix: "SeO" },
          )
        }
      >
        {t(inWorkbook ? "pane.seo.create" : "pane.seo.download", { count: units.length })}
      </Button>
    </div>
  );
}
