import { Suspense, lazy } from "react";
import { useMessages } from "../app/context";
import { Disclosure } from "../parts/Disclosure";
import type { Result } from "../state/state";

const HowRead = lazy(() => import("../reading/HowRead"));

/** Under the verdict: what it stands on, in one line, which opens how each sheet was read. Nothing where nothing was read. */
export function ReadingLine({ result }: { readonly result: Result }) {
  const { t } = useMessages();
  const { report, scope } = result;
  const line = scope.kind === "all" ? report.reading : report.sheets.find(({ name }) => name === scope.sheet)?.reading;
  if (line === undefined) return null;
  return (
    <section className="piao-how-read">
      <Disclosure
        label={
          <span>
            <strong>{t("pane.reading.title")}</strong>: {line}
          </span>
        }
      >
        <Suspense fallback={<p className="piao-quiet">{t("pane.loading")}</p>}>
          <HowRead result={result} />
        </Suspense>
      </Disclosure>
    </section>
  );
}
