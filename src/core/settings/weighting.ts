/** How a municipality computes its weights from levels: the columns of the levels, what their words are worth, how they go together. */

/** One column of levels. */
export interface WeightFactor {
  /** Its heading as written. */
  readonly heading: string;
  /** Added to what the factors before it make, or multiplied with it. The first only begins. */
  readonly how: "add" | "multiply";
  /** What each word is worth. */
  readonly levels: Readonly<Record<string, number>>;
}

export interface WeightingSettings {
  /** In the order in which they are reckoned: (strategic level + complexity) × type. */
  readonly factors: readonly WeightFactor[];
  /** Weights are brought to the list's total; where it is false they stay the points that the levels make. */
  readonly normalise?: boolean;
  /** The total where neither the list nor the settings state one; 100 where it is left out. */
  readonly total?: number;
  /** Weights are whole multiples of it; 1 where it is left out. */
  readonly step?: number;
}
