import { useMessages } from "../app/context";

/** How far the work has come, in words and as a bar; the bar says the same again, so it is hidden from readers. */
export function DoneBar({ done, total }: { readonly done: number; readonly total: number }) {
  const { t } = useMessages();
  return (
    <p className="piao-done">
      <span>{t("pane.done", { done, total })}</span>
      <span className="piao-done-bar" aria-hidden="true">
        <span style={{ width: `${(done / total) * 100}%` }} />
      </span>
    </p>
  );
}
