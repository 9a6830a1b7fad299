import { Button } from "@fluentui/react-components";
import { withLayout, type Description } from "../../core/pointing/as-told";
import { render } from "../../core/messages/messages";
import { useMessages, usePane, usePaneState } from "../app/context";

/** Keeps the description with the plan, and verifies with it; what could not be kept stays to be tried again. */
export function Keep({ description }: { readonly description: Description }) {
  const { controller, tools } = usePane();
  const { settings } = usePaneState();
  const { language } = useMessages();
  async function keep(): Promise<void> {
    await controller.saveSettings(withLayout(settings, description));
    const { layouts = [], forms = [] } = tools.store.get().settings;
    if ([...layouts, ...forms].includes(description)) tools.store.dispatch({ type: "point", pointing: null });
  }
  return (
    <div className="piao-point-keep">
      <Button appearance="primary" autoFocus onClick={() => void keep()}>
        {render(language, "pointing.keep")}
      </Button>
      <p className="piao-quiet">{render(language, "pointing.keep.help")}</p>
    </div>
  );
}
