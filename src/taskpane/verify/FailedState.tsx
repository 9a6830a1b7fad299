import { Button } from "@fluentui/react-components";
import { useMessages, usePane } from "../app/context";
import { Notice } from "../parts/Notice";
import type { Text } from "../state/texts";

/** The sheets could not be read: why, and another try. */
export function FailedState({ text }: { readonly text: Text }) {
  const { controller } = usePane();
  const { t, say } = useMessages();
  return (
    <div role="alert">
      <Notice
        tone="error"
        actions={
          <Button size="small" appearance="primary" onClick={() => void controller.verify()}>
            {t("pane.retry")}
          </Button>
        }
      >
        <p>{t("pane.failed")}</p>
        <p>{say(text)}</p>
      </Notice>
    </div>
  );
}
