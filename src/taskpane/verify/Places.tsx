import type { Finding } from "../../core/report/report";
import { useMessages, usePane } from "../app/context";
import { Disclosure } from "../parts/Disclosure";

/** So many places are listed at once: the rest is folded away. */
const SHOWN = 6;

/** Where the findings are; pressing one goes there. */
export function Places({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = useMessages();
  const more = findings.slice(SHOWN);
  return (
    <div className="piao-detail-place">
      {t("pane.detail.where")} <PlaceList findings={findings.slice(0, SHOWN)} />
      {more.length > 0 && (
        <Disclosure label={t("pane.task.more-places", { count: more.length })}>
          <PlaceList findings={more} />
        </Disclosure>
      )}
    </div>
  );
}

function PlaceList({ findings }: { readonly findings: readonly Finding[] }) {
  const { controller } = usePane();
  const { t } = useMessages();
  const link = ({ sheet, range }: Finding) => (
    <button type="button" className="piao-link" onClick={() => void controller.goTo(sheet, range)}>
      {t("pane.detail.cells", { sheet, range })}
    </button>
  );
  const [only, ...others] = findings;
  if (only && others.length === 0) return link(only);
  return (
    <ul className="piao-plain">
      {findings.map((finding) => (
        <li key={finding.id}>{link(finding)}</li>
      ))}
    </ul>
  );
}
