import { useMessages } from "../app/context";
import { ToneIcon } from "../parts/icons";
import type { FileReport } from "../../core/report";
import type { Scope } from "../state/state";
import { verdictOf } from "../state/verdict";

interface Props {
  readonly report: FileReport;
  readonly scope: Scope;
}

/** The answer in one sentence. */
export function VerdictBand({ report, scope }: Props) {
  const { t, say } = useMessages();
  const { tone, title, detail } = verdictOf(report, scope);
  return (
    <section className={`piao-verdict piao-verdict-${tone}`}>
      <ToneIcon tone={tone} />
      <div>
        <h1>{say(title)}</h1>
        {detail && <p>{say(detail)}</p>}
        {scope.kind === "sheet" && <p className="piao-quiet">{t("pane.verdict.scope", { sheet: scope.sheet })}</p>}
      </div>
    </section>
  );
}
