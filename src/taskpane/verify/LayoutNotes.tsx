import type { Settings } from "../../core/settings";
import { countingAgain, withoutLayout } from "../../core/settings/layouts";
import type { FileReport } from "../../core/report/report";
import { useMessages, usePane, usePaneState } from "../app/context";

/** Descriptions of tables in the settings: those that were used, each taken back in one press; those that do not fit, and what was done instead. */
export function LayoutNotes({ report: { layouts = [] } }: { readonly report: FileReport }) {
  const { controller } = usePane();
  const { settings, settingsLocked, run } = usePaneState();
  const { t } = useMessages();
  const said = layouts.filter(({ message }) => message !== "");
  const used = settingsLocked === null ? layouts.filter(({ sheets }) => sheets.length > 0) : [];
  if (said.length === 0 && used.length === 0) return null;
  return (
    <ul className="piao-plain piao-layout-notes">
      {said.map(({ name, message }) => (
        <li key={name}>{message}</li>
      ))}
      {used.map(({ name }) => (
        <li key={`undo ${name}`}>
          {link(t("pane.point.undo", { name }), () => withoutLayout(settings, name))}
          {(settings.layouts?.find((layout) => layout.name === name)?.leaveOut ?? []).map((words) =>
            link(t("pane.point.undo-rows", { words }), () => countingAgain(settings, name, words)),
          )}
        </li>
      ))}
    </ul>
  );

  function link(label: string, changed: () => Settings) {
    return (
      <button
        key={label}
        type="button"
        className="piao-link piao-point-at"
        disabled={run.kind === "running"}
        onClick={() => void controller.saveSettings(changed())}
      >
        {label}
      </button>
    );
  }
}
