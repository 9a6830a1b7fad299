/** The command line as a function: words in, exit code out. */
import { render, type Language, type MessageData, type MessageId } from "../core/messages/messages";
import { nearest } from "../core/text/nearest";
import type { Command } from "./command";
import { COMMANDS } from "./commands";
import { UsageError } from "./options";
import type { ExitCode, Terminal } from "./terminal";
import { harmless } from "./text";
import { asksVersion, versionLine } from "./version";

export interface Program {
  readonly terminal: Terminal;
  readonly version: string;
  readonly commands?: readonly Command[];
}

/** Carries out a command line, e.g. ["verifica", "piano.xlsx", "--json"]. Never throws for what the user typed. */
export async function run(args: readonly string[], { terminal, version, commands = COMMANDS }: Program): Promise<ExitCode> {
  const language = spoken(args);
  const say = (id: MessageId, data?: MessageData): string => render(language, id, data);
  const list = commands.map(({ name, summary }) => `  ${name.padEnd(12)} ${say(summary)}`).join("\n");
  const [first, ...rest] = args;
  if (asksVersion(first)) {
    await terminal.out(versionLine(version));
    return 0;
  }
  const command = commands.find(({ name }) => name === first);
  if (isHelp(first) || (command && rest.some(isHelp))) {
    await terminal.out(`${command ? say(command.help) : say("cli.help", { commands: list })}\n`);
    return 0;
  }
  try {
    if (command) return await command.run(rest, terminal);
    throw first === undefined ? new UsageError("cli.no-command") : unknownCommand(first, commands);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const usage = command ? say("cli.see-command", { command: command.name }) : say("cli.help", { commands: list });
    terminal.err(`piao: ${harmless(say(error.id, error.data))}\n${usage}\n`);
    return 2;
  }
}

function isHelp(word: string | undefined): boolean {
  return word === "--help" || word === "--aiuto" || word === "-h" || word === "aiuto";
}

/** A file where a command should stand: the user forgot "verifica"; a word near a command: that one was meant. */
function unknownCommand(word: string, commands: readonly Command[]): UsageError {
  if (/\.xls[xm]?$/i.test(word)) return new UsageError("cli.command-forgotten", { file: word });
  const [near] = nearest(word, commands.map(({ name }) => name)); // prettier-ignore
  return near === undefined
    ? new UsageError("cli.unknown-command", { command: word })
    : new UsageError("cli.unknown-command-near", { command: word, near });
}

/** The language of sentences about the command line itself: looked for before it is understood as a whole. */
function spoken(args: readonly string[]): Language {
  return args.some((arg, i) => arg === "--lingua=en" || (arg === "--lingua" && args[i + 1] === "en")) ? "en" : "it";
}
