import type { paneReading as italian } from "../it/pane-reading";

/** "How it was read". */
export const paneReading: Record<keyof typeof italian, string> = {
  "pane.reading.title": "How it was read",
  "pane.reading.on-sheet": "Show it beside the sheet too",
  "pane.reading.doubtful": "Another reading is just as good: the totals are not judged.",
  "pane.reading.columns": "Columns (headings in {cells})",
  "pane.reading.fields": "Where what is said of the first objective stands",
  "pane.reading.rows": "Rows",
  "pane.reading.more-rows": "{count:One more row|# more rows}",
  "pane.reading.lists": "Lists",
  "pane.reading.list": "{name}: {objectives:one objective|# objectives}, weights in {weights}, {made} ({why})",
  "pane.reading.list-block": "counts for every unit",
  "pane.reading.considered": "Other readings considered, which explain less",
  "pane.use.here": "Give it here:",
  "pane.use.sheet": "Use {total} for the sheet “{sheet}”",
  "pane.use.all": "Use {total} for all sheets",
  "pane.use.undo-sheet": "Undo: take away the total {total} chosen for this sheet",
  "pane.use.undo-all": "Undo: take away the total {total} chosen for all sheets",
  "pane.reading.row.headings": "headings",
  "pane.reading.row.title": "title",
  "pane.reading.row.objective": "objective",
  "pane.reading.row.more": "goes on",
  "pane.reading.row.part": "part",
  "pane.reading.row.total": "total",
  "pane.reading.row.left": "left out",
  "pane.reading.row.of": "{word} · {lists}",
};
