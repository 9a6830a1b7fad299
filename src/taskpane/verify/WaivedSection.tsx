import { Button } from "@fluentui/react-components";
import type { FileReport } from "../../core/report";
import { useMessages, usePane } from "../app/context";
import { Disclosure } from "../parts/Disclosure";
import { Notice } from "../parts/Notice";
import type { KeyedFinding } from "../state/findings";
import { FindingRow } from "./FindingRow";

interface Props {
  readonly findings: readonly KeyedFinding[];
  readonly report: FileReport;
}

/** What was accepted on purpose, apart from the rest, with its reason; and waivers that accept nothing any more. */
export function WaivedSection({ findings, report }: Props) {
  const { controller } = usePane();
  const { t } = useMessages();
  const { waivers: notes = [] } = report;
  if (findings.length === 0 && notes.length === 0) return null;
  return (
    <section className="piao-waived">
      {notes.map((note) => (
        <Notice
          key={`${note.rule}|${note.sheet}|${note.range}`}
          tone="info"
          actions={
            <Button size="small" onClick={() => void controller.unwaive(note)}>
              {t("pane.waive.back")}
            </Button>
          }
        >
          {note.message}
        </Notice>
      ))}
      {findings.length > 0 && (
        <Disclosure label={t("pane.waived", { count: findings.length })}>
          <ul className="piao-list">
            {findings.map((keyed) => (
              <FindingRow key={keyed.key} keyed={keyed} />
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}
