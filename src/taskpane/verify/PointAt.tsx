import { useMessages, usePane, usePaneState } from "../app/context";
import type { Pointing } from "../state/state";

interface Props {
  readonly sheet: string;
  readonly from?: Pointing["from"];
}

/** Offers to be shown how the sheet is to be read; where settings cannot be kept there is nothing to offer. */
export function PointAt({ sheet, from = "nothing" }: Props) {
  const { store } = usePane().tools;
  const { settingsLocked, run } = usePaneState();
  const { t } = useMessages();
  if (settingsLocked !== null) return null;
  return (
    <button
      type="button"
      className="piao-link piao-point-at"
      aria-label={from === "nothing" ? t("pane.point.sheet", { sheet }) : undefined}
      disabled={run.kind === "running"}
      onClick={() => store.dispatch({ type: "point", pointing: { sheet, from } })}
    >
      {t(from === "nothing" ? "pane.point" : `pane.point.${from}`)}
    </button>
  );
}
