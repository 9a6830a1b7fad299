import { Button } from "@fluentui/react-components";
import type { FileReport, Finding } from "../../core/report/report";
import { useMessages, usePane } from "../app/context";
import { Disclosure } from "../parts/Disclosure";
import { Notice } from "../parts/Notice";
import { WaivedRow } from "./WaivedRow";

interface Props {
  readonly findings: readonly Finding[];
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
          key={`${note.id ?? ""}|${note.rule}|${note.sheet}|${note.range}`}
          tone="info"
          actions={
            <Button size="small" aria-label={`${t("pane.waive.back")}: ${note.message}`} onClick={() => void controller.unwaive(note)}>
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
            {findings.map((finding) => (
              <WaivedRow key={finding.id} finding={finding} />
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}
