/** Data kept out of sight: settings of the workbook, custom properties of a sheet, names. */
import { HostFault } from "../fault";
import type { Book, Json, SheetModel } from "../model";
import { asText, readOnly, type Argument, type Served } from "../served";

/** Settings and custom properties are alike: key and value, added, changed, deleted. */
function keyed<T extends Json>(
  kinds: readonly [string, string],
  store: Map<string, T>,
  convert: (value: Argument | undefined) => T,
): Served {
  const [collection, member] = kinds;
  const one = (key: string): Served => ({
    served: true,
    kind: member,
    identity: () => ({ Id: key, _Id: key, Key: key }),
    properties: {
      Key: readOnly(() => key),
      _Id: readOnly(() => key),
      Value: { get: () => store.get(key) ?? null, set: (value) => void store.set(key, convert(value)) },
    },
    methods: {
      Delete: () => {
        store.delete(key);
        return null;
      },
    },
  });
  return {
    served: true,
    kind: collection,
    items: () => [...store.keys()].map(one),
    item: (key) => {
      if (!store.has(asText(key))) throw new HostFault("ItemNotFound", `${collection}.getItem`);
      return one(asText(key));
    },
    methods: {
      Add: (key, value) => {
        store.set(asText(key), convert(value));
        return one(asText(key));
      },
      GetItemOrNullObject: (key) => (store.has(asText(key)) ? one(asText(key)) : null),
      GetCount: () => store.size,
    },
  };
}

export const servedSettings = (book: Book): Served =>
  keyed(["SettingCollection", "Setting"], book.settings, (value) => (value ?? null) as Json);

export const servedProperties = (sheet: SheetModel): Served =>
  keyed(["WorksheetCustomPropertyCollection", "WorksheetCustomProperty"], sheet.properties, asText);

export function servedNames(book: Book): Served {
  const one = (name: string): Served => ({
    served: true,
    kind: "NamedItem",
    identity: () => ({ Id: name }),
    properties: { Name: readOnly(() => name), Formula: readOnly(() => book.names.get(name) ?? "") },
  });
  return {
    served: true,
    kind: "NamedItemCollection",
    items: () => [...book.names.keys()].map(one),
    methods: { GetItemOrNullObject: (name) => (book.names.has(asText(name)) ? one(asText(name)) : null) },
  };
}
