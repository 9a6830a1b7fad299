import { useMessages, usePane } from "../app/context";
import { Disclosure } from "../parts/Disclosure";
import type { OpenPoint } from "../state/left-open";
import { PointAt } from "./PointAt";
import { UseTotal } from "./UseTotal";

/** So many are shown at once: the rest is folded away. */
const SHOWN = 4;

/** What was not read or not judged, and why; pressing one goes to its place. */
export function OpenPoints({ points }: { readonly points: readonly OpenPoint[] }) {
  const { t } = useMessages();
  if (points.length === 0) return null;
  const more = points.slice(SHOWN);
  return (
    <>
      <PointList points={points.slice(0, SHOWN)} />
      {more.length > 0 && (
        <Disclosure label={t("pane.open.more", { count: more.length })}>
          <PointList points={more} />
        </Disclosure>
      )}
    </>
  );
}

function PointList({ points }: { readonly points: readonly OpenPoint[] }) {
  const { t, say } = useMessages();
  const { controller } = usePane();
  return (
    <ul className="piao-left-open">
      {points.map(({ kind, sheet, unit, range, why, lacksTotal }) => {
        const reason = typeof why === "string" ? why : say(why);
        const name = unit ?? t("pane.open.sheet", { sheet });
        return (
          <li key={`${sheet}|${range ?? ""}|${unit ?? ""}`}>
            {range === null ? (
              name
            ) : (
              <button type="button" className="piao-link" onClick={() => void controller.goTo(sheet, range)}>
                {name}
              </button>
            )}
            , {t(`pane.open.${kind}`, { why: reason })}
            {lacksTotal && <UseTotal sheet={sheet} />}
            {kind === "unread" && <PointAt sheet={sheet} />}
          </li>
        );
      })}
    </ul>
  );
}
