import { Button } from "@fluentui/react-components";
import { useMessages, usePane } from "../app/context";
import { Notice } from "../parts/Notice";

/** What is shown is older than the sheets. */
export function StaleBar() {
  const { controller } = usePane();
  const { t } = useMessages();
  return (
    <Notice
      tone="warning"
      actions={
        <Button size="small" appearance="primary" onClick={() => void controller.verify()}>
          {t("pane.again")}
        </Button>
      }
    >
      <strong>{t("pane.stale.title")}</strong> {t("pane.stale.help")}
    </Notice>
  );
}
