/** What a section of the benchmark gives back: figures, each with its goal where it has one. */
export interface Figure {
  readonly name: string;
  /** A ratio within one run, which holds on any machine; or a plain measure for information. */
  readonly value: number;
  readonly unit: "×" | "s" | "MB" | "n";
  /** The figure should not be above this; null: only told. */
  readonly goal: number | null;
}

export interface Section {
  readonly title: string;
  run(): Figure[] | Promise<Figure[]>;
}

/** Processor seconds that the work takes, the best of several rounds: a busy machine then counts least. */
export function seconds(rounds: number, work: () => void): number {
  let best = Infinity;
  for (let i = 0; i < rounds; i++) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1e6);
  }
  return best;
}
