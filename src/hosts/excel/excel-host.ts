/** The port of src/hosts/host.ts, for the Excel around this page. */
import type { Capabilities, Host } from "../host";
import { officeEnvironment, type ExcelEnvironment } from "./environment";
import { applyFixes } from "./fixes/apply";
import { activeSheet, goTo } from "./go-to";
import { mark, unmark } from "./marks/marks";
import { OwnWrites } from "./own-writes";
import { readWorkbook } from "./read/read";
import { loadText, saveText } from "./store/store";
import { watch } from "./watch";
import { writeDocument } from "./document/write";

/** Call it after `Office.onReady`. */
export function createExcelHost(environment: ExcelEnvironment = officeEnvironment()): Host {
  const own = new OwnWrites();
  return {
    capabilities: capabilitiesOf(environment),
    language: environment.language,
    read: (options) => readWorkbook(environment, options),
    activeSheet: () => activeSheet(environment),
    goTo: (target) => goTo(environment, target),
    mark: (marks) => mark(environment, marks),
    unmark: () => unmark(environment),
    applyFixes: (steps) => applyFixes(environment, own, steps),
    writeDocument: (document, options) => writeDocument(environment, own, document, options),
    load: (key) => loadText(environment, key),
    save: (key, text) => saveText(environment, key, text),
    watch: (listener) => watch(environment, own, listener),
  };
}

function capabilitiesOf({ supports, functions }: ExcelEnvironment): Capabilities {
  const lacking = [
    { name: "undo-groups", there: supports("1.20") },
    { name: "merged-areas", there: supports("1.13") },
    { name: "conditional-formats", there: supports("1.9") },
    { name: "events", there: supports("1.9") },
    { name: "custom-functions", there: functions },
  ] as const;
  return {
    marks: supports("1.9"),
    fixes: true,
    writes: "workbook",
    live: supports("1.9"),
    reduced: lacking.filter(({ there }) => !there).map(({ name }) => name),
  };
}
