import type { RefObject } from "react";
import { useMessages, usePane } from "../app/context";
import { DownIcon, UpIcon } from "../parts/icons";

/** Previous and next finding: each goes to its cell and opens it. */
export function Steps({ list }: { readonly list: RefObject<HTMLDivElement | null> }) {
  const { controller, tools } = usePane();
  const { t } = useMessages();
  async function step(by: 1 | -1): Promise<void> {
    if (!(await controller.step(by))) return;
    const key = tools.store.get().selected;
    const rows = list.current?.querySelectorAll<HTMLElement>("button[data-finding]") ?? [];
    [...rows].find((row) => row.dataset.finding === key)?.scrollIntoView?.({ block: "nearest" });
  }
  return (
    <div className="piao-steps">
      <button
        type="button"
        className="piao-sign-button"
        aria-label={t("pane.previous")}
        title={t("pane.previous")}
        onClick={() => void step(-1)}
      >
        <UpIcon />
      </button>
      <button type="button" className="piao-sign-button" aria-label={t("pane.next")} title={t("pane.next")} onClick={() => void step(1)}>
        <DownIcon />
      </button>
    </div>
  );
}
