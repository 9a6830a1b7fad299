import { Button, ProgressBar } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useMessages, usePane } from "../app/context";
import type { Run } from "../state/state";

/** Milliseconds before progress is shown: what is over sooner would only flicker. */
const PATIENCE = 300;

/** What is being read, how far it is, and a way to stop it. */
export function RunProgress({ run }: { readonly run: Extract<Run, { kind: "running" }> }) {
  const { controller } = usePane();
  const { t, say } = useMessages();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <section className="piao-progress" aria-label={say(run.task)}>
      <p>
        {say(run.task)}
        {run.what !== "" && <span className="piao-progress-what"> {run.what}</span>}
      </p>
      <ProgressBar aria-label={say(run.task)} {...(run.share === null ? {} : { value: run.share })} />
      {run.cancellable && (
        <Button size="small" onClick={controller.cancel}>
          {t("pane.cancel")}
        </Button>
      )}
    </section>
  );
}
