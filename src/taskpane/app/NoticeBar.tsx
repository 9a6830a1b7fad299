import { Notice } from "../parts/Notice";
import { useMessages, usePane, usePaneState } from "./context";

/** What just happened, until the next thing happens or it is closed. */
export function NoticeBar() {
  const { store } = usePane().tools;
  const { notice } = usePaneState();
  const { t, say } = useMessages();
  return (
    <div aria-live="polite" className="piao-notices">
      {notice && (
        <Notice tone={notice.tone} onClose={() => store.dispatch({ type: "notice", notice: null })} closeLabel={t("pane.close")}>
          {say(notice.text)}
        </Notice>
      )}
    </div>
  );
}
