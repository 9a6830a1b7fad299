import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { FixStep } from "../../core/fixes/fix";
import type { Capabilities } from "../../hosts/host";
import { useMessages, usePane, usePaneState } from "../app/context";
import { NoUndo } from "../parts/NoUndo";
import { FixSteps, stepKey } from "./FixSteps";
import { notHeld } from "./not-held";

interface Props {
  readonly steps: readonly FixStep[];
  /** Applied, or given up. */
  readonly onDone: () => void;
}

/** What is said before all is mended: undo is promised only where there is one. */
function helpOf({ writes, undo }: Capabilities) {
  if (writes === "download") return "pane.fix-all.help-browser";
  return undo ? "pane.fix-all.help" : "pane.fix-all.help-for-good";
}

/** Every cell that would change, each of which can be left out. */
export function FixChoice({ steps, onDone }: Props) {
  const { controller, tools } = usePane();
  const { run } = usePaneState();
  const { t } = useMessages();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { capabilities } = tools.host;
  const panel = useRef<HTMLElement>(null);
  // The button that had the focus has made room for this.
  useEffect(() => panel.current?.focus(), []);
  const taken = steps.filter((step) => !left.has(stepKey(step)));
  const count = taken.length;
  return (
    <section ref={panel} tabIndex={-1} className="piao-fix-all" aria-label={t("pane.fix-all.title")}>
      <h3>{t("pane.fix-all.title")}</h3>
      <p>{t(helpOf(capabilities), { count })}</p>
      <NoUndo />
      <FixSteps steps={steps} withSheet choice={{ left, onChange: setLeft }} />
      <div className="piao-actions">
        <Button
          appearance="primary"
          disabled={run.kind === "running" || count === 0}
          onKeyDown={notHeld}
          onClick={() => void controller.applySteps(taken).then(onDone)}
        >
          {t("pane.fix.apply-all", { count })}
        </Button>
        <Button
          onClick={() => {
            onDone();
            tools.store.dispatch({ type: "go", to: "focus" });
          }}
        >
          {t("pane.fix-all.cancel")}
        </Button>
      </div>
    </section>
  );
}
