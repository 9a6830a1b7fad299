/** `--chiave MODELLO`: what a file's path says of it, as "058091/2025/piano.xlsx" says the municipality's ISTAT code and the year. */
import { UsageError } from "./options";

/** By the names of the pattern; null where the path is not as the pattern says. */
export type PathKeys = Readonly<Record<string, string>> | null;

/** More names than this are a slip, and each makes the search longer. */
const MOST_NAMES = 5;
const PIECE = /\{(?<name>[a-z][a-z_0-9]{0,30})(?::(?<digits>[1-9]\d?))?\}|(?<all>\*\*)|(?<some>\*)|(?<sign>[^{}*])/gsu;

/**
 * A pattern such as "{istat:6}/{anno:4}/*.xlsx": "{istat:6}" are six digits, "{comune}" any signs but "/", "*" the same without a name,
 * "**" anything. It tells the end of a path, from one of its folders on.
 */
export class PathPattern {
  private constructor(
    /** As the pattern has them, in its order. */
    readonly names: readonly string[],
    private readonly expression: RegExp,
  ) {}

  /** @throws UsageError for a pattern without a name, with the same name twice, or with a brace that is none of the above */
  static parse(text: string): PathPattern {
    const names: string[] = [];
    let length = 0;
    let expression = "";
    for (const { 0: piece, groups = {} } of text.replaceAll("\\", "/").matchAll(PIECE)) {
      length += piece.length;
      const { name, digits, all, some } = groups;
      if (name !== undefined) {
        names.push(name);
        expression += digits === undefined ? "([^/]+?)" : `([0-9]{${digits}})`;
      } else if (all !== undefined) expression += ".*?";
      else if (some !== undefined) expression += "[^/]*?";
      else expression += piece.replace(/[\\^$.|?+()[\]]/g, String.raw`\$&`);
    }
    const good = length === text.length && names.length > 0 && names.length <= MOST_NAMES && new Set(names).size === names.length;
    if (!good) throw new UsageError("cli.bad-key-pattern", { value: text, most: MOST_NAMES });
    return new PathPattern(names, new RegExp(`(?:^|/)${expression}$`, "su"));
  }

  of(path: string): PathKeys {
    const found = this.expression.exec(path.replaceAll("\\", "/"));
    return found ? Object.fromEntries(this.names.map((name, i) => [name, found[i + 1] ?? ""])) : null;
  }
}
