/** Conditional formats: only custom ones can be made here; others may lie in the sheet as the user's. */
import { type Area } from "../../../../src/core/sheet/address";
import { HostFault } from "../fault";
import { assertFormula } from "../limits";
import { newId, type Rule, type SheetModel } from "../model";
import { asNumber, asText, readOnly, stored, type Property, type Served } from "../served";
import type { Session } from "../session";

const overlaps = (a: Area, b: Area): boolean => a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** The rules of an area, or of several (a rule lies in each). */
export function servedRules(session: Session, sheet: SheetModel, area: Area): Served {
  const own = (): Rule[] => sheet.rules.filter((rule) => overlaps(rule.area, area));
  const find = (id: string): Rule | undefined => own().find((rule) => rule.id === id);
  return {
    served: true,
    kind: "ConditionalFormatCollection",
    items: () => own().map((rule) => servedRule(sheet, rule)),
    item: (id) => {
      const rule = find(asText(id));
      if (!rule) throw new HostFault("ItemNotFound", "ConditionalFormatCollection.getItem");
      return servedRule(sheet, rule);
    },
    methods: {
      GetCount: () => own().length,
      GetItemAt: (index) => {
        const rule = own()[asNumber(index)];
        if (!rule) throw new HostFault("InvalidArgument", "ConditionalFormatCollection.getItemAt");
        return servedRule(sheet, rule);
      },
      ClearAll: () => {
        sheet.rules = sheet.rules.filter((rule) => !own().includes(rule));
        return null;
      },
      GetItemOrNullObject: (id) => {
        if ((session.faults.plan.level ?? Infinity) < 14)
          throw new HostFault("ApiNotFound", "ConditionalFormatCollection.getItemOrNullObject");
        const rule = find(asText(id));
        return rule ? servedRule(sheet, rule) : null;
      },
      Add: (type) => {
        if (sheet.protection && !sheet.protection.allowFormatCells) throw new HostFault("AccessDenied", "ConditionalFormatCollection.add");
        const rule: Rule = { id: newId(), type: asText(type), area, look: new Map() };
        sheet.rules.unshift(rule);
        return servedRule(sheet, rule);
      },
    },
  };
}

/** Every member of a damaged rule is refused, as if it were not there [office-js#6396]. */
function damagedRule(rule: Rule): Served {
  const refuse = (): never => {
    throw new HostFault("ItemNotFound", "ConditionalFormat");
  };
  const property = { get: refuse, set: refuse };
  return {
    served: true,
    kind: "ConditionalFormat",
    identity: () => ({ Id: rule.id }),
    properties: { Id: property, Type: property, Priority: property },
    links: { Custom: refuse, CustomOrNullObject: refuse },
    methods: { Delete: refuse },
  };
}

function servedRule(sheet: SheetModel, rule: Rule): Served {
  if (rule.damaged) return damagedRule(rule);
  return {
    served: true,
    kind: "ConditionalFormat",
    identity: () => ({ Id: rule.id }),
    properties: {
      Id: readOnly(() => rule.id),
      Type: readOnly(() => rule.type),
      Priority: readOnly(() => sheet.rules.indexOf(rule)),
      ...stored(rule.look, "", ["StopIfTrue"]),
    },
    links: {
      Custom: () => servedCustom(rule),
      CustomOrNullObject: () => (rule.type === "Custom" ? servedCustom(rule) : null),
    },
    methods: {
      Delete: () => {
        if (sheet.protection && !sheet.protection.allowFormatCells) throw new HostFault("AccessDenied", "ConditionalFormat.delete");
        sheet.rules = sheet.rules.filter((other) => other !== rule);
        return null;
      },
    },
  };
}

/** A formula that Excel does not understand is refused. */
function formulaOf({ look }: Rule): Property {
  return {
    get: () => look.get("rule/formula") ?? "",
    set: (formula) => {
      assertFormula(asText(formula), "ConditionalFormatRule.formula");
      look.set("rule/formula", formula);
    },
  };
}

function servedCustom(rule: Rule): Served {
  const part = (kind: string, prefix: string, names: readonly string[]): Served => ({
    served: true,
    kind,
    properties: stored(rule.look, prefix, names),
  });
  const border = (edge: string): Served => part("ConditionalRangeBorder", `format/borders/${edge}/`, ["Style", "Color"]);
  return {
    served: true,
    kind: "CustomConditionalFormat",
    links: {
      Rule: () => ({ served: true, kind: "ConditionalFormatRule", properties: { Formula: formulaOf(rule) } }),
      Format: () => ({
        served: true,
        kind: "ConditionalRangeFormat",
        links: {
          Fill: () => part("ConditionalRangeFill", "format/fill/", ["Color"]),
          Font: () => part("ConditionalRangeFont", "format/font/", ["Bold", "Italic", "Underline", "Color", "Strikethrough"]),
          Borders: () => ({
            served: true,
            kind: "ConditionalRangeBorderCollection",
            item: (edge) => border(asText(edge)),
            links: Object.fromEntries(["Top", "Bottom", "Left", "Right"].map((side) => [side, () => border(`Edge${side}`)])),
          }),
        },
      }),
    },
  };
}
