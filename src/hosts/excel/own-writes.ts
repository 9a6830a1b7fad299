/**
 * What this program wrote a moment ago, so that `watch` does not take it for the user's work. From ExcelApi 1.14 an event says so itself
 * (`triggerSource`); before, it is known by sheet and address.
 */
interface OwnWrite {
  readonly sheet: string;
  /** Null: anything on the sheet. */
  readonly address: string | null;
  readonly until: number;
}

/** Milliseconds in which Excel tells of a write. */
const MEMORY = 3000;

export class OwnWrites {
  private writes: readonly OwnWrite[] = [];

  constructor(private readonly now: () => number = Date.now) {}

  /** @param sheet the sheet's id */
  add(sheet: string, address: string | null): void {
    this.writes = [...this.recent(), { sheet, address, until: this.now() + MEMORY }];
  }

  has(sheet: string, address: string | null): boolean {
    return this.recent().some((write) => write.sheet === sheet && (write.address === null || write.address === address));
  }

  private recent(): readonly OwnWrite[] {
    const now = this.now();
    return this.writes.filter((write) => write.until >= now);
  }
}
