import { GearIcon } from "../parts/icons";
import { VIEWS } from "../state/state";
import { useMessages, usePane, usePaneState } from "./context";

/** The pane's pages. The settings are a sign at the end, so that the bar fits 320 pixels. */
export function NavBar() {
  const { store } = usePane().tools;
  const { view } = usePaneState();
  const { t } = useMessages();
  return (
    <nav className="piao-nav" aria-label={t("pane.nav")}>
      {VIEWS.map((name) => (
        <button
          key={name}
          type="button"
          className={name === "settings" ? "piao-nav-item piao-nav-sign" : "piao-nav-item"}
          aria-current={name === view ? "page" : undefined}
          aria-label={name === "settings" ? t("pane.view.settings") : undefined}
          title={name === "settings" ? t("pane.view.settings") : undefined}
          onClick={() => store.dispatch({ type: "view", view: name })}
        >
          {name === "settings" ? <GearIcon /> : t(`pane.view.${name}`)}
        </button>
      ))}
    </nav>
  );
}
