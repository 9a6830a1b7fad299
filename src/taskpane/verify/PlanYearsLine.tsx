import { useState } from "react";
import type { FileReport } from "../../core/report/report";
import { useMessages, usePane, usePaneState } from "../app/context";

/** Which years the plan is taken for, and why; where they are others, the likely ones in one press, and back in one. */
export function PlanYearsLine({ years }: { readonly years: NonNullable<FileReport["years"]> }) {
  const { controller, tools } = usePane();
  const { settings, settingsLocked, run } = usePaneState();
  const { t } = useMessages();
  const [open, setOpen] = useState(false);
  const link = (label: string, onClick: () => void) => (
    <button key={label} type="button" className="piao-link" disabled={run.kind === "running"} onClick={onClick}>
      {label}
    </button>
  );
  const use = (chosen: typeof settings.years): void => {
    setOpen(false);
    void controller.saveSettings({ ...settings, years: chosen });
  };
  const moved = (by: number) => ({ from: years.from + by, to: years.to + by });
  const text = ({ from, to }: { readonly from: number; readonly to: number }): string =>
    from === to ? t("pane.years.one", { year: String(from) }) : t("pane.years.span", { from: String(from), to: String(to) });
  return (
    <div className="piao-quiet piao-years">
      {years.message}{" "}
      {settingsLocked === null && (
        <span className="piao-use-total">
          {settings.years !== null
            ? link(t("pane.years.undo", { years: text(settings.years) }), () => use(null))
            : open
              ? [
                  ...[-1, 1].map((by) => link(t("pane.years.use", { years: text(moved(by)) }), () => use(moved(by)))),
                  link(t("pane.years.others"), () => tools.store.dispatch({ type: "view", view: "settings" })),
                ]
              : link(t("pane.years.wrong"), () => setOpen(true))}
        </span>
      )}
    </div>
  );
}
