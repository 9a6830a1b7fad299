/** The port of src/hosts/host.ts, for the Excel around this page. */
import type { Capabilities, Host } from "../host";
import { officeEnvironment, type ExcelEnvironment } from "./environment";
import { activeSheet, goTo } from "./go-to";
import { MarkMemory } from "./marks/memory";
import { OwnWrites } from "./own-writes";
import { Calendar } from "./read/calendar";
import { KnownMerges } from "./read/known-merges";
import { readWorkbook } from "./read/read";
import { watch } from "./watch";

/** Everything but reading and showing: a part of its own of the bundle. */
const later = (): Promise<typeof import("./later")> => import("./later");

/** What Excel itself does not do: its pages can. Where nobody gives it, that is said. */
const NO_FILES: Pick<Host, "offerText" | "offerDocuments" | "openOther"> = {
  openOther: () =>
    Promise.resolve({ kind: "refused", why: { it: "qui non si aprono altri file.", en: "no other files are opened here." } }),
  offerText: () => Promise.resolve({ kind: "blocked", reason: "not-supported", detail: "" }),
  offerDocuments: () => Promise.resolve({ kind: "blocked", reason: "not-supported", detail: "" }),
};

/** Call it after `Office.onReady`. @param files how the page around it offers new files, and reads others */
export function createExcelHost(environment: ExcelEnvironment = officeEnvironment(), files = NO_FILES): Host {
  const own = new OwnWrites();
  const merges = new KnownMerges();
  const marked = new MarkMemory();
  const calendar = new Calendar();
  return {
    capabilities: capabilitiesOf(environment),
    language: environment.language,
    read: (options) => readWorkbook(environment, { known: merges, calendar }, options),
    activeSheet: () => activeSheet(environment),
    goTo: (target) => goTo(environment, target),
    mark: async (marks) => (await later()).mark(environment, marked, marks),
    unmark: async () => (await later()).unmark(environment, marked),
    watchSelection: async (listener) => (await later()).watchSelection(environment, listener),
    applyFixes: async (steps) => {
      const outcome = await (await later()).applyFixes(environment, { own, calendar }, steps);
      if (outcome.kind === "done") merges.afterOwnWrite();
      return outcome;
    },
    writeDocument: async (document, options) => (await later()).writeDocument(environment, { own, merges, calendar }, document, options),
    ...files,
    load: async (key) => (await later()).loadText(environment, key),
    save: async (key, text) => (await later()).saveText(environment, key, text),
    watch: (listener) => watch(environment, { own, merges }, listener),
  };
}

function capabilitiesOf({ supports, functions, web }: ExcelEnvironment): Capabilities {
  const lacking = [
    { name: "undo", there: supports("1.19") },
    // Where nothing can be undone it does not matter in how many steps.
    { name: "undo-groups", there: supports("1.20") || !supports("1.19") },
    { name: "merged-areas", there: supports("1.13") },
    { name: "conditional-formats", there: supports("1.9") },
    { name: "events", there: supports("1.9") },
    // Choosing from a cell's list tells nobody there [office-js #4066].
    { name: "list-choices", there: !web },
    { name: "custom-functions", there: functions },
  ] as const;
  return {
    marks: supports("1.9"),
    fixes: true,
    writes: "workbook",
    undo: supports("1.19"),
    live: supports("1.9"),
    reduced: lacking.filter(({ there }) => !there).map(({ name }) => name),
  };
}
