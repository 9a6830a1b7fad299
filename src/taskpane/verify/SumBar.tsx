interface Props {
  readonly sum: number | null;
  readonly expected: number | null;
  readonly ok: boolean | null;
}

/** A small bar: what there is, against the mark of what is expected. The same stands in words beside it, so it is hidden from readers. */
export function SumBar({ sum, expected, ok }: Props) {
  if (sum === null || expected === null || expected <= 0) return null;
  const scale = Math.max(sum, expected);
  const share = (value: number): string => `${Math.max(0, Math.min(100, (value / scale) * 100))}%`;
  return (
    <span className={`piao-bar ${ok === false ? "piao-bar-wrong" : "piao-bar-right"}`} aria-hidden="true">
      <span className="piao-bar-fill" style={{ width: share(Math.min(sum, expected)) }} />
      {sum > expected && <span className="piao-bar-over" style={{ left: share(expected), width: share(sum - expected) }} />}
      {sum < expected && <span className="piao-bar-under" style={{ left: share(sum), width: share(expected - sum) }} />}
    </span>
  );
}
