import { useMessages } from "../app/context";
import { Disclosure } from "../parts/Disclosure";
import type { KeyedFinding } from "../state/findings";
import { FindingRow } from "./FindingRow";

/** What was accepted on purpose, apart from the rest, with its reason. */
export function WaivedSection({ findings }: { readonly findings: readonly KeyedFinding[] }) {
  const { t } = useMessages();
  return (
    <section className="piao-waived">
      <Disclosure label={t("pane.waived", { count: findings.length })}>
        <ul className="piao-list">
          {findings.map((keyed) => (
            <FindingRow key={keyed.key} keyed={keyed} />
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
