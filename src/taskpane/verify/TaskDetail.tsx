import { Button } from "@fluentui/react-components";
import { useMessages, usePane } from "../app/context";
import { firstOf, type Task } from "../state/tasks";
import { FixOptions } from "./FixOptions";
import { FixTogether } from "./FixTogether";
import { Places } from "./Places";
import { RuleLink } from "./RuleLink";
import { Waiving } from "./Waiving";

interface Props {
  readonly task: Task;
  /** The only one that is left: it cannot be left for later. */
  readonly last: boolean;
  /** The element that says what is wrong. */
  readonly describedBy: string;
}

/** What can be done: see the cells, mend them, accept them with a reason, leave them for later. */
export function TaskDetail({ task, last, describedBy }: Props) {
  const { controller, tools } = usePane();
  const { t } = useMessages();
  const { findings } = task;
  const first = firstOf(task);
  const mendable = tools.host.capabilities.fixes && findings.some(({ fix }) => fix);
  return (
    <div className="piao-detail">
      <Places findings={findings} />
      {first.fix &&
        (findings.length > 1 ? (
          <FixTogether findings={findings} describedBy={describedBy} />
        ) : (
          <FixOptions fix={first.fix} describedBy={describedBy} />
        ))}
      <div className="piao-actions">
        <Waiving findings={findings} first={!mendable} describedBy={describedBy} />
        {!last && (
          <Button size="small" appearance="subtle" onClick={() => controller.skip()}>
            {t("pane.task.later")}
          </Button>
        )}
        {findings.length > 1 && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              tools.store.dispatch({ type: "apart", ids: findings.map(({ id }) => id) });
              tools.store.dispatch({ type: "go", to: "focus" });
            }}
          >
            {t("pane.task.apart")}
          </Button>
        )}
      </div>
      <RuleLink rule={first.rule} />
    </div>
  );
}
