import { verdictOf } from "../state/verdict";
import { useMessages, usePaneState } from "./context";

/** Says to a screen reader what the eye sees change: the beginning of a run and its verdict. */
export function Announcer() {
  const { run, result } = usePaneState();
  const { t, say } = useMessages();
  return (
    <div role="status" className="piao-unseen">
      {run.kind === "running" ? say(run.task) : result && run.kind === "idle" ? announce() : ""}
    </div>
  );

  function announce(): string {
    if (!result) return "";
    if (result.stale) return t("pane.stale.title");
    const { title, detail } = verdictOf(result);
    return detail ? `${say(title)}. ${say(detail)}` : say(title);
  }
}
