/** The functions as Excel runs them: from the built script, which hands them over when it is read. */
import { runInThisContext } from "node:vm";
import { buildFunctions } from "../build-functions";

export type Built = (...args: readonly unknown[]) => unknown;

/** An error of a cell with its sentence. */
export class Refused {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

export async function builtFunctions(): Promise<Readonly<Record<string, Built>>> {
  const { script } = await buildFunctions();
  const functions: Record<string, Built> = {};
  const associate = (id: string, built: Built): void => void (functions[id] = built);
  const api = { associate, Error: Refused, ErrorCode: { invalidValue: "#VALORE!", notAvailable: "#N/D" } };
  // Not in a context of its own: looking up globals through it would be most of what is measured.
  (runInThisContext(`(function (CustomFunctions) {${script}\n})`) as (api: object) => void)(api);
  return functions;
}
