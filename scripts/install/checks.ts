/** What a server's answers say about where the published files will work. Pure: the page asks, this judges. */
import { FRAME_ANCESTORS, HEADERS } from "../webpack/headers";
import { HARMFUL } from "./recipes";

/** One file as the server gives it. */
export interface Answer {
  readonly file: string;
  /** HTTP status; 0 where there was no answer. */
  readonly status: number;
  /** The header's value; null where it is not sent. */
  readonly header: (name: string) => string | null;
}

/** "needed": without it something does not work; "advised": it makes the site safer. */
type Weight = "needed" | "advised";

export interface Check {
  readonly header: string;
  /** The files of which this holds. */
  readonly files: readonly string[];
  readonly weight: Weight;
  readonly found: string | null;
  /** What it should be, as it stands in the recipes; null: it must not be sent. */
  readonly wanted: string | null;
  readonly good: boolean;
}

/** The parts of the program that depend on the server. */
export type Part = "desktop" | "web-pane" | "web-functions";

/** The files that are asked for: one of each kind that Excel fetches. */
export const ASKED = ["taskpane.html", "functions.json", "functions.en.json", "functions.js", "assets/icon-32.png"] as const;

/** A server whose frame-ancestors admit Excel's own frame; without the header anyone may. */
const EXCEL_FRAME = "https://*.officeapps.live.com";

/** Everything that the answers say, needed things first. */
export function checkHeaders(answers: readonly Answer[]): readonly Check[] {
  const checks = answers.flatMap((answer) => [
    ...types(answer),
    ...(answer.file.endsWith(".json") || answer.file === "functions.js" ? [crossOrigin(answer)] : []),
    ...(answer.file === "taskpane.html" ? [...framing(answer), ...advised(answer)] : []),
    ...resource(answer),
  ]);
  return [...together(checks)].sort(
    (a, b) => Number(a.good) - Number(b.good) || Number(a.weight === "advised") - Number(b.weight === "advised"),
  );
}

/** The same thing of several files is said once. */
function together(checks: readonly Check[]): readonly Check[] {
  const found = new Map<string, Check>();
  for (const check of checks) {
    const key = JSON.stringify({ ...check, files: [] });
    found.set(key, { ...check, files: [...(found.get(key)?.files ?? []), ...check.files] });
  }
  return [...found.values()];
}

const TYPES: Readonly<Record<string, readonly [expected: string, pattern: RegExp]>> = {
  html: ["text/html", /^text\/html/],
  json: ["application/json", /^(application|text)\/json/],
  js: ["text/javascript", /^(text|application)\/(x-)?javascript/],
  png: ["image/png", /^image\/png/],
};

function types({ file, header }: Answer): readonly Check[] {
  const [expected, pattern] = TYPES[file.slice(file.lastIndexOf(".") + 1)] ?? ["", /^/];
  const found = header("Content-Type");
  return [{ header: "Content-Type", files: [file], weight: "needed", found, wanted: expected, good: pattern.test(found ?? "") }];
}

function crossOrigin({ file, header }: Answer): Check {
  const name = "Access-Control-Allow-Origin";
  const found = header(name);
  return { header: name, files: [file], weight: "needed", found, wanted: HEADERS[name], good: found === "*" };
}

function framing({ file, header }: Answer): readonly Check[] {
  const policy = header("Content-Security-Policy");
  const ancestors = /frame-ancestors ([^;]*)/.exec(policy ?? "")?.[1]?.split(/\s+/) ?? null;
  const name = "Content-Security-Policy";
  const admits = ancestors === null || ancestors.includes(EXCEL_FRAME) || ancestors.includes("*");
  return [
    ...HARMFUL.map((harmful): Check => {
      const found = header(harmful);
      return { header: harmful, files: [file], weight: "needed", found, wanted: null, good: found === null || found === "unsafe-none" };
    }),
    admits
      ? {
          header: name,
          files: [file],
          weight: "advised",
          found: policy,
          wanted: HEADERS[name],
          good: FRAME_ANCESTORS.every((one) => ancestors?.includes(one)),
        }
      : { header: name, files: [file], weight: "needed", found: policy, wanted: HEADERS[name], good: false },
  ];
}

/** Not sent is right too: then anyone may load it. */
function resource({ file, header }: Answer): readonly Check[] {
  const name = "Cross-Origin-Resource-Policy";
  const found = header(name);
  if (found === null)
    return file === "taskpane.html" ? [{ header: name, files: [file], weight: "advised", found, wanted: HEADERS[name], good: false }] : [];
  return [{ header: name, files: [file], weight: "needed", found, wanted: HEADERS[name], good: found === "cross-origin" }];
}

function advised({ file, header }: Answer): readonly Check[] {
  const simple = (["X-Content-Type-Options", "Referrer-Policy", "Permissions-Policy"] as const).map((name): Check => {
    const found = header(name);
    return { header: name, files: [file], weight: "advised", found, wanted: HEADERS[name], good: found !== null };
  });
  const cache = header("Cache-Control");
  return [
    ...simple,
    {
      header: "Cache-Control",
      files: [file],
      weight: "advised",
      found: cache,
      wanted: "no-cache",
      good: /no-cache|no-store|max-age=0/.test(cache ?? ""),
    },
  ];
}

/** Which parts work with these answers. */
export function working(answers: readonly Answer[], secure: boolean): Readonly<Record<Part, boolean>> {
  const bad = checkHeaders(answers).filter(({ good, weight }) => !good && weight === "needed");
  const there = secure && answers.every(({ status }) => status === 200);
  // Excel for Windows and Mac reads the files itself: it asks for no permission between origins and shows no frame of a browser.
  const desktop = there && !bad.some(({ header }) => header === "Content-Type");
  const pane = desktop && !bad.some(({ header }) => header === "Content-Security-Policy" || HARMFUL.some((name) => name === header));
  const functions = pane && !bad.some(({ header }) => header.startsWith("Access-Control") || header.startsWith("Cross-Origin-Resource"));
  return { desktop, "web-pane": pane, "web-functions": functions };
}
