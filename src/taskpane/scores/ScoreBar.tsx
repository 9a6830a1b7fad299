interface Props {
  /** What could be reached, and what was: points. */
  readonly of: number;
  readonly reached: number;
  /** The greatest `of` of the list: the bar's full length. */
  readonly longest: number;
}

/** A weight as a length, filled as far as it was reached. The same stands in words beside it, so it is hidden from readers. */
export function ScoreBar({ of, reached, longest }: Props) {
  if (of <= 0 || longest <= 0) return null;
  const percent = (share: number): string => `${Math.max(0, Math.min(1, share)) * 100}%`;
  return (
    <span className="piao-score-bar" aria-hidden="true" style={{ width: percent(of / longest) }}>
      <span style={{ width: percent(reached / of) }} />
    </span>
  );
}
