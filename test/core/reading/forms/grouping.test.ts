/** Whose the forms are: by their sheet, by what stands above them, by a label, by their numbers, or all together. */
import { exact, type Exact } from "../../../../src/core/exact";
import { bestGrouping, groupsAsTold } from "../../../../src/core/reading/forms/grouping";
import type { Form } from "../../../../src/core/reading/forms/form";
import type { ColumnRole } from "../../../../src/core/reading/headings";

const CELL = { sheet: "Piano", row: 0, col: 0 };
const said = (value: string) => ({ value, cell: CELL });

interface Card {
  readonly weight: number | null;
  readonly sheet?: string;
  /** The title above it. */
  readonly above?: string;
  readonly number?: number;
  /** Labels with their values. */
  readonly labels?: Readonly<Record<string, string>>;
}

const ROLES: Readonly<Record<string, ColumnRole>> = { Settore: "unit", "Settore del responsabile": "unit", Indicatore: "indicator" };

/** The groups that are taken: "Tributi: 60 40 | Scuola: 100". */
function grouped(cards: readonly Card[], by?: Parameters<typeof groupsAsTold>[1]): string {
  const sheets = new Map<string, object>();
  const sheetOf = (name = "Piano"): object => {
    const known = sheets.get(name) ?? { name };
    sheets.set(name, known);
    return known;
  };
  const forms = cards.map(({ weight, sheet, number, labels = {} }, place) => ({
    frame: { sheet: sheetOf(sheet) },
    weight: { value: weight === null ? { kind: "empty" } : { kind: "number", value: exact(weight) } },
    pairs: [
      { key: "title", role: "title", label: "Obiettivo", value: `Cura ${String(place)}`, cell: CELL, labelCell: CELL },
      ...(number === undefined ? [] : [{ key: "number", role: "number", label: "N.", value: number, cell: CELL, labelCell: CELL }]),
      ...Object.entries(labels).map(([label, value]) => ({
        key: label,
        role: ROLES[label] ?? null,
        label,
        value,
        cell: CELL,
        labelCell: CELL,
      })),
    ],
  })) as unknown as readonly Form[];
  const titles = new Map(
    forms.flatMap((form, place) => (cards[place]?.above === undefined ? [] : [[form, said(cards[place].above)] as const])),
  );
  const groups = by === undefined ? bestGrouping(forms, titles, "title", {}).groups : groupsAsTold(forms, by, titles);
  const weightOf = ({ weight: { value } }: Form): string => (value.kind === "number" ? show(value.value) : "–");
  return groups.map(({ name, forms: mine }) => `${name?.value ?? "–"}: ${mine.map(weightOf).join(" ")}`).join(" | ");
}

const show = (value: Exact): string => value.toString();
const cards = (weights: readonly (number | null)[], others: (place: number) => Omit<Card, "weight"> = () => ({})): readonly Card[] =>
  weights.map((weight, place) => ({ weight, ...others(place) }));

const TWICE = [60, 40, 70, 30];
const pair = (place: number): number => Math.floor(place / 2);

