import { lazy, Suspense } from "react";
import { render } from "../../core/messages/messages";
import { useMessages } from "../app/context";
import { Disclosure } from "../parts/Disclosure";
import type { Result } from "../state/state";

const IndividualRoom = lazy(() => import("./IndividualRoom"));

/** Everybody's individual sheet; the room is loaded when it is opened. */
export function IndividualSheets({ result }: { readonly result: Result }) {
  const { t, language } = useMessages();
  return (
    <Disclosure label={render(language, "schede.pane.title")}>
      <Suspense fallback={<p className="piao-quiet">{t("pane.loading")}</p>}>
        <IndividualRoom result={result} />
      </Suspense>
    </Disclosure>
  );
}
