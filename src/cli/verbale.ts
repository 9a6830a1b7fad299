/** `piao verbale`: the record of a check, to be signed and attached. */
import { recordDocument } from "../core/record/record-document";
import { render } from "../core/messages/messages";
import { reportOf } from "../core/report/report-of";
import { summarise } from "../core/report/summarise";
import { applyWaivers } from "../core/waivers/apply";
import { dayAndHour } from "../hosts/day-and-hour";
import { sha256 } from "../hosts/sha256";
import { writeDocuments } from "../hosts/file/write";
import type { Command } from "./command";
import { openPlan, sayNotes, verifiedPlan } from "./open-plan";
import { parseOptions, UsageError, type OptionKinds } from "./options";
import { PLAN_OPTIONS, Preparation } from "./preparation";
import { saveNew } from "./save-new";
import type { ExitCode, Terminal } from "./terminal";
import { harmless } from "./text";
import { Unusable } from "./unusable";
import { versionOf } from "./version";
import { readWaivers, WaiversBeside } from "./waivers-file";
import { derivedPath, isSameFile } from "./write-file";

const OPTIONS = {
  ...PLAN_OPTIONS,
  uscita: "text",
  sovrascrivi: "flag",
  docx: "flag",
  autore: "text",
  deroghe: "text",
} as const satisfies OptionKinds;

export const verbale: Command = {
  name: "verbale",
  summary: "record.cli.summary",
  help: "record.cli.help",
  async run(args, terminal): Promise<ExitCode> {
    const { values, words } = parseOptions(
      args.map((arg) => (arg === "-o" ? "--uscita" : arg)),
      OPTIONS,
    );
    const [path, extra] = words;
    if (path === undefined || extra !== undefined) throw new UsageError("record.cli.one-file");
    const prepared = await Preparation.of(values, words, terminal);
    const { language } = prepared;
    try {
      const found = await prepared.settingsOf(path);
      if (found.kind === "error") throw new Unusable(found.problem.message, found.problem.data);
      const waived = await (values.deroghe === null ? new WaiversBeside().of(path) : readWaivers(values.deroghe));
      if (waived.kind === "error") throw new Unusable(waived.problem.message, waived.problem.data);
      const plan = await openPlan(path);
      if (plan.kind === "error") throw new Unusable(plan.message, plan.data, path);
      sayNotes(plan, language, terminal);
      const report = reportOf(applyWaivers(verifiedPlan(plan, found.settings), waived.waivers), language);
      const print = await sha256(plan.bytes);
      const document = recordDocument(
        {
          report,
          settings: found.settings,
          version: versionOf(),
          made: dayAndHour(new Date()),
          fingerprint: print === null ? null : { of: "file", text: print },
          author: values.autore?.trim() ?? "",
        },
        language,
      );
      const output = values.uscita ?? derivedPath(path, render(language, "record.cli.suffix"), values.docx ? "docx" : "xlsx");
      if (await isSameFile(path, output)) throw new Unusable("seo.cli.same-file", { file: output });
      // Word files are rare: their writer is loaded only now.
      const write = values.docx ? (await import("../hosts/file/write-docx")).writeDocx : writeDocuments;
      await saveNew(output, await write([document], document.name), values.sovrascrivi);
      await terminal.out(`${harmless(render(language, "record.cli.written", { file: output }))}\n`);
      const { errors, unread, unjudged } = summarise([report]).summary;
      return errors > 0 ? 1 : unread + unjudged > 0 ? 3 : 0;
    } catch (error) {
      if (!(error instanceof Unusable)) throw error;
      return refused(error, language, terminal);
    }
  },
};

function refused({ file, id, data }: Unusable, language: "it" | "en", terminal: Pick<Terminal, "err">): ExitCode {
  terminal.err(`piao: ${harmless((file === null ? "" : `${file}: `) + render(language, id, data))}\n`);
  return 2;
}