test.each<readonly [string, readonly Card[], string]>([
  ["all together, where nothing parts them", cards([60, 40]), "–: 60 40"],
  ["by sheet, where each makes one total", cards(TWICE, (place) => ({ sheet: `Foglio${String(pair(place))}` })), "–: 60 40 | –: 70 30"],
  ["not by sheet, where each holds one form", cards([60, 40], (place) => ({ sheet: `Foglio${String(place)}` })), "–: 60 40"],
  ["by the titles above", cards(TWICE, (place) => ({ above: pair(place) === 0 ? "Tributi" : "Scuola" })), "Tributi: 60 40 | Scuola: 70 30"],
  [
    "forms of one name are one list",
    cards([60, 100, 40], (place) => ({ above: place === 1 ? "Scuola" : "Tributi" })),
    "Tributi: 60 40 | Scuola: 100",
  ],
  [
    "forms under no title are their sheet's",
    cards([60, 40, 70, 30, 55, 45, 80, 20], (place) =>
      place < 4 ? { above: pair(place) === 0 ? "Tributi" : "Scuola" } : { sheet: `Foglio${String(pair(place))}` },
    ),
    "Tributi: 60 40 | Scuola: 70 30 | –: 55 45 | –: 80 20",
  ],
  [
    "by the titles above, though what is common to all makes another sum",
    cards([45, 25, 30, 22, 18], (place) => ({
      above: place < 3 ? "Tributi" : "Obiettivi trasversali",
      labels: { Voce: place < 2 ? "Nord" : "Sud" },
    })),
    "Tributi: 45 25 30 | Obiettivi trasversali: 22 18",
  ],
  [
    "where the numbers begin anew, each list called by what stands above its first form",
    cards(TWICE, (place) => ({ number: (place % 2) + 1, above: ["Tributi", "Ufficio IMU", "Scuola", "Ufficio mense"][place] ?? "" })),
    "Tributi: 60 40 | Scuola: 70 30",
  ],
  [
    "so a list of one form, too",
    cards([60, 40, 100], (place) => ({ number: [1, 2, 1][place] ?? 0, above: ["Tributi", "Ufficio IMU", "Scuola"][place] ?? "" })),
    "Tributi: 60 40 | Scuola: 100",
  ],
  ["where the numbers begin anew", cards(TWICE, (place) => ({ number: (place % 2) + 1 })), "–: 60 40 | –: 70 30"],
  ["not where they go on", cards(TWICE, (place) => ({ number: place + 1 })), "–: 60 40 70 30"],
  [
    "by a label for structures",
    cards(TWICE, (place) => ({ labels: { Settore: pair(place) === 0 ? "Tributi" : "Scuola" } })),
    "Tributi: 60 40 | Scuola: 70 30",
  ],
  [
    "by any label whose values recur",
    cards(TWICE, (place) => ({ labels: { Voce: pair(place) === 0 ? "Tributi" : "Scuola" } })),
    "Tributi: 60 40 | Scuola: 70 30",
  ],
  [
    "not by one whose values all differ",
    cards([60, 40, 70, 30], (place) => ({ labels: { Voce: `Voce ${String(place)}` } })),
    "–: 60 40 70 30",
  ],
  [
    "not by names in brackets",
    cards(TWICE, (place) => ({ labels: { Firma: pair(place) === 0 ? "(Rossi)" : "(Bianchi)" } })),
    "–: 60 40 70 30",
  ],
  [
    "not by names in brackets with spaces around them",
    cards(TWICE, (place) => ({ labels: { Firma: pair(place) === 0 ? " (Rossi) " : "(Bianchi) " } })),
    "–: 60 40 70 30",
  ],
  [
    "not by a label that two of three forms bear",
    cards([60, 40, 100], (place) => (place > 1 ? {} : { labels: { Settore: "Tributi" } })),
    "–: 60 40 100",
  ],
  [
    "by a label that seven of ten forms bear",
    cards([60, 40, 50, 30, 20, 55, 45, 40, 30, 30], (place) =>
      place > 6 ? {} : { labels: { Settore: place < 2 ? "Tributi" : place < 5 ? "Scuola" : "Verde" } },
    ),
    "Tributi: 60 40 | Scuola: 50 30 20 | Verde: 55 45 | –: 40 30 30",
  ],
  [
    "not by a label that four of ten forms lack",
    cards([60, 40, 60, 40, 60, 40, 60, 40, 60, 40], (place) =>
      place > 5 ? {} : { labels: { Settore: pair(place) % 2 === 0 ? "Tributi" : "Scuola" } },
    ),
    "–: 60 40 60 40 60 40 60 40 60 40",
  ],
  [
    "nor by one that is blank on four of ten",
    cards([60, 40, 60, 40, 60, 40, 60, 40, 60, 40], (place) => ({
      labels: { Settore: place > 5 ? "" : pair(place) % 2 === 0 ? "Tributi" : "Scuola" },
    })),
    "–: 60 40 60 40 60 40 60 40 60 40",
  ],
  [
    "by the label that parts them into equal sums",
    cards(TWICE, (place) => ({ labels: { Settore: place % 2 === 0 ? "Tributi" : "Scuola", Voce: pair(place) === 0 ? "Nord" : "Sud" } })),
    "Nord: 60 40 | Sud: 70 30",
  ],
])("%s", (_what, all, told) => {
  expect(grouped(all)).toBe(told);
});

test("as somebody has told", () => {
  const all = cards(TWICE, (place) => ({
    sheet: `Foglio${String(place % 2)}`,
    above: place < 2 ? "Tributi" : "Scuola",
    labels: { Voce: place === 0 ? "Nord" : "Sud" },
  }));
  expect(grouped(all, "sheet")).toBe("Tributi: 60 70 | Tributi: 40 30");
  expect(grouped(all, "all")).toBe("–: 60 40 70 30");
  expect(grouped(all, { key: "Voce" })).toBe("Nord: 60 | Sud: 40 70 30");
});

test("where a label is blank or a stroke it names nobody", () => {
  const voices = (...values: readonly string[]): string =>
    grouped(
      cards([60, 40], (place) => ({ labels: { Voce: values[place] ?? "" } })),
      { key: "Voce" },
    );
  expect(voices("", "")).toBe("–: 60 40");
  expect(voices("", "---")).toBe("–: 60 40");
  expect(voices("", "Nord")).toBe("–: 60 | Nord: 40");
});
