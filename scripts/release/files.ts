/** What the released zip holds. Pure: bytes in, bytes out. */
import { createHash } from "node:crypto";
import { strToU8, zipSync } from "fflate";
import { DOCKERFILE } from "../install/dockerfile";
import { APACHE, IIS, RECIPES } from "../install/recipes";

/** The folder that is served. */
const SERVED = "piao";

/**
 * All files by their paths in the zip.
 * @param built the build's files by their paths in dist/
 * @param others further files at the top: licence, publiccode.yml
 * @throws Error when the build is not complete
 */
export function releaseFiles(
  version: string,
  built: ReadonlyMap<string, Uint8Array>,
  others: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, Uint8Array> {
  for (const needed of ["installa.html", "taskpane.html", "index.html", "functions.json", "manifest.modello.xml", "licenze.txt"])
    if (!built.has(needed)) throw new Error(`dist/${needed} is not there: npm run build`);
  const served = [...built].map(([name, bytes]): [string, Uint8Array] => [`${SERVED}/${name}`, withoutHelp(name, bytes)]);
  const files = new Map<string, Uint8Array>([
    ...served,
    [`${SERVED}/.htaccess`, strToU8(APACHE)],
    [`${SERVED}/web.config`, strToU8(IIS)],
    ...RECIPES.filter(({ server }) => server === "nginx").map(({ file, text }): [string, Uint8Array] => [file, strToU8(text)]),
    ["Dockerfile", strToU8(DOCKERFILE)],
    ["LEGGIMI.txt", strToU8(readme(version))],
    ...others,
  ]);
  const sums = [...files].map(([name, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${name}\n`);
  return files.set("SHA256SUMS", strToU8(sums.join("")));
}

/** The zip with all files in one folder; the same files give the same bytes. */
export function zipOf(folder: string, files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries = [...files].map(([name, bytes]) => [`${folder}/${name}`, bytes] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: timeOf(files) });
}

/** Steps of the zip's clock, in milliseconds. */
const ZIP_STEP = 2000;

/**
 * A time, between 2020 and 2024, that other contents change. Web servers tell a file's state by its size and time (ETag, Last-Modified): with one time
 * for all releases a browser would keep the old index.html, whose names of scripts differ but are as long.
 */
function timeOf(files: ReadonlyMap<string, Uint8Array>): Date {
  const hash = createHash("sha256");
  for (const [name, bytes] of files) hash.update(name).update(bytes);
  return new Date(Date.UTC(2020, 0, 1) + (hash.digest().readUInt32BE(0) >>> 6) * ZIP_STEP);
}

/** The addresses of the functions' help pages are those of the development server: nobody knows yet where this folder will be published. */
function withoutHelp(name: string, bytes: Uint8Array): Uint8Array {
  if (!/^functions(\.\w+)?\.json$/.test(name)) return bytes;
  const { functions } = JSON.parse(new TextDecoder().decode(bytes)) as { readonly functions: readonly Record<string, unknown>[] };
  return strToU8(JSON.stringify({ functions: functions.map(({ helpUrl: _helpUrl, ...rest }) => rest) }, null, 2));
}

const readme = (version: string): string => `PIAO per Excel ${version}

1. Copiate la cartella "piao" su un server web con https (nginx, Apache, IIS, o il Dockerfile qui accanto).
   Le impostazioni per Apache (.htaccess) e IIS (web.config) sono già nella cartella; quelle per nginx sono in nginx-piao.conf.
2. Aprite con un browser la pagina installa.html della cartella pubblicata, per esempio
   https://www.comune.example.it/piao/installa.html
   Controlla il server, prepara il manifesto per quell'indirizzo e mostra come darlo agli uffici.

Le guide sono in piao/aiuto (indice: index.html). Per controllare che i file siano integri: sha256sum -c SHA256SUMS
Licenza MIT (LICENSE); licenze dei componenti in piao/licenze.txt.
`;
