import { useMessages, usePane } from "../app/context";

/** Said before anything is written, where Excel will not take it back (before ExcelApi 1.19). */
export function NoUndo() {
  const { capabilities } = usePane().tools.host;
  const { t } = useMessages();
  if (capabilities.writes !== "workbook" || capabilities.undo) return null;
  return <p className="piao-quiet">{t("pane.no-undo")}</p>;
}
