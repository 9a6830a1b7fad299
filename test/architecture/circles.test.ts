/** No file needs itself by way of others: what two files need has a third. Types may point back, for nothing of them runs. */
import { join, relative } from "node:path";
import { importsIn } from "./support/imports";

const src = join(__dirname, "../../src");

/** The first circle of the graph as the names along it, null where there is none. */
function circleIn(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (name: string): readonly string[] | null => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name];
    if (done.has(name)) return null;
    path.push(name);
    for (const next of graph.get(name) ?? []) {
      const circle = visit(next);
      if (circle) return circle;
    }
    path.pop();
    done.add(name);
    return null;
  };
  for (const name of graph.keys()) {
    const circle = visit(name);
    if (circle) return circle;
  }
  return null;
}

test("a circle is found, two ways to one file are none", () => {
  expect(circleIn(new Map([["a", ["b", "c"]], ["b", ["d"]], ["c", ["d"]]]))).toBeNull(); // prettier-ignore
  expect(circleIn(new Map([["a", ["b"]], ["b", ["c"]], ["c", ["b"]]]))).toEqual(["b", "c", "b"]); // prettier-ignore
});

test("the program has none", () => {
  const graph = new Map<string, string[]>();
  for (const { from, to, onlyTypes } of importsIn(src)) {
    if (onlyTypes) continue;
    const name = relative(src, from);
    graph.set(name, [...(graph.get(name) ?? []), relative(src, to)]);
  }
  expect(graph.size).toBeGreaterThan(500);
  expect(circleIn(graph)).toBeNull();
});
