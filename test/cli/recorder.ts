/** A terminal that records what is written to it. */
import { run } from "../../src/cli/run";
import type { ExitCode, Terminal } from "../../src/cli/terminal";

export interface Recorded {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line; `lines` is standard input, `terminal` what of the screen differs from a plain pipe. */
export async function piao(
  args: readonly string[],
  options: { readonly lines?: readonly string[]; readonly terminal?: Partial<Terminal> } = {},
): Promise<Recorded> {
  const written = { out: "", err: "" };
  const terminal: Terminal = {
    out: (text) => {
      written.out += text;
      return Promise.resolve();
    },
    err: (text) => void (written.err += text),
    lines: async function* () {
      yield* options.lines ?? [];
    },
    colour: false,
    width: null,
    screen: false,
    ...options.terminal,
  };
  const code = await run(args, { terminal, version: "9.8.7" });
  return { code, ...written };
}
