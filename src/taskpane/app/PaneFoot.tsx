import { VERSION } from "../about/version";
import { useMessages } from "./context";

/** Below every page of the pane: where to read more, and which version this is. */
export function PaneFoot() {
  const { t } = useMessages();
  return (
    <footer className="piao-foot piao-quiet">
      <a className="piao-link" href="aiuto/index.html" target="_blank" rel="noopener">
        {t("pane.foot.guide")}
      </a>
      <span>{t("pane.foot.version", { version: VERSION })}</span>
    </footer>
  );
}
