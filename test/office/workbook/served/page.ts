/** Print set-up and frozen rows of a sheet. */
import { parseArea } from "../../../../src/core/sheet/address";
import { HostFault } from "../fault";
import type { Json, SheetModel } from "../model";
import { asNumber, asText, stored, type Served } from "../served";

/** @param fits whether fitting to pages has an effect: on some Excels it has none, while a scale has (office-js#1860) */
export function servedPageLayout(sheet: SheetModel, fits: boolean): Served {
  const plain = ["Orientation", "PaperSize", "CenterHorizontally", "LeftMargin", "RightMargin", "TopMargin", "BottomMargin"];
  const zoom = (value: Json): void => {
    const { scale } = value as { readonly scale?: number };
    if (scale !== undefined && (scale < 10 || scale > 400)) throw new HostFault("InvalidArgument", "PageLayout.zoom");
    if (fits || scale !== undefined) sheet.page.set("zoom", value);
  };
  return {
    served: true,
    kind: "PageLayout",
    properties: { ...stored(sheet.page, "", plain), Zoom: { get: () => sheet.page.get("zoom") ?? null, set: zoom } },
    links: {
      HeadersFooters: () => ({
        served: true,
        kind: "HeaderFooterGroup",
        links: {
          DefaultForAllPages: () => ({
            served: true,
            kind: "HeaderFooter",
            properties: stored(sheet.page, "footer/", ["CenterFooter", "LeftFooter", "RightFooter"]),
          }),
        },
      }),
    },
    methods: {
      SetPrintArea: (area) => {
        if (!parseArea(asText(area))) throw new HostFault("InvalidArgument", "PageLayout.setPrintArea");
        sheet.page.set("area", asText(area));
        return null;
      },
      SetPrintTitleRows: (rows) => {
        if (!/^\$?\d+:\$?\d+$/.test(asText(rows)) && !parseArea(asText(rows)))
          throw new HostFault("InvalidArgument", "PageLayout.setPrintTitleRows");
        sheet.page.set("titleRows", asText(rows));
        return null;
      },
    },
  };
}

export function servedFreezePanes(sheet: SheetModel): Served {
  const freeze = (rows: number): null => {
    sheet.frozenRows = rows;
    return null;
  };
  return {
    served: true,
    kind: "WorksheetFreezePanes",
    methods: { FreezeRows: (rows) => freeze(asNumber(rows)), Unfreeze: () => freeze(0) },
  };
}

/** Page breaks before rows, kept as the cells that begin a page. */
export function servedPageBreaks(sheet: SheetModel): Served {
  const one: Served = { served: true, kind: "PageBreak" };
  return {
    served: true,
    kind: "PageBreakCollection",
    methods: {
      Add: (cell) => {
        if (!parseArea(asText(cell))) throw new HostFault("InvalidArgument", "PageBreakCollection.add");
        sheet.page.set("breaks", [...((sheet.page.get("breaks") ?? []) as readonly Json[]), asText(cell)]);
        return one;
      },
      RemovePageBreaks: () => {
        sheet.page.delete("breaks");
        return null;
      },
    },
  };
}
