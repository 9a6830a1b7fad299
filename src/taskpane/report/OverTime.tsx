import { lazy, Suspense } from "react";
import { render } from "../../core/messages/messages";
import { useMessages } from "../app/context";
import { useChoice } from "../compare/kept-choice";
import { Disclosure } from "../parts/Disclosure";
import type { Result } from "../state/state";

const CompareRoom = lazy(() => import("../compare/CompareRoom"));
const ProgressRoom = lazy(() => import("../progress/ProgressRoom"));
const ContinuityRoom = lazy(() => import("../compare/ContinuityRoom"));

/** The plan against other times: each room is loaded when it is opened. */
export function OverTime({ result }: { readonly result: Result }) {
  const { t, language } = useMessages();
  const [choice] = useChoice();
  return (
    <section className="piao-fields">
      <h2>{render(language, "tempo.title")}</h2>
      <Disclosure label={render(language, "tempo.compare.title")} open={choice !== null}>
        <Suspense fallback={<p className="piao-quiet">{t("pane.loading")}</p>}>
          <CompareRoom result={result} />
        </Suspense>
      </Disclosure>
      <Disclosure label={render(language, "tempo.continuity.title")}>
        <Suspense fallback={<p className="piao-quiet">{t("pane.loading")}</p>}>
          <ContinuityRoom result={result} />
        </Suspense>
      </Disclosure>
      <Disclosure label={render(language, "tempo.progress.title")}>
        <Suspense fallback={<p className="piao-quiet">{t("pane.loading")}</p>}>
          <ProgressRoom result={result} />
        </Suspense>
      </Disclosure>
    </section>
  );
}
