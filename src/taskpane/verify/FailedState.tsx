import { Button } from "@fluentui/react-components";
import { useMessages, usePane } from "../app/context";
import { Notice } from "../parts/Notice";
import type { Text } from "../state/texts";

interface Props {
  readonly text: Text;
  /** Nothing else is shown: this is what the page is about, and its heading. */
  readonly alone?: boolean;
}

/** The sheets could not be read: why, and another try. */
export function FailedState({ text, alone = false }: Props) {
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
        {alone ? <h1>{t("pane.failed")}</h1> : <p>{t("pane.failed")}</p>}
        <p>{say(text)}</p>
      </Notice>
    </div>
  );
}
