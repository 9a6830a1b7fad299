import type { Language } from "../../core/messages/fill";
import { sentence } from "../state/texts";

interface Props {
  readonly language: Language;
  /** Why there is no Excel: this page stands in a browser by itself, or Microsoft's library could not be loaded. */
  readonly why: "no-excel" | "no-library";
}

/** taskpane.html where there is no Excel around it: what the page is, and where to go. */
export function OutsideExcel({ language, why }: Props) {
  const t = (id: Parameters<typeof sentence>[1]): string => sentence(language, id);
  return (
    <div className="piao-pane">
      <main className="piao-main">
        <section className="piao-first">
          <h1>{t("pane.outside.title")}</h1>
          <p>{t(`pane.outside.${why}`)}</p>
          <p>
            <a className="piao-link" href="index.html">
              {t("pane.outside.browser")}
            </a>
          </p>
          <p>
            <a className="piao-link" href="installa.html">
              {t("pane.outside.install")}
            </a>
          </p>
        </section>
      </main>
    </div>
  );
}
