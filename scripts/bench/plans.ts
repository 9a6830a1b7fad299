/** Real-size plans whose texts are unlike each other: what an archive holds. No cache of texts can flatter them. */
import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import { verify } from "../../src/core/verify";
import { readWorkbook } from "../../src/hosts/file/read";
import { compose } from "../composer/compose";
import { planBytes } from "../composer/write";
import { seconds, type Figure, type Section } from "./section";
import { benchWorkbook } from "./workbook";

const PLANS = 500;
const SEED = 1917;
const ROUNDS = 3;

export const plansSection: Section = {
  title: `Piani: ${PLANS} di misura reale, con testi diversi`,
  async run(): Promise<Figure[]> {
    const files = await Promise.all(Array.from({ length: PLANS }, (_unused, index) => planBytes(compose(SEED, index).sheets)));
    return figures(files);
  },
};

export const scanSection: Section = {
  title: "Lettura e verifica rispetto alla sola scansione (50 × 1.000 × 12)",
  run: () => figures([benchWorkbook({ sheets: 50, rows: 1000, cols: 12 })]).slice(-1),
};

function figures(files: readonly Uint8Array[]): Figure[] {
  const books = files.map((bytes) => {
    const book = readWorkbook(bytes);
    if (book.kind === "error") throw new Error(`a plan of the bench is refused: ${book.code}`);
    return book.sheets;
  });
  // One after the other in each round, so that whatever else the computer does meets all three alike.
  let [reading, verifying, scanning] = [Infinity, Infinity, Infinity];
  for (let round = 0; round < ROUNDS; round++) {
    reading = Math.min(
      reading,
      seconds(1, () => files.forEach((bytes) => void readWorkbook(bytes))),
    );
    verifying = Math.min(verifying, seconds(1, () => books.forEach((sheets) => void verify({ file: "piano.xlsx", sheets }, DEFAULT_SETTINGS)))); // prettier-ignore
    scanning = Math.min(
      scanning,
      seconds(1, () => files.forEach(scan)),
    );
  }
  return [
    { name: "lettura", value: reading, unit: "s", goal: null },
    { name: "verifica", value: verifying, unit: "s", goal: null },
    { name: "verifica ÷ lettura", value: verifying / reading, unit: "×", goal: 0.8 },
    { name: "(lettura + verifica) ÷ (inflate + SAX)", value: (reading + verifying) / scanning, unit: "×", goal: 6 },
  ];
}

/** What any reader must do at least: unpack the package, and look at each tag and text of its XML. */
function scan(bytes: Uint8Array): void {
  const decoder = new TextDecoder();
  let seen = 0;
  for (const part of Object.values(unzipSync(bytes))) {
    const parser = new SaxesParser();
    parser.on("opentag", () => void (seen += 1));
    parser.on("text", ({ length }) => void (seen += length));
    parser.write(decoder.decode(part)).close();
  }
  if (seen === 0) throw new Error("nothing was scanned");
}
