/** Who goes with whom when each may have one partner: the pairs whose likeness adds up to most, not those that were met first. */
import { munkres } from "munkres";

/** Two things that may belong together, by their places in two lists (0-based), and how much speaks for it: above 0. */
export interface Edge {
  readonly before: number;
  readonly after: number;
  readonly likeness: number;
}

/** Cells of the largest table that is solved at once: the work grows with the cube of its side. */
const LARGEST = 250_000;

/**
 * The edges of the assignment with the greatest likeness in all, each place used once at most; in the order of `before`.
 * Things that no edge joins are solved apart, so that thousands of them, of which each is like a few others, take no time to speak of.
 * Where more hang together than can be solved at once, the weakest edges among them are given up.
 */
export function bestAssignment(edges: readonly Edge[]): readonly Edge[] {
  return blocksOf(edges)
    .flatMap(solve)
    .sort((a, b) => a.before - b.before);
}

function solve(block: readonly Edge[]): readonly Edge[] {
  const rows = [...new Set(block.map(({ before }) => before))];
  const columns = [...new Set(block.map(({ after }) => after))];
  if (rows.length * columns.length > LARGEST) return bestAssignment(withoutWeakest(block));
  const rowOf = new Map(rows.map((place, index) => [place, index]));
  const columnOf = new Map(columns.map((place, index) => [place, index]));
  const known: (Edge | undefined)[][] = rows.map(() => new Array<Edge | undefined>(columns.length).fill(undefined));
  for (const edge of block) {
    const row = known[rowOf.get(edge.before) ?? 0];
    const column = columnOf.get(edge.after) ?? 0;
    if (row && edge.likeness > (row[column]?.likeness ?? 0)) row[column] = edge;
  }
  // A place without an edge costs nothing: to be given one is to stay alone.
  const costs = known.map((row) => row.map((edge) => (edge ? -edge.likeness : 0)));
  return munkres(costs).flatMap(([row, column]) => known[row]?.[column] ?? []);
}

/** The stronger half; where all are alike, the first half. */
function withoutWeakest(block: readonly Edge[]): readonly Edge[] {
  return [...block].sort((a, b) => b.likeness - a.likeness).slice(0, Math.ceil(block.length / 2));
}

/** The edges, those together that are joined by places they share. */
function blocksOf(edges: readonly Edge[]): readonly (readonly Edge[])[] {
  const leaders = new Map<string, string>();
  const leaderOf = (place: string): string => {
    let leader = place;
    for (let next = leaders.get(leader); next !== undefined && next !== leader; next = leaders.get(leader)) leader = next;
    leaders.set(place, leader);
    return leader;
  };
  for (const { before, after } of edges) leaders.set(leaderOf(`b${before}`), leaderOf(`a${after}`));
  const blocks = new Map<string, Edge[]>();
  for (const edge of edges) {
    const leader = leaderOf(`b${edge.before}`);
    const block = blocks.get(leader);
    if (block) block.push(edge);
    else blocks.set(leader, [edge]);
  }
  return [...blocks.values()];
}
