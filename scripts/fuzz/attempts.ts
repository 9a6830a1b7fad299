/** Ways to spoil a workbook: its bytes, its XML, its package, the contents of its cells. Each gives a file from a seed. */
import type { Random } from "./random";
import { packed, type Parts } from "./parts";
import { troublingNumber, troublingText } from "./texts";

export type Attempt = (random: Random, parts: Parts) => Uint8Array;

const SIGNS = [
  "<",
  ">",
  "/",
  '"',
  "'",
  "&",
  ";",
  "=",
  "[",
  "(",
  "<!--",
  "<![CDATA[",
  "]]>",
  "<?",
  "<!DOCTYPE x>",
  "\u0000",
  "&#0;",
  "&#x110000;",
  "x:",
];

/** Bytes changed, taken out and doubled. */
const bytes: Attempt = (random, parts) => {
  const file = [...packed(parts, 1)];
  for (let times = 1 + random.int(8); times > 0; times--) {
    const at = random.int(file.length);
    const how = random.int(4);
    if (how === 0) file.splice(at, 1 + random.int(40));
    else if (how === 1) file.splice(at, 0, ...file.slice(at, at + random.int(200)));
    else file[at] = random.int(256);
  }
  return Uint8Array.from(file);
};

/** Signs put into, pieces cut out of, doubled in or multiplied in the XML of one part. */
const xml: Attempt = (random, parts) => {
  const name = random.pick(Object.keys(parts));
  let text = parts[name] ?? "";
  for (let times = 1 + random.int(5); times > 0; times--) {
    const at = random.int(text.length + 1);
    const piece = text.slice(at, at + random.int(80));
    const how = random.int(4);
    if (how === 0) text = text.slice(0, at) + random.pick(SIGNS).repeat(1 + random.int(3)) + text.slice(at);
    else if (how === 1) text = text.slice(0, at) + text.slice(at + piece.length);
    else if (how === 2) text = text.slice(0, at) + piece.repeat(2 + random.int(2000)) + text.slice(at);
    else
      text = text.replace(/"[^"]{0,40}"/g, (value) =>
        random.int(40) === 0 ? `"${random.pick(["", "-1", "1e9", "99999999999", "A1:XFD1048576", "x".repeat(300)])}"` : value,
      );
  }
  return packed({ ...parts, [name]: text.slice(0, 3_000_000) }, 0);
};

/** Parts missing, exchanged, doubled under another name. */
const zip: Attempt = (random, parts) => {
  const changed = { ...parts };
  for (let times = 1 + random.int(3); times > 0; times--) {
    const [one, other] = [random.pick(Object.keys(parts)), random.pick(Object.keys(parts))];
    const how = random.int(3);
    if (how === 0) Reflect.deleteProperty(changed, one);
    else if (how === 1) changed[one] = parts[other] ?? "";
    else changed[one.toUpperCase()] = parts[other] ?? "";
  }
  return packed(changed, 1);
};

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Contents of cells exchanged for troubling ones; shared texts too. */
const cells: Attempt = (random, parts) => {
  const every = 1 + random.int(12);
  const spoiled = Object.entries(parts).map(([name, text]): [string, string] => {
    if (/worksheets\/[^/]*\.xml$/.test(name)) {
      return [
        name,
        text.replace(/(<c [^>]{0,80}>)<v>[^<]{0,40}<\/v>/g, (all: string, cell: string) =>
          // A number in place of a shared text would only name a text that is not there.
          cell.includes('t="s"') || random.int(every) > 0 ? all : `${cell}<v>${troublingNumber(random)}</v>`,
        ),
      ];
    }
    if (!name.endsWith("sharedStrings.xml")) return [name, text];
    return [
      name,
      text.replace(/<t([^>]{0,40})>[^<]*</g, (value, more: string) =>
        random.int(every) === 0 ? `<t${more}>${escaped(troublingText(random))}<` : value,
      ),
    ];
  });
  return packed(Object.fromEntries(spoiled), 0);
};

export const ATTEMPTS = { bytes, xml, zip, cells } as const satisfies Record<string, Attempt>;
export type AttemptName = keyof typeof ATTEMPTS;
