/** Jest's words without jest: the tests of some files, run in this process as often as there are mutants. */
import { expect } from "expect";
import { bind } from "jest-each";

type Body = (...args: unknown[]) => unknown;
interface Group {
  /** As `describe` says it; "" for a file's own. */
  readonly name: string;
  readonly parent: Group | null;
  readonly before: Body[];
  readonly beforeAll: Body[];
  readonly after: Body[];
  readonly afterAll: Body[];
}
export interface Test {
  readonly file: string;
  readonly name: string;
  readonly body: Body;
  readonly group: Group;
}

const emptyGroup = (name: string, parent: Group | null): Group => ({ name, parent, before: [], beforeAll: [], after: [], afterAll: [] });
const chain = (group: Group | null): readonly Group[] => (group ? [...chain(group.parent), group] : []);

let collected: Test[] = [];
let group = emptyGroup("", null);
let file = "";

function installWords(): void {
  // Two groups of a file may have tests of the same name.
  const test = (name: string, body: Body): void =>
    void collected.push({ file, name: [...chain(group).map((one) => one.name), name].join(" ").trim(), body, group });
  const describe = (name: string, body: () => void): void => {
    const outer = group;
    group = emptyGroup(name, outer);
    body();
    group = outer;
  };
  const nothing = (): void => undefined;
  const skip = Object.assign(nothing, { each: () => nothing });
  const words = { each: bind(test as never), skip };
  Object.assign(globalThis, {
    expect,
    test: Object.assign(test, words),
    it: Object.assign((name: string, body: Body) => test(name, body), words),
    describe: Object.assign(describe, { each: bind(describe as never, false), skip }),
    beforeEach: (body: Body) => group.before.push(body),
    afterEach: (body: Body) => group.after.push(body),
    beforeAll: (body: Body) => group.beforeAll.push(body),
    afterAll: (body: Body) => group.afterAll.push(body),
    jest: { setTimeout: nothing },
  });
}

/** The tests of the files, which are loaded anew. */
export function testsOf(files: readonly string[]): readonly Test[] {
  installWords();
  collected = [];
  for (const path of files) {
    file = path;
    group = emptyGroup("", null);
    // oxlint-disable-next-line typescript/no-require-imports -- tests are loaded as often as there are mutants
    require(path);
  }
  return collected;
}

/** Runs a test with all that stands before it; throws what it throws. */
export async function runTest(test: Test): Promise<void> {
  const groups = chain(test.group);
  for (const one of groups) for (const body of [...one.beforeAll.splice(0), ...one.before]) await body();
  try {
    await test.body();
  } finally {
    for (const one of [...groups].reverse()) for (const body of one.after) await body();
  }
}
