import { useEffect, useRef } from "react";
import { useMessages } from "../app/context";
import { ToneIcon } from "../parts/icons";
import { verdictOf, type Judged } from "../state/verdict";
import { OpenPoints } from "./OpenPoints";

interface Props {
  readonly judged: Judged;
  /** It takes the focus when it comes: somebody has come back to it. */
  readonly focused?: boolean;
}

/** The answer in one sentence, and what it leaves open. */
export function VerdictBand({ judged, focused = false }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focused) heading.current?.focus();
  }, [focused]);
  const { t, say } = useMessages();
  const { scope } = judged;
  const { tone, title, detail, open } = verdictOf(judged);
  return (
    <section className={`piao-verdict piao-verdict-${tone}`}>
      <ToneIcon tone={tone} />
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {say(title)}
        </h1>
        {detail && <p>{say(detail)}</p>}
        <OpenPoints points={open} />
        {scope.kind === "sheet" && <p className="piao-quiet">{t("pane.verdict.scope", { sheet: scope.sheet })}</p>}
      </div>
    </section>
  );
}
