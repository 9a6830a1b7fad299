/**
 * How a mutant stands in its file. `asked`: behind a question, so that one of thousands can be put in place while the file runs. `compared`: beside
 * what it would replace, which goes on as it is; what either makes is compared, so that it is known which tests come to see a difference.
 */
export interface Way {
  block(id: number, own: string): string;
  condition(whenTrue: number, whenFalse: number, own: string): string;
  /** An arrow's answer, which the mutant does not give. */
  answer(id: number, own: string): string;
  expression(id: number, mutated: string, own: string): string;
}

/** A regular expression with its mutants, for either way: it is often made while its file is loaded, and used much later. */
export function regularExpression(mutants: readonly (readonly [number, string])[], own: string): string {
  return `__expression(${own}, [${mutants.map(([id, mutated]) => `[${String(id)}, ${mutated}]`).join(", ")}])`;
}

/** A turn of a loop, which is counted: what never ends is known by it. */
export const turn = (statement: string): string => `{ __turn(); ${statement} }`;

/** What says that a file, by its number, is run and not only loaded. */
export const mark = (file: number): string => `__run.files[${String(file)}] = 1`;

const isActive = (id: number): string => `__run.active === ${String(id)}`;

export const ASKED: Way = {
  block: (id, own) => `{ if (${isActive(id)}) {} else ${own} }`,
  condition: (whenTrue, whenFalse, own) => `(${isActive(whenTrue)} ? true : ${isActive(whenFalse)} ? false : ${own})`,
  answer: (id, own) => `(${isActive(id)} ? undefined : ${own})`,
  expression: (id, mutated, own) => `(${isActive(id)} ? (${mutated}) : ${own})`,
};

/**
 * What may change something besides what it makes: it is not worked out beside the other, and counts as different wherever it is come to. So
 * does a call that makes what is not there yet (`known ?? begin(known)`).
 */
const CHANGES_MORE =
  /\+\+|--|[^=!<>]=[^=>]|\.(?:add|delete|exec|fill|next|pop|push|set|shift|splice|sort|reverse|unshift)\(|\bawait\b|\bbegin\w*\(/;
const TEXTS = /"[^"]*"|'[^']*'|`[^`]*`/g;

export const COMPARED: Way = {
  block: (id, own) => `{ __different(${id}); ${own} }`,
  condition: (whenTrue, whenFalse, own) => `__either(${whenTrue}, ${whenFalse}, ${own})`,
  answer: (id, own) => `__compared(${id}, ${own})`,
  expression: (id, mutated, own) =>
    CHANGES_MORE.test(mutated.replace(TEXTS, '""')) ? `(__different(${id}), ${own})` : `__compared(${id}, ${own}, () => (${mutated}))`,
};
