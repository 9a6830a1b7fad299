/** What a room may not say, as options for ESLint's own rules. The core: no Office, DOM, Node, clock, chance or machine locale. */

const outside = (names, why) => names.map((name) => ({ name, message: `The core ${why}.` }));

/** Options of `no-restricted-globals` for src/core. */
export const CORE_GLOBALS = [
  ...outside(["Excel", "Office", "OfficeExtension", "OfficeRuntime", "CustomFunctions"], "knows no Office"),
  ...outside(["window", "document", "navigator", "location", "self", "globalThis", "localStorage", "sessionStorage"], "knows no browser"),
  ...outside(["process", "require", "module", "Buffer", "__dirname", "__filename", "global"], "knows no Node"),
  ...outside(["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "Worker"], "asks nothing of the network"),
  ...outside(["setTimeout", "setInterval", "performance"], "has no clock"),
  ...outside(["crypto"], "leaves nothing to chance"),
  ...outside(["Intl"], "does not depend on the machine's language"),
  ...outside(["console"], "returns what it has to say"),
];

/** The same for what may be said of a global in one way only. */
export const CORE_PROPERTIES = [
  { object: "Math", property: "random", message: "The core leaves nothing to chance." },
  { object: "Date", property: "now", message: "The core has no clock." },
  { object: "Date", property: "parse", message: "The core does not depend on the machine's time zone." },
];

/** Types of Office, which `no-restricted-globals` does not see. For every room but the Excel host and the ribbon. */
export const OFFICE_TYPES = {
  selector: "TSQualifiedName[left.name=/^(Excel|Office|OfficeExtension|CustomFunctions)$/]",
  message: "Only src/hosts/excel knows Excel, its types included.",
};

/** Options of `no-restricted-syntax` for src/core. */
export const CORE_SYNTAX = [
  OFFICE_TYPES,
  {
    selector: "TSTypeReference > Identifier[name=/^(HTML.*|Document|Window|Element|Event|File|Blob|Buffer)$/]",
    message: "The core knows no page and no Node.",
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length!=1]",
    message: "The core has no clock and no time zone: new Date(Date.UTC(…)).",
  },
  { selector: "CallExpression[callee.name='Date']", message: "The core has no clock." },
  {
    selector:
      "CallExpression[callee.property.name=/^([gs]et(Date|Day|FullYear|Year|Hours|Minutes|Seconds|Milliseconds|Month)|getTimezoneOffset)$/]",
    message: "The core does not depend on the machine's time zone: use the UTC form.",
  },
  {
    selector: "CallExpression[callee.property.name=/^(toLocale[A-Z].*|localeCompare)$/]",
    message: "The core does not depend on the machine's language.",
  },
];
