import { useMessages } from "../app/context";
import { ToneIcon } from "../parts/icons";
import { verdictOf, type Judged } from "../state/verdict";

/** The answer in one sentence. */
export function VerdictBand({ judged }: { readonly judged: Judged }) {
  const { t, say } = useMessages();
  const { scope } = judged;
  const { tone, title, detail } = verdictOf(judged);
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
