import { Button, Checkbox } from "@fluentui/react-components";
import { useMessages, usePane, usePaneState } from "../app/context";
import { ScopeChoice } from "./ScopeChoice";

/** Before anything was done: one button, and what it will do. */
export function FirstSight() {
  const { controller, tools } = usePane();
  const { preferences } = usePaneState();
  const { t } = useMessages();
  const { reduced, writes } = tools.host.capabilities;
  return (
    <section className="piao-first">
      <h1>{t("pane.first.title")}</h1>
      <p>{t(writes === "workbook" ? "pane.first.help" : "pane.first.help-browser")}</p>
      <ScopeChoice />
      <Button appearance="primary" size="large" className="piao-wide" onClick={() => void controller.verify()}>
        {t("pane.verify")}
      </Button>
      <p className="piao-quiet">{t("pane.first.private")}</p>
      <Checkbox
        label={t("pane.first.at-once")}
        checked={preferences.runAtOnce}
        onChange={(_event, { checked }) => controller.setPreference("runAtOnce", checked === true)}
      />
      {reduced.length > 0 && (
        <div className="piao-quiet">
          <p>{t("pane.reduced.title")}</p>
          <ul>
            {reduced.map((name) => (
              <li key={name}>{t(`pane.reduced.${name}`)}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
