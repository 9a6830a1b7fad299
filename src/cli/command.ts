/** What a command of `piao` is: one file each, listed in commands.ts. */
import type { MessageId } from "../core/messages/messages";
import type { ExitCode, Terminal } from "./terminal";

export interface Command {
  /** The word that calls it. */
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: MessageId;
  /** Its own help: what it takes, options, examples. */
  readonly help: MessageId;
  /** @throws UsageError when the words after its name cannot be carried out */
  run(args: readonly string[], terminal: Terminal): Promise<ExitCode>;
}
