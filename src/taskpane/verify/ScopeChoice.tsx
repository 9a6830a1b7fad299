import { useMessages, usePane, usePaneState } from "../app/context";

/** All sheets, or the one in front. */
export function ScopeChoice() {
  const { store } = usePane().tools;
  const { scope } = usePaneState();
  const { t } = useMessages();
  return (
    <fieldset className="piao-scope">
      <legend className="piao-unseen">{t("pane.scope.title")}</legend>
      {(["all", "sheet"] as const).map((kind) => (
        <label key={kind}>
          <input type="radio" name="scope" checked={scope === kind} onChange={() => store.dispatch({ type: "scope", scope: kind })} />
          <span>{t(`pane.scope.${kind}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
