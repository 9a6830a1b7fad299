import { useMessages, usePane, usePaneState } from "../app/context";
import { chosenTotal, withTotal } from "../state/expected-totals";

/** What most councils' weights make; never taken without being asked for. */
const USUAL = 100;

/** Beside a list of which nothing says what it should make: the usual total, for its sheet or for all, in one press. */
export function UseTotal({ sheet }: { readonly sheet: string }) {
  const { controller } = usePane();
  const { settings, settingsLocked, run } = usePaneState();
  const { t } = useMessages();
  if (settingsLocked !== null) return null;
  const use = (of: string | null, label: string) => (
    <button
      type="button"
      className="piao-link"
      disabled={run.kind === "running"}
      onClick={() => void controller.saveSettings(withTotal(settings, of, USUAL))}
    >
      {label}
    </button>
  );
  return (
    <span className="piao-use-total">
      {t("pane.use.here")} {use(sheet, t("pane.use.sheet", { total: USUAL, sheet }))} {use(null, t("pane.use.all", { total: USUAL }))}
    </span>
  );
}

/** Below a list that is judged by a total chosen in the settings: one press takes that back. */
export function ChosenTotal({ sheet }: { readonly sheet: string }) {
  const { controller } = usePane();
  const { settings, settingsLocked, run } = usePaneState();
  const { t } = useMessages();
  const chosen = chosenTotal(settings, sheet);
  if (settingsLocked !== null || chosen === null) return null;
  const label = chosen.sheet === null ? t("pane.use.undo-all", { total: chosen.total }) : t("pane.use.undo-sheet", { total: chosen.total });
  return (
    <button
      type="button"
      className="piao-link piao-undo-total"
      disabled={run.kind === "running"}
      onClick={() => void controller.saveSettings(withTotal(settings, chosen.sheet, null))}
    >
      {label}
    </button>
  );
}
