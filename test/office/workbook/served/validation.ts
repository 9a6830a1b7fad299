/** Data validation of an area: the allowed words of a list. */
import type { Area } from "../../../../src/core/sheet/address";
import { HostFault } from "../fault";
import type { Json, SheetModel, Validation } from "../model";
import type { Served } from "../served";
import { inside } from "./clear";

/** Characters of a list's words together, as Excel limits them. */
const SOURCE_LENGTH = 255;

export function servedValidation(sheet: SheetModel, area: Area): Served {
  const own = (): Validation | undefined =>
    sheet.validations.find(
      ({ area: a }) => a.top === area.top && a.left === area.left && a.bottom === area.bottom && a.right === area.right,
    );
  const make = (): Validation => {
    if (sheet.protection) throw new HostFault("AccessDenied", "DataValidation");
    const validation = own() ?? { area, look: new Map<string, Json>() };
    if (!own()) sheet.validations.push(validation);
    return validation;
  };
  const property = (name: string): NonNullable<Served["properties"]>[string] => ({
    get: () => own()?.look.get(name) ?? null,
    set: (value) => {
      if (name === "rule") assertSource(value);
      make().look.set(name, value);
    },
  });
  return {
    served: true,
    kind: "DataValidation",
    methods: {
      Clear: () => {
        sheet.validations = sheet.validations.filter((validation) => !inside(area, validation.area));
        return null;
      },
    },
    properties: {
      Rule: property("rule"),
      ErrorAlert: property("errorAlert"),
      Prompt: property("prompt"),
      IgnoreBlanks: property("ignoreBlanks"),
    },
  };
}

function assertSource(rule: Json): void {
  const { list } = rule as { readonly list?: { readonly source?: string } };
  if ((list?.source?.length ?? 0) > SOURCE_LENGTH) throw new HostFault("InvalidArgument", "DataValidation.rule");
}
