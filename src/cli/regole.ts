/** `piao regole`: the checks, each with its name, how grave it is, and a line on what it looks at. */
import { render, type Language } from "../core/messages/messages";
import { CATALOGUE } from "../core/rules/catalogue";
import { textOf } from "../core/rules/pages/page";
import type { Command } from "./command";
import { languageOf, parseOptions, UsageError } from "./options";
import type { ExitCode, Terminal } from "./terminal";
import { columns, fold, padEnd, painter } from "./text";

export const regole: Command = {
  name: "regole",
  summary: "rules.cli.regole.summary",
  help: "rules.cli.regole.help",
  async run(args, terminal): Promise<ExitCode> {
    const { values, words } = parseOptions(args, { lingua: "text" });
    if (words.length > 0) throw new UsageError("rules.cli.no-words", { word: words[0] ?? "" });
    await terminal.out(listText(languageOf(values.lingua), terminal));
    return 0;
  },
};

function listText(language: Language, { colour, width }: Terminal): string {
  const paint = painter(colour);
  const rows = CATALOGUE.map(({ name, severity, page }) => ({
    name,
    severity: render(language, `rules.cli.${severity}`),
    line: textOf(page, language).says,
  }));
  const wide = (column: "name" | "severity"): number => Math.max(...rows.map((row) => columns(row[column])));
  const [names, severities] = [wide("name"), wide("severity")];
  const indent = " ".repeat(names + severities + 4);
  const lines = rows.map(
    ({ name, severity, line }) => `${paint("bold", padEnd(name, names))}  ${padEnd(severity, severities)}  ${fold(line, width, indent)}`,
  );
  return `${lines.join("\n")}\n\n${render(language, "rules.cli.more")}\n`;
}
