/** Marks on and off. */
import type { Mark, Outcome } from "../../host";
import type { ExcelEnvironment } from "../environment";
import { blocked, done } from "../errors";
import { inExcel } from "../run";
import type { MarkMemory } from "./memory";
import { byUrgency } from "./order";
import { replaceMarks, type PlacedMark } from "./replace";
import { isClosed, readScene } from "./scene";

/** More ranges than this are not painted: Excel becomes slow, and nobody reads them. The sentence says the number. */
const MOST_MARKS = 300;

export interface Painted {
  readonly painted: number;
  /** Protected sheets, whose marks were left out. */
  readonly skipped: readonly string[];
  /** Marks of before that Excel could not read now, and that may still be seen. */
  readonly left?: number;
}

/** Paints the marks in place of those painted before. Protected sheets are left as they are and named. */
export async function mark(environment: ExcelEnvironment, memory: MarkMemory, marks: readonly Mark[]): Promise<Outcome<Painted>> {
  const wanted = byUrgency(marks);
  if (wanted.length > MOST_MARKS) return blocked("too-many-marks", `${wanted.length}`);
  memory.begun = null;
  return inExcel(
    environment,
    async (context): Promise<Outcome<Painted>> => {
      const scene = await readScene(context, environment, memory, wanted);
      if ("reason" in scene) return scene;
      const sheets = new Map(scene.sheets.map((sheet) => [sheet.name, sheet]));
      const missing = wanted.find(({ sheet }) => !sheets.has(sheet));
      if (missing) return blocked("no-sheet", missing.sheet);
      const placed = wanted.flatMap((one): PlacedMark[] => {
        const sheet = sheets.get(one.sheet);
        return sheet ? [{ mark: one, sheet }] : [];
      });
      const open = placed.filter(({ sheet }) => !isClosed(sheet));
      const skipped = [...new Set(placed.filter(({ sheet }) => isClosed(sheet)).map(({ sheet }) => sheet.name))];
      if (skipped.length > 0 && open.length === 0) return blocked("protected", skipped.join(", "));
      const outcome = await replaceMarks(context, environment, scene, memory, open);
      return outcome.kind === "blocked"
        ? outcome
        : done({ painted: open.length, skipped, ...(scene.old.unsure > 0 && { left: scene.old.unsure }) });
    },
    { oneUndo: true },
  );
}

/** Removes every mark of ours, also those of an earlier session. */
export function unmark(environment: ExcelEnvironment, memory: MarkMemory): Promise<Outcome> {
  memory.begun = null;
  return inExcel(
    environment,
    async (context): Promise<Outcome> => {
      const scene = await readScene(context, environment, memory, []);
      if ("reason" in scene) return scene;
      const { record, old } = scene;
      if (record.length === 0 && old.rules.length === 0 && old.unsure === 0) return done(undefined);
      const outcome = await replaceMarks(context, environment, scene, memory, []);
      if (outcome.kind === "blocked") return outcome;
      const closed = old.rules.find(({ sheet }) => isClosed(sheet));
      if (closed) return blocked("protected", closed.sheet.name);
      return old.unsure > 0 ? blocked("marks-left", `${old.unsure}`) : done(undefined);
    },
    { oneUndo: true },
  );
}
