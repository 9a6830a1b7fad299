/** `piao spiega`: the page of a check. */
import type { Language } from "../core/messages/fill";
import { CATALOGUE } from "../core/rules/catalogue";
import { RULE_NAMES, type RuleName } from "../core/rules/names";
import { pageMarkdown } from "../core/rules/pages/markdown";
import { nearest } from "../core/text/nearest";
import type { Command } from "./command";
import { languageOf, parseOptions, UsageError } from "./options";
import type { ExitCode } from "./terminal";

export const spiega: Command = {
  name: "spiega",
  summary: "rules.cli.spiega.summary",
  help: "rules.cli.spiega.help",
  async run(args, terminal): Promise<ExitCode> {
    const { values, words } = parseOptions(args, { lingua: "text" });
    const language = languageOf(values.lingua);
    if (words.length === 0) throw new UsageError("rules.cli.no-name");
    await terminal.out(words.map((word) => pageText(ruleNamed(word), language)).join("\n"));
    return 0;
  },
};

/** @throws UsageError with the nearest names when there is no such rule */
export function ruleNamed(word: string): RuleName {
  const name = RULE_NAMES.find((one) => one === word.trim().toLowerCase());
  if (name) return name;
  const near = nearest(word, RULE_NAMES);
  if (near.length === 0) throw new UsageError("rules.cli.unknown", { name: word });
  throw new UsageError("rules.cli.unknown-near", { name: word, near: near.map((one) => `«${one}»`).join(", ") });
}

/** The page without the link to the other pages, which leads nowhere on a screen. */
function pageText(name: RuleName, language: Language): string {
  const page = CATALOGUE.filter((rule) => rule.name === name)
    .map((rule) => pageMarkdown(rule, language))
    .join("");
  const link = page.lastIndexOf("\n[");
  return link >= 0 && page.endsWith(")\n") ? page.slice(0, link) : page;
}
