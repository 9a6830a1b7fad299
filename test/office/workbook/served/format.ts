/** `range.format` and what lies below it: kept cell by cell under its path, read back as null where cells differ. */
import type { Area } from "../../../../src/core/sheet/address";
import { HostFault } from "../fault";
import { formatOf, setFormat, type Json, type SheetModel } from "../model";
import type { Property, Served } from "../served";
import { asText } from "../served";
import { assertWritable, eachCell } from "./grid";

const DEFAULTS: Readonly<Record<string, Json>> = {
  "fill/color": "#FFFFFF",
  "protection/locked": true,
  wrapText: false,
  "font/bold": false,
};
const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"];

export function servedFormat(sheet: SheetModel, area: Area): Served {
  const many = (names: readonly string[], prefix = ""): Record<string, Property> =>
    Object.fromEntries(names.map((name) => [name, cellProperty(sheet, area, prefix + name.charAt(0).toLowerCase() + name.slice(1))]));
  const part = (kind: string, prefix: string, names: readonly string[]): Served => ({
    served: true,
    kind,
    properties: many(names, prefix),
  });
  const border = (edge: string): Served => part("RangeBorder", `borders/${edge}/`, ["Style", "Color", "Weight"]);
  return {
    served: true,
    kind: "RangeFormat",
    properties: {
      ...many(["WrapText", "HorizontalAlignment", "VerticalAlignment", "IndentLevel"]),
      ColumnWidth: sizeProperty(sheet, sheet.widths, [area.left, area.right], WIDEST),
      RowHeight: sizeProperty(sheet, sheet.heights, [area.top, area.bottom], TALLEST),
    },
    links: {
      Fill: () => part("RangeFill", "fill/", ["Color"]),
      Font: () => part("RangeFont", "font/", ["Bold", "Italic", "Underline", "Color", "Size", "Name"]),
      Protection: () => part("FormatProtection", "protection/", ["Locked"]),
      Borders: () => ({
        served: true,
        kind: "RangeBorderCollection",
        items: () => EDGES.map(border),
        item: (edge) => border(asText(edge)),
      }),
    },
  };
}

function cellProperty(sheet: SheetModel, area: Area, path: string): Property {
  return {
    get: () => {
      const found = new Set<Json>();
      eachCell(area, (row, col) => found.add(formatOf(sheet, row, col, path) ?? DEFAULTS[path] ?? null));
      return found.size === 1 ? ([...found][0] ?? null) : null;
    },
    set: (value) => {
      assertWritable(sheet, area);
      eachCell(area, (row, col) => setFormat(sheet, row, col, path, value));
    },
  };
}

/** Points: a row of 409, a column of 255 characters ("Excel specifications and limits"); more is refused. */
const TALLEST = 409;
const WIDEST = (255 * 7 + 5) * 0.75;

function sizeProperty(sheet: SheetModel, sizes: Map<number, number>, [first, last]: readonly [number, number], most: number): Property {
  return {
    get: () => sizes.get(first) ?? null,
    set: (value) => {
      if (typeof value !== "number" || value < 0 || value > most) throw new HostFault("InvalidArgument", "RangeFormat");
      if (sheet.protection) throw new HostFault("AccessDenied", "RangeFormat");
      for (let index = first; index <= last; index++) sizes.set(index, value);
    },
  };
}
